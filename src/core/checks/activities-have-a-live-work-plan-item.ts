import type { Day } from '../base/day.ts';
import { itemsOfActivity } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { hasCrosswalk, restingItemsOf } from '../workplan/crosswalk.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** Every activity of the logframe is delivered by an item of the work plan that is neither on hold nor cancelled. */
export const activitiesHaveALiveWorkPlanItem: Check = {
  id: 'activities-have-a-live-work-plan-item',
  catalogue: 'AC-17',
  severity: 'warning',
  rule: 'Good practice: an activity of the logframe that nothing in the work plan delivers will not take place.',
  message:
    'Activity {activity} “{title}” has no live item in the work plan: {items, plural, =0 {none belongs to it} one {item {items} is on hold or cancelled} other {items {items} are on hold or cancelled}}.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  if (!hasCrosswalk(project)) return [];
  return project.activities.flatMap((activity) => {
    const items = restingItemsOf(project, activity, asOf);
    const isPlanned = itemsOfActivity(project, activity.id).length > 0;
    return items.length > 0 || !isPlanned ? [toFound(activity, items)] : [];
  });
}

function toFound(activity: Rows['activities'], items: readonly Rows['workPlanItems'][]): Found {
  return {
    at: [placeOf('activities', activity), ...items.map((item) => placeOf('workPlanItems', item))],
    params: { activity: nameOf(activity), title: activity.title, items: items.map(nameOf) },
  };
}
