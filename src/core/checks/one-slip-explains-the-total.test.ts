import { testCheck } from '../../../test/test-check.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { oneSlipExplainsTheTotal } from './one-slip-explains-the-total.ts';

const eur = (amount: string | number) => money(amount, 'EUR');
const budget = (total: number, direct: number, indirect: number) =>
  aProject({
    project: [aProjectRow({ statedTotal: eur(total) })],
    budgetLines: [
      aBudgetLine({ id: 'bud_1', stated: eur(direct) }),
      aBudgetLine({
        id: 'bud_2',
        category: 'indirect',
        title: { en: 'Administrative costs' },
        stated: eur(indirect),
      }),
    ],
  });

testCheck(oneSlipExplainsTheTotal, {
  accepts: {
    'a budget that adds up': budget(2550000, 2383178, 166822),
    'a difference that no single slip explains': budget(2561111, 2383178, 166822),
    'a difference that several slips explain equally well': budget(2550000, 2383088, 166822),
  },
  rejects: {
    'a digit that explains total and maximum': [
      budget(2550000, 2383178, 166882),
      {
        kind: 'digit',
        title: { en: 'Administrative costs' },
        settles: 1,
        actual: eur(166882),
        expected: eur(166822),
      },
    ],
    'two swapped digits in the total': [
      budget(3123, 3111, 102),
      {
        kind: 'transposition',
        title: { en: 'Total', fr: 'Total', ar: 'المجموع' },
        settles: 0,
        actual: eur(3123),
        expected: eur(3213),
      },
    ],
  },
});
