import { describe, expect, it } from 'vitest';
import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { spendingStaysWithinReallocation } from './spending-stays-within-reallocation.ts';

const eur = (amount: string | number) => money(amount, 'EUR');
const spent = (amount: number, ruleProfile: 'prag-2010' | 'prag-2016' = 'prag-2016') =>
  aProject({
    project: [aProjectRow({ ruleProfile })],
    budgetLines: [aBudgetLine({ title: { en: 'Travel' }, stated: eur(303312) })],
    expenditures: [{ id: 'exp_1', line: 'bud_1', on: day('2021-05-01'), amount: eur(amount) }],
  });
const over = (actual: number, difference: number, share: string) => ({
  title: { en: 'Travel' },
  actual: eur(actual),
  difference: eur(difference),
  expected: eur(303312),
  share: { share: decimal(share) },
  limit: eur(75828),
});

testCheck(spendingStaysWithinReallocation, {
  accepts: {
    'spending within the heading': spent(303312),
    'a little more than the heading': spent(330000),
    'a heading in another currency than the budget': aProject({
      project: [aProjectRow({ statedTotal: eur(9000) })],
      budgetLines: [aBudgetLine({ stated: money(1000, 'LYD') })],
      expenditures: [{ id: 'exp_1', line: 'bud_1', on: day('2021-05-01'), amount: eur(2000) }],
    }),
    'a budget without costs': aProject({ budgetLines: [aBudgetLine()] }),
  },
  rejects: {
    'more than may be moved without an addendum': [spent(383312), over(383312, 80000, '0.263755')],
    'nearly as much': [spent(370000), over(370000, 66688, '0.219866')],
  },
});

const severityOf = (project: ReturnType<typeof spent>) =>
  spendingStaysWithinReallocation.find(project, day('2022-03-31')).map((found) => found.severity);

describe('the severity of spending-stays-within-reallocation', () => {
  it('is a warning up to the limit and an error beyond it', () => {
    expect(severityOf(spent(303312 + 75828))).toEqual(['warning']);
    expect(severityOf(spent(303312 + 75829))).toEqual(['error']);
  });
  it('goes by the contract generation', () => {
    expect(severityOf(spent(303312 + 50000, 'prag-2010'))).toEqual(['error']);
  });
});
