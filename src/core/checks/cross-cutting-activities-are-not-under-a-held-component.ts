import type { Day } from '../base/day.ts';
import { indexBy, itemsOfActivity } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { componentOf, hasCrosswalk, restingItemsOf } from '../workplan/crosswalk.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** Activities that go on are not coded under a component of which most rests. */
export const crossCuttingActivitiesAreNotUnderAHeldComponent: Check = {
  id: 'cross-cutting-activities-are-not-under-a-held-component',
  catalogue: 'AC-22',
  severity: 'warning',
  rule: 'Good practice: activities that serve the whole project have a component of their own, so that they do not appear to rest with another one.',
  message:
    '{activities, plural, one {Activity {activities} goes on but is} other {Activities {activities} go on but are}} coded under component {component}, of which {held} of {total} activities are on hold.',
  find,
};

const activitiesOfComponent = indexBy('activities', (activity) => [componentOf(activity)]);

function find(project: Project, asOf: Day): readonly Found[] {
  if (!hasCrosswalk(project) || project.holds.length === 0) return [];
  const components = new Set(
    project.activities.map(componentOf).filter((component) => component !== undefined),
  );
  return [...components].flatMap((component) => {
    const activities = activitiesOfComponent(project, component);
    const held = activities.filter((activity) => restingItemsOf(project, activity, asOf).length > 0);
    const live = activities.filter(
      (activity) => !held.includes(activity) && itemsOfActivity(project, activity.id).length > 0,
    );
    const mostlyHeld = held.length >= 2 && held.length * 2 >= activities.length;
    return mostlyHeld && live.length > 0 ? [toFound(component, live, [held.length, activities.length])] : [];
  });
}

function toFound(
  component: string,
  live: readonly Rows['activities'][],
  [held, total]: readonly [number, number],
): Found {
  return {
    at: live.map((activity) => placeOf('activities', activity, 'code')),
    params: { component, activities: live.map(nameOf), held, total },
  };
}
