import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { money } from '../base/money.ts';
import { aProject } from '../testing.ts';
import { preFinancingStaysWithinMaximum } from './pre-financing-stays-within-maximum.ts';

const eur = (amount: number) => money(amount, 'EUR');
const paid = (...amounts: readonly number[]) =>
  aProject({
    fundingSources: [{ id: 'fun_1', organisation: 'org_1', amount: eur(1000) }],
    instalments: amounts.map((amount, index) => ({
      id: `ins_${index}`,
      source: 'fun_1',
      kind: 'pre-financing',
      on: day('2021-04-10'),
      amount: eur(amount),
    })),
  });

testCheck(preFinancingStaysWithinMaximum, {
  accepts: {
    'nine tenths of the contribution': paid(500, 400),
    'nothing paid yet': paid(),
  },
  rejects: {
    'more than nine tenths': [
      paid(500, 450),
      { actual: eur(950), maximum: { share: decimal('0.9') }, expected: eur(900), difference: eur(50) },
    ],
  },
});
