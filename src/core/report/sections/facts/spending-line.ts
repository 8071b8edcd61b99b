import { addDays } from '../../../base/day.ts';
import { divideDecimals } from '../../../base/decimal.ts';
import { isSure } from '../../../base/is-sure.ts';
import { type Money, subtractMoney, toDecimal } from '../../../base/money.ts';
import { spentBefore } from '../../../budget/spending.ts';
import { eligibleTotalOf } from '../../../budget/totals.ts';
import { type Project, projectRowOf } from '../../../project.ts';
import type { Line } from '../../document.ts';
import { type Draft, gap, say } from '../../phrase.ts';
import type { SectionContext } from '../section.ts';
import { toTenthOfPercent } from '../words/indicator-values.ts';

/** The words of a line on spending. */
export const spendingLineWords = {
  spent: '{inPeriod} in the period, {toDate} to date',
  spentOf: '{inPeriod} in the period, {toDate} to date: {share} of the budget',
  spendingUnknown: 'Not known: the record has costs whose value in the currency of the budget is missing.',
} as const;

const words = spendingLineWords;

/** What was spent in the period and to date; `undefined` where the record has no costs. */
export function spendingLine({
  project,
  period,
}: Pick<SectionContext, 'project' | 'period'>): Line<Draft> | undefined {
  if (project.expenditures.length === 0) return undefined;
  const toDate = spentBefore(project, addDays(period.to, 1));
  const before = spentBefore(project, period.from);
  if (toDate === undefined || before === undefined) return [gap(words.spendingUnknown)];
  const params = { inPeriod: subtractMoney(toDate, before), toDate };
  const share = shareOfBudget(project, toDate);
  return [
    share === undefined ? say(words.spent, params) : say(words.spentOf, { ...params, share: { share } }),
  ];
}

function shareOfBudget(project: Project, spent: Money) {
  const row = projectRowOf(project);
  const readFrom = row?.valuesReadFrom?.['statedTotal'];
  const stated = isSure(readFrom ? { readFrom } : {}) ? row?.statedTotal : undefined;
  const total = stated ?? eligibleTotalOf(project);
  if (total === undefined || total.currency !== spent.currency) return undefined;
  const share = divideDecimals(toDecimal(spent), toDecimal(total), 6);
  return share && toTenthOfPercent(share);
}
