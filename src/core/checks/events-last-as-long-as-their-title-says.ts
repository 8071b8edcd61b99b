import { daysBetween } from '../base/day.ts';
import type { Period } from '../base/period.ts';
import type { Text } from '../base/text.ts';
import { eventsOfItem, findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { statedDaysOf } from './words/one-off.ts';

/** An event whose title gives its days - a 3-day training - has dates of as many days. */
export const eventsLastAsLongAsTheirTitleSays: Check = {
  id: 'events-last-as-long-as-their-title-says',
  catalogue: 'PE-07',
  severity: 'error',
  rule: 'Good practice: the days in a title are the days between the dates.',
  message:
    '“{title}” should last {expected, plural, one {# day} other {# days}}, its dates make {actual, plural, one {# day} other {# days}}.',
  find,
};

function find(project: Project): readonly Found[] {
  return [
    ...project.workPlanItems.flatMap(findItem),
    ...project.events.flatMap((event) => findEvent(project, event)),
  ];
}

const findItem = (item: Rows['workPlanItems']): readonly Found[] =>
  compare(item.title, () => countedDates(item)).map((params) => ({
    at: [placeOf('workPlanItems', item, 'dates')],
    params,
  }));

function countedDates({ dates = [] }: Rows['workPlanItems']): readonly Period[] {
  const done = dates.filter((date) => date.is === 'done');
  return done.length > 0 ? done : dates;
}

function findEvent(project: Project, event: Rows['events']): readonly Found[] {
  const [id] = event.items ?? [];
  // Several events may share the days that an item's title gives.
  const item =
    id !== undefined && eventsOfItem(project, id).length === 1
      ? findRow(project, 'workPlanItems', id)
      : undefined;
  const title = event.title ?? item?.title;
  return title === undefined
    ? []
    : compare(title, () => [event]).map((params) => ({ at: [placeOf('events', event, 'to')], params }));
}

function compare(title: Text, periodsOf: () => readonly Period[]): readonly Found['params'][] {
  const expected = statedDaysOf(title);
  const periods = expected === undefined ? [] : periodsOf();
  if (expected === undefined || periods.length === 0) return [];
  const actual = periods.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  return actual === expected ? [] : [{ title, expected, actual }];
}
