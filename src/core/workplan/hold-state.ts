import type { Day } from '../base/day.ts';
import type { Id } from '../base/id.ts';
import { onceOf } from '../indexes.ts';
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
  const resting = restingIn(project.holds)(asOf);
  return resting.get(item.id) ?? (item.strand === undefined ? undefined : resting.get(item.strand));
}

/** What rests on a day, by the first hold that says so. */
const restingIn = onceOf((holds: Project['holds']) => {
  const byDay = new Map<Day, ReadonlyMap<Id, Rows['holds']>>();
  return (asOf: Day): ReadonlyMap<Id, Rows['holds']> => {
    const known = byDay.get(asOf) ?? restingOn(holds, asOf);
    byDay.set(asOf, known);
    return known;
  };
});

const restingOn = (holds: Project['holds'], asOf: Day): ReadonlyMap<Id, Rows['holds']> =>
  new Map(
    holds
      .filter((hold) => isInForce(hold, asOf))
      .toReversed()
      .flatMap((hold) => hold.of.map((id) => [id, hold] as const)),
  );

/** Whether an item rests under a hold on a day. */
export const isOnHold = (project: Project, item: Rows['workPlanItems'], asOf: Day): boolean =>
  holdOfItem(project, item, asOf) !== undefined;
