import { testCheck } from '../../../test/test-check.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject } from '../testing.ts';
import { yearsAddUpToTheLine } from './years-add-up-to-the-line.ts';

const eur = (amount: string | number) => money(amount, 'EUR');
const split = (first: string, second: string) =>
  aProject({ budgetLines: [aBudgetLine({ statedByYear: { '1': eur(first), '2': eur(second) } })] });

testCheck(yearsAddUpToTheLine, {
  accepts: {
    'years that add up': split('400.01', '599.99'),
    'a line that is not split': aProject({ budgetLines: [aBudgetLine()] }),
  },
  rejects: {
    'years that add up to less': [
      split('400', '500'),
      {
        title: { en: 'Human resources' },
        years: ['1', '2'],
        actual: eur(900),
        expected: eur(1000),
        difference: eur(-100),
      },
    ],
  },
});
