import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject } from '../testing.ts';
import { headingsAreTheSumOfTheirLines } from './headings-are-the-sum-of-their-lines.ts';

const eur = (amount: string | number) => money(amount, 'EUR');
const line = (id: string, amount: string) => aBudgetLine({ id, parent: 'bud_1', stated: eur(amount) });
const { stated: _, ...unstated } = aBudgetLine({ id: 'bud_3', parent: 'bud_1' });

testCheck(headingsAreTheSumOfTheirLines, {
  accepts: {
    'a heading without lines': aProject({ budgetLines: [aBudgetLine()] }),
    'lines that add up': aProject({
      budgetLines: [aBudgetLine(), line('bud_2', '400.5'), line('bud_3', '599.5')],
    }),
    'a line that nobody knows': aProject({ budgetLines: [aBudgetLine(), line('bud_2', '400'), unstated] }),
  },
  rejects: {
    'lines that add up to less': [
      aProject({ budgetLines: [aBudgetLine(), line('bud_2', '400'), line('bud_3', '500')] }),
      {
        count: 2,
        title: { en: 'Human resources' },
        expected: eur(900),
        actual: eur(1000),
        difference: eur(100),
      },
    ],
    'a single line whose units and rate come to more': [
      aProject({ budgetLines: [aBudgetLine(), { ...unstated, units: decimal(3), rate: eur(400) }] }),
      {
        count: 1,
        title: { en: 'Human resources' },
        expected: eur(1200),
        actual: eur(1000),
        difference: eur(-200),
      },
    ],
  },
});
