import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject } from '../testing.ts';
import { indirectClaimsFollowDirectCosts } from './indirect-claims-follow-direct-costs.ts';

const eur = (amount: number) => money(amount, 'EUR');
const booked = (direct: number, indirect: number) =>
  aProject({
    budgetLines: [aBudgetLine(), aBudgetLine({ id: 'bud_2', category: 'indirect' })],
    expenditures: [
      { id: 'exp_1', line: 'bud_1', on: day('2021-05-01'), amount: eur(direct) },
      { id: 'exp_2', line: 'bud_2', on: day('2021-05-01'), amount: eur(indirect) },
    ],
  });

testCheck(indirectClaimsFollowDirectCosts, {
  accepts: {
    'seven per cent of what was spent': booked(1000, 70),
    'a budget without costs': aProject({ budgetLines: [aBudgetLine()] }),
  },
  rejects: {
    'more than that': [
      booked(500, 70),
      {
        actual: eur(70),
        maximum: { share: decimal('0.07') },
        base: eur(500),
        expected: eur(35),
        difference: eur(35),
      },
    ],
  },
});
