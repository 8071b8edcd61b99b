import type { Day } from '../base/day.ts';
import { monthOf } from '../base/month.ts';
import { findRow } from '../indexes.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';

/**
 * What took place did so after the start of the project and before the day of the report; an event took place in a month in which its item is
 * marked. Another month is a warning only: plans slip.
 */
export const eventDatesFitPeriodAndPlan: Check = {
  id: 'event-dates-fit-period-and-plan',
  catalogue: 'PE-04',
  severity: 'error',
  rule: 'Good practice: an event that is reported as held lies in the time that the report can speak of, and in a month of its plan.',
  message:
    '“{title}” is recorded as held on {on}, {why, select, early {before the project started ({limit})} late {after the day to which the record stands ({limit})} other {but is planned in {limit}}}.',
  find,
};

type Why = 'early' | 'late' | 'other-month';

function find(project: Project, asOf: Day): readonly Found[] {
  const start = projectRowOf(project)?.start;
  return [
    ...project.workPlanItems.flatMap((item) => findItemDates(item, start, asOf)),
    ...project.events.flatMap((event) => findEvent(project, event, start)),
  ];
}

function findItemDates(item: Rows['workPlanItems'], start: Day | undefined, asOf: Day): readonly Found[] {
  return (item.dates ?? []).flatMap((date, index) => {
    if (date.is !== 'done') return [];
    const why: Why | undefined =
      start !== undefined && date.from < start ? 'early' : date.to > asOf ? 'late' : undefined;
    if (why === undefined) return [];
    const limit = why === 'early' ? (start ?? asOf) : asOf;
    const place = placeOf('workPlanItems', readAt(item, date), `dates.${index}`);
    return [{ at: [place], params: { title: item.title, on: date.from, why, limit } }];
  });
}

function findEvent(project: Project, event: Rows['events'], start: Day | undefined): readonly Found[] {
  const title = event.title ?? findRow(project, 'workPlanItems', event.items?.[0])?.title ?? event.type;
  const params = { title, on: event.from };
  if (start !== undefined && event.from < start) {
    return [{ at: [placeOf('events', event, 'from')], params: { ...params, why: 'early', limit: start } }];
  }
  return (event.items ?? []).flatMap((id) => {
    const item = findRow(project, 'workPlanItems', id);
    if (item === undefined || !isInOtherMonth(event, item)) return [];
    return [
      {
        at: [placeOf('events', event, 'from'), placeOf('workPlanItems', item, 'months')],
        params: { ...params, why: 'other-month', limit: item.months.toSorted() },
        severity: 'warning',
      },
    ];
  });
}

function isInOtherMonth({ from, to }: Rows['events'], item: Rows['workPlanItems']): boolean {
  if (item.months.length === 0 || (item.unplacedMarks ?? 0) > 0) return false;
  const [first, last] = [monthOf(from), monthOf(to)];
  return !item.months.some((month) => first <= month && month <= last);
}
