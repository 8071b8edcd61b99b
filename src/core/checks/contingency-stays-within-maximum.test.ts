import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject } from '../testing.ts';
import { contingencyStaysWithinMaximum } from './contingency-stays-within-maximum.ts';

const eur = (amount: string | number) => money(amount, 'EUR');
const withReserve = (reserve: string) =>
  aProject({
    budgetLines: [
      aBudgetLine({ stated: eur('1000.19') }),
      aBudgetLine({ id: 'bud_2', category: 'contingency', stated: eur(reserve) }),
    ],
  });

testCheck(contingencyStaysWithinMaximum, {
  accepts: {
    'a budget without reserve': aProject({ budgetLines: [aBudgetLine()] }),
    'the maximum, rounded down': withReserve('50'),
  },
  rejects: {
    'a cent more': [
      withReserve('50.01'),
      {
        actual: eur('50.01'),
        maximum: { share: decimal('0.05') },
        expected: eur('50'),
        difference: eur('0.01'),
      },
    ],
  },
});
