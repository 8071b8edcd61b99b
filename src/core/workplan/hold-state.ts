import type { Day } from '../base/day.ts';
import { holdsOf } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';

/** Whether a hold is in force on a day. Its last day belongs to it; without `since` it always was, without `until` it still is. */
export const isInForce = (hold: Rows['holds'], asOf: Day): boolean =>
  (hold.since === undefined || hold.since <= asOf) && (hold.until === undefined || asOf <= hold.until);

/** The hold under which an item rests on a day: its own, else its strand's; `undefined` where it is live. */
export function holdOfItem(
  project: Project,
  item: Rows['workPlanItems'],
  asOf: Day,
): Rows['holds'] | undefined {
  const isNow = (hold: Rows['holds']): boolean => isInForce(hold, asOf);
  return (
    holdsOf(project, item.id).find(isNow) ??
    (item.strand === undefined ? undefined : holdsOf(project, item.strand).find(isNow))
  );
}

/** Whether an item rests under a hold on a day. */
export const isOnHold = (project: Project, item: Rows['workPlanItems'], asOf: Day): boolean =>
  holdOfItem(project, item, asOf) !== undefined;
