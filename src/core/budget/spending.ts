/** What was spent: on a line with all below it, on a category, until a day. Unknown where a cost has no value in the budget's currency. */

import type { Day } from '../base/day.ts';
import { type Money, sumMoney } from '../base/money.ts';
import { indexBy, linesOf } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import type { CostCategory } from './budget-line.ts';
import { budgetCurrencyOf, headingsOfCategory, sumOfKnown } from './totals.ts';

/** The costs booked on a budget line. */
export const costsOf = indexBy('expenditures', (row) => [row.line]);

/** A cost in the budget's currency: as converted, else as paid; `undefined` where it was paid in another one and nobody converted it. */
export function valueOf(project: Project, cost: Rows['expenditures']): Money | undefined {
  const currency = budgetCurrencyOf(project);
  return [cost.converted, cost.amount].find((amount) => amount !== undefined && amount.currency === currency);
}

/** What was spent on a heading or line and the lines below it; `undefined` where a cost has no known value. */
export function spentOn(project: Project, line: Rows['budgetLines']): Money | undefined {
  return valueOfCosts(project, costsUnder(project, line));
}

/** What was spent on the headings of a category. */
export function spentOnCategory(project: Project, category: CostCategory): Money | undefined {
  const currency = budgetCurrencyOf(project);
  const spent = headingsOfCategory(project, category).map((heading) => spentOn(project, heading));
  return currency === undefined ? undefined : sumOfKnown(spent, currency);
}

/** What was spent before a day. */
export const spentBefore = (project: Project, day: Day): Money | undefined =>
  valueOfCosts(
    project,
    project.expenditures.filter((cost) => cost.on < day),
  );

/** What costs come to in the budget's currency; `undefined` where one of them has no known value. */
export function valueOfCosts(project: Project, costs: readonly Rows['expenditures'][]): Money | undefined {
  const currency = budgetCurrencyOf(project);
  const values = costs.flatMap((cost) => valueOf(project, cost) ?? []);
  return currency === undefined || values.length < costs.length ? undefined : sumMoney(values, currency);
}

/** A record may hold lines whose parents form a circle; nobody nests a budget deeper than this. */
const deepest = 6;

/** The costs booked on a heading or line and the lines below it. */
export const costsUnder = (project: Project, line: Rows['budgetLines']): readonly Rows['expenditures'][] =>
  costsFrom(project, line, 0);

function costsFrom(
  project: Project,
  line: Rows['budgetLines'],
  depth: number,
): readonly Rows['expenditures'][] {
  if (depth > deepest) return [];
  return [
    ...costsOf(project, line.id),
    ...linesOf(project, line.id).flatMap((below) => costsFrom(project, below, depth + 1)),
  ];
}
