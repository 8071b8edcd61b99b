/** When the items of a work plan take place, as exactly as the record knows it. A mark whose column was lost is never placed by guessing. */

import type { Day } from '../base/day.ts';
import { type Month, addMonths, firstDayOf, lastDayOf, listMonths, monthsBetween } from '../base/month.ts';
import { eventsOfItem, findRow, itemsOfPlan, itemsOfStrand, once } from '../indexes.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { isOnHold } from './hold-state.ts';

type Item = Rows['workPlanItems'];
type Plan = Rows['workPlans'];

/** The days between which an item lies. `isExact` is false where a mark may stand in any month of the grid. */
export type Span = { readonly from: Day; readonly to: Day; readonly isExact: boolean };

/** The marks of an item in its grid: those in a month, and those whose month is unknown. */
export const marksOf = (item: Item): number => item.months.length + (item.unplacedMarks ?? 0);

/** Whether the plan says when an item takes place: by a mark or by a planned date. */
export const isScheduled = (item: Item): boolean =>
  marksOf(item) > 0 || (item.dates ?? []).some((date) => date.is === 'planned');

/** Whether an item is still to be delivered: neither completed nor cancelled, and not on hold. */
export const isOpen = (project: Project, item: Item, asOf: Day): boolean =>
  item.state !== 'completed' && item.state !== 'cancelled' && !isOnHold(project, item, asOf);

/** No plan is longer than fifty years: what says so has a slip in a year or a number. */
const mostMonths = 600;

/** The months of a plan's grid in order, each once; where no grid is known, those from its first to its last month, unless they are too many. */
export function columnsOf(plan: Plan | undefined): readonly Month[] {
  if (plan === undefined) return [];
  const columns = columnsByPlan.get(plan) ?? toColumns(plan);
  columnsByPlan.set(plan, columns);
  return columns;
}

// Asked for by item: kept as long as the plan is.
const columnsByPlan = new WeakMap<Plan, readonly Month[]>();

function toColumns({ columns = [], from, to }: Plan): readonly Month[] {
  if (columns.length > 0) return [...new Set(columns)].toSorted();
  if (from === undefined || to === undefined || monthsBetween(from, to) >= mostMonths) return [];
  return listMonths(from, to);
}

/** The months that the title of a plan promises, counted from its first column; empty where it promises none, or too many. */
export function promisedMonthsOf(plan: Plan): readonly Month[] {
  const [first, count = 0] = [columnsOf(plan)[0], plan.statedMonths];
  if (first === undefined || count < 1 || count > mostMonths) return [];
  return listMonths(first, addMonths(first, count - 1));
}

/** The promised months that the grid of a plan lacks. */
export function missingMonthsOf(plan: Plan): readonly Month[] {
  const columns = new Set(columnsOf(plan));
  return promisedMonthsOf(plan).filter((month) => !columns.has(month));
}

/** The plan with further columns, in order. */
export const withColumns = (plan: Plan, months: readonly Month[]): Plan => ({
  ...plan,
  columns: [...new Set([...columnsOf(plan), ...months])].toSorted(),
});

/** The plans that have months, in order of their first. */
export const plansInOrder = (project: Project): readonly Plan[] =>
  project.workPlans
    .filter((plan) => columnsOf(plan).length > 0)
    .toSorted((a, b) => ((columnsOf(a)[0] ?? '') < (columnsOf(b)[0] ?? '') ? -1 : 1));

/** The items of a plan in printed order; those without a place come last. */
export const itemsInOrder = (project: Project, plan: Plan): readonly Item[] =>
  ordered(project).get(plan.id) ?? [];

const ordered = once(
  (project) =>
    new Map(project.workPlans.map((plan) => [plan.id, inPrintedOrder(itemsOfPlan(project, plan.id))])),
);

const inPrintedOrder = (items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, key: item.position ?? '~' }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);

/** The items that a hold names, itself or through their strand, each once. */
export function itemsOfHold(project: Project, hold: Rows['holds']): readonly Item[] {
  const items = hold.of.flatMap((id) => [
    findRow(project, 'workPlanItems', id),
    ...itemsOfStrand(project, id),
  ]);
  return [...new Set(items)].filter((item) => item !== undefined);
}

/** The last day on which an item was delivered, by its own dates or its events; `undefined` where none is known. */
export function doneOn(project: Project, item: Item): Day | undefined {
  const own = (item.dates ?? []).flatMap((date) => (date.is === 'done' ? [date.to] : []));
  const days = own.length > 0 ? own : eventsOfItem(project, item.id).map((event) => event.to);
  return days.toSorted().at(-1);
}

/** The days between which an item lies: by its dates, else its months, else the whole grid that its marks stand in; `undefined` where nothing says it. */
export function spanOf(project: Project, item: Item): Span | undefined {
  const dates = item.dates ?? [];
  if (dates.length > 0)
    return spanOver(
      dates.map((date) => date.from),
      dates.map((date) => date.to),
      true,
    );
  if (marksOf(item) === 0) return undefined;
  const isExact = (item.unplacedMarks ?? 0) === 0;
  const months = isExact ? item.months : columnsOf(findRow(project, 'workPlans', item.plan));
  return spanOver(months.map(firstDayOf), months.map(lastDayOf), isExact);
}

function spanOver(starts: readonly Day[], ends: readonly Day[], isExact: boolean): Span | undefined {
  const [from, to] = [starts.toSorted()[0], ends.toSorted().at(-1)];
  return from !== undefined && to !== undefined ? { from, to, isExact } : undefined;
}

/** The duration of the project, both days included; `undefined` where its start or end is unknown. */
export function durationOf(project: Project): { readonly start: Day; readonly end: Day } | undefined {
  const row = projectRowOf(project);
  return row?.start !== undefined && row.end !== undefined && row.start <= row.end
    ? { start: row.start, end: row.end }
    : undefined;
}
