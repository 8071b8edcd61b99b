import { type Period, isInPeriod, overlaps } from '../../../base/period.ts';
import { eventsOfItem } from '../../../indexes.ts';
import type { Project, Rows } from '../../../project.ts';
import { columnsOf, doneOn, itemsInOrder, spanOf } from '../../../workplan/schedule.ts';
import { monthOf } from '../../../base/month.ts';
import { inPrintedOrder } from '../../../base/printed-order.ts';
import { plansOfPeriod } from './plan-of-report.ts';

type Item = Rows['workPlanItems'];

/** The items that were completed in a period without an event on record, in printed order; those whose day is unknown where they may lie in it. */
export const completedWithoutEvent = (project: Project, period: Period): readonly Item[] =>
  inPrintedOrder(project.workPlanItems).filter(
    (item) =>
      item.state === 'completed' &&
      eventsOfItem(project, item.id).length === 0 &&
      isDoneIn(project, item, period),
  );

function isDoneIn(project: Project, item: Item, period: Period): boolean {
  const day = doneOn(project, item);
  if (day !== undefined) return isInPeriod(period, day);
  const span = spanOf(project, item);
  return span === undefined || overlaps(span, period);
}

/**
 * The items that should have been delivered in a period and were not, in printed order: planned until a day in it, or without any month in a plan
 * that ends with it.
 */
export const notTakenPlace = (project: Project, period: Period): readonly Item[] =>
  plansOfPeriod(project, period).flatMap((plan) =>
    itemsInOrder(project, plan).filter(
      (item) => item.state !== 'completed' && wasDue(project, { item, plan }, period),
    ),
  );

type Planned = { readonly item: Item; readonly plan: Rows['workPlans'] };

function wasDue(project: Project, { item, plan }: Planned, period: Period): boolean {
  const span = spanOf(project, item);
  if (span !== undefined) return isInPeriod(period, span.to);
  return (columnsOf(plan).at(-1) ?? '~') <= monthOf(period.to);
}
