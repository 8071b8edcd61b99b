import type { Day } from '../base/day.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { dueDayOf } from '../report/due-day.ts';
import { openReportOf } from '../report/open-report.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import { isOpen } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** What a report calls planned lies after the day on which the report is sent; until it is sent, after the day on which it is due. */
export const plannedDatesLieAfterSubmission: Check = {
  id: 'planned-dates-lie-after-submission',
  catalogue: 'TX-12',
  severity: 'warning',
  rule: 'Good practice: a report says of each date before its submission whether the event took place.',
  message:
    'Item {item} “{title}” is called planned for {on}; {reference, select, sent {the report was sent on {limit}} due {the report is due on {limit}} other {it is already {limit}}}. Say whether it took place.',
  find,
};

type Limit = { readonly limit: Day; readonly reference: 'sent' | 'due' | 'today' };

function find(project: Project, asOf: Day): readonly Found[] {
  const limit = limitOf(project, asOf);
  return project.workPlanItems.flatMap((item) =>
    item.dates !== undefined && isOpen(project, item, asOf) ? findDates(item, item.dates, limit) : [],
  );
}

function limitOf(project: Project, asOf: Day): Limit {
  const report = openReportOf(project);
  if (report?.submittedOn !== undefined) return { limit: report.submittedOn, reference: 'sent' };
  const due = report && dueDayOf(report, ruleProfileOf(projectRowOf(project)?.ruleProfile));
  return due === undefined || due < asOf
    ? { limit: asOf, reference: 'today' }
    : { limit: due, reference: 'due' };
}

function findDates(
  item: Rows['workPlanItems'],
  dates: NonNullable<Rows['workPlanItems']['dates']>,
  { limit, reference }: Limit,
): readonly Found[] {
  return dates.flatMap((date, index) =>
    date.is === 'planned' && date.to < limit
      ? [
          {
            at: [placeOf('workPlanItems', readAt(item, date), `dates.${index}`)],
            params: { item: nameOf(item), title: item.title, on: date.from, limit, reference },
          },
        ]
      : [],
  );
}
