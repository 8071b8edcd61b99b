import { type Day, addDays, daysBetween } from '../base/day.ts';
import { type Decimal, compareDecimals, decimal, subtractDecimals } from '../base/decimal.ts';
import { toDecimal } from '../base/money.ts';
import { toShare } from '../base/ratio.ts';
import { spentBefore } from '../budget/spending.ts';
import { eligibleTotalOf } from '../budget/totals.ts';
import { type Project, projectRowOf } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The share of the budget that is spent is near the share of the time that has passed. */
export const spendingKeepsPaceWithTime: Check = {
  id: 'spending-keeps-pace-with-time',
  catalogue: 'FI-18',
  severity: 'warning',
  rule: 'Good practice: a difference of more than 20 points between budget spent and time elapsed calls for an explanation.',
  message: 'On {on}, {elapsed} of the time has passed and {actual} of the budget is spent.',
  find,
};

const most = decimal('0.2');

function find(project: Project, asOf: Day): readonly Found[] {
  const row = projectRowOf(project);
  const [actual, elapsed] = [spentShareOf(project, asOf), elapsedShareOf(project, asOf)];
  if (!row || actual === undefined || elapsed === undefined) return [];
  const difference = subtractDecimals(actual, elapsed);
  const isNear = compareDecimals(difference, most) <= 0 && compareDecimals(difference, decimal('-0.2')) >= 0;
  if (isNear) return [];
  return [
    {
      at: [placeOf('project', row, 'statedTotal')],
      params: { on: asOf, elapsed: { share: elapsed }, actual: { share: actual } },
    },
  ];
}

function spentShareOf(project: Project, asOf: Day): Decimal | undefined {
  const [spent, total] = [
    spentBefore(project, addDays(asOf, 1)),
    projectRowOf(project)?.statedTotal ?? eligibleTotalOf(project),
  ];
  if (!spent || !total || project.expenditures.length === 0 || spent.currency !== total.currency)
    return undefined;
  return toShare({ numerator: toDecimal(spent), denominator: toDecimal(total) }, 3);
}

function elapsedShareOf(project: Project, asOf: Day): Decimal | undefined {
  const { start, end } = projectRowOf(project) ?? {};
  if (start === undefined || end === undefined || asOf < start || asOf > end) return undefined;
  const [passed, all] = [daysBetween(start, asOf) + 1, daysBetween(start, end) + 1];
  return toShare({ numerator: decimal(passed), denominator: decimal(all) }, 3);
}
