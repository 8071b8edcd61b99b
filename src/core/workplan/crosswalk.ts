/** From work-plan items to activities of the logframe: which items name the activity that they deliver. */

import { parseCode, parentCodeOf } from '../base/code.ts';
import type { Day } from '../base/day.ts';
import { itemsOfActivity, once } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { isOnHold } from './hold-state.ts';

/** The work-plan items that name no activity. */
export const unlinkedItems = once((project) =>
  project.workPlanItems.filter((item) => (item.activities ?? []).length === 0),
);

/** Whether at least half of the work-plan items name an activity. */
export const hasCrosswalk = (project: Project): boolean =>
  project.workPlanItems.length > 0 && unlinkedItems(project).length * 2 <= project.workPlanItems.length;

/** The component of an activity: the first number of its code; `undefined` where the code has no parts. */
export function componentOf(activity: Rows['activities']): string | undefined {
  const code = activity.code === undefined ? undefined : parseCode(activity.code);
  return code === undefined || parentCodeOf(code) === undefined
    ? undefined
    : code.slice(0, code.indexOf('.'));
}

/**
 * The items for which an activity rests: all that is left of it is on hold, or it was cancelled as a whole. Empty where it does not rest, where no
 * item delivers it, and where it is completed.
 */
export function restingItemsOf(
  project: Project,
  activity: Rows['activities'],
  asOf: Day,
): readonly Rows['workPlanItems'][] {
  const items = itemsOfActivity(project, activity.id);
  const left = items.filter((item) => item.state !== 'completed' && item.state !== 'cancelled');
  if (left.length === 0) return items.some((item) => item.state === 'completed') ? [] : items;
  return left.every((item) => isOnHold(project, item, asOf)) ? left : [];
}
