import type { Day } from '../base/day.ts';
import { put } from '../change.ts';
import { itemsOfActivity } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { holdOfItem } from '../workplan/hold-state.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';
import { onHold, saysOnHold } from './words/on-hold.ts';

type Activity = Rows['activities'];
type Item = Rows['workPlanItems'];

/** An activity of which all remaining work is on hold says so in the logframe. */
export const holdsShowInTheLogframe: Check = {
  id: 'holds-show-in-the-logframe',
  catalogue: 'LF-15',
  severity: 'warning',
  rule: 'Good practice: what the work plan puts on hold is marked in the logframe too, so that both tell the same.',
  message:
    '{count, plural, one {Activity {activities} is} other {Activities {activities} are}} listed as normal, while all the remaining work ({items, plural, one {# work-plan item} other {# work-plan items}}) is on hold.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  const resting = project.activities.filter(
    (activity) => !isMarked(activity) && isResting(project, activity, asOf),
  );
  if (resting.length === 0) return [];
  const items = new Set(resting.flatMap((activity) => remaining(project, activity)));
  const holds = new Set([...items].flatMap((item) => holdOfItem(project, item, asOf) ?? []));
  return [
    {
      at: [
        ...resting.map((activity) => placeOf('activities', activity, 'notes')),
        ...[...holds].map((hold) => placeOf('holds', hold)),
      ],
      params: { count: resting.length, activities: resting.map(nameOf), items: items.size },
      fix: {
        title: 'Mark {activities} as on hold in a note',
        changes: resting.map((activity) => put('activities', marked(activity))),
      },
    },
  ];
}

const isMarked = (activity: Activity): boolean =>
  [activity.title, ...(activity.notes ?? []).map((note) => note.text)].some(saysOnHold);

function isResting(project: Project, activity: Activity, asOf: Day): boolean {
  const items = remaining(project, activity);
  return items.length > 0 && items.every((item) => holdOfItem(project, item, asOf) !== undefined);
}

const remaining = (project: Project, activity: Activity): readonly Item[] =>
  itemsOfActivity(project, activity.id).filter(
    (item) => item.state !== 'completed' && item.state !== 'cancelled',
  );

const marked = (activity: Activity): Activity => ({
  ...activity,
  notes: [...(activity.notes ?? []), { text: onHold }],
});
