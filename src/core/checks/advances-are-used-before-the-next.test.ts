import { describe, expect, it } from 'vitest';
import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { advancesAreUsedBeforeTheNext } from './advances-are-used-before-the-next.ts';

const eur = (amount: number) => money(amount, 'EUR');
const payments = ['2021-04-10', '2022-04-10', '2023-04-10'].map((on, index) => ({
  id: `ins_${index}`,
  source: 'fun_1',
  kind: 'pre-financing' as const,
  on: day(on),
  amount: eur([600_000, 500_000, 400_000][index] ?? 0),
}));
const paid = (
  spent: number,
  count: number,
  ruleProfile: 'prag-2016' | 'contribution-agreement-2018' = 'prag-2016',
) =>
  aProject({
    project: [aProjectRow({ ruleProfile, statedTotal: eur(2_000_000) })],
    budgetLines: [aBudgetLine()],
    fundingSources: [{ id: 'fun_1', organisation: 'org_1', amount: eur(1_000_000) }],
    instalments: payments.slice(0, count),
    expenditures: [{ id: 'exp_1', line: 'bud_1', on: day('2022-03-01'), amount: eur(spent) }],
  });

testCheck(advancesAreUsedBeforeTheNext, {
  asOf: day('2023-12-31'),
  accepts: {
    'a first payment': paid(0, 1),
    'seventy per cent of the last payment, by the donor’s half of the costs': paid(840_000, 2),
    'all of the first and seventy per cent of the second': paid(1_900_000, 3),
    'a record without costs': aProject({ instalments: payments }),
  },
  rejects: {
    'less than that': [
      paid(1_800_000, 3),
      { on: '2023-04-10', expected: eur(950_000), actual: eur(900_000), difference: eur(50_000) },
    ],
  },
});

describe('the severity of advances-are-used-before-the-next', () => {
  it('is a warning where commitments count as well', () => {
    const found = advancesAreUsedBeforeTheNext.find(
      paid(0, 2, 'contribution-agreement-2018'),
      day('2023-12-31'),
    );
    expect(found.map((one) => one.severity)).toEqual(['warning']);
  });
});
