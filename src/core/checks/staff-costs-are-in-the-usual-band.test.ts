import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject } from '../testing.ts';
import { staffCostsAreInTheUsualBand } from './staff-costs-are-in-the-usual-band.ts';

const eur = (amount: number) => money(amount, 'EUR');
const budget = (staff: number, other: number, title = { en: 'Human resources' }) =>
  aProject({
    budgetLines: [
      aBudgetLine({ title, stated: eur(staff) }),
      aBudgetLine({ id: 'bud_2', title: { en: 'Travel' }, stated: eur(other) }),
    ],
  });

testCheck(staffCostsAreInTheUsualBand, {
  accepts: {
    'half of the budget': budget(500, 500),
    'another heading that is large': budget(900, 100, { en: 'Services' }),
    'a budget that is not split': aProject({ budgetLines: [aBudgetLine()] }),
  },
  rejects: {
    'three fifths of the budget': [
      budget(600, 400),
      {
        title: { en: 'Human resources' },
        share: { share: decimal('0.6') },
        actual: eur(600),
        total: eur(1000),
        usual: { share: decimal('0.5') },
      },
    ],
  },
});
