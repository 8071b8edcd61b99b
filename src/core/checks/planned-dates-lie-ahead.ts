import { type Day, addDays } from '../base/day.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { openReportOf } from '../report/open-report.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** What a report calls planned is still to come on the day it is sent. */
export const plannedDatesLieAhead: Check = {
  id: 'planned-dates-lie-ahead',
  catalogue: 'TX-12',
  severity: 'warning',
  rule: 'Good practice: an item is called planned only for a day after the report is sent; else the report says what happened.',
  message:
    'Item {item} is called planned for {planned}; {why, select, past {that day is past ({on})} sent {the report was sent later, on {on}} other {the report is due later, on {on}}}.',
  find,
};

type Limit = { readonly on: Day; readonly why: 'past' | 'sent' | 'due' };

function find(project: Project, asOf: Day): readonly Found[] {
  const dated = project.workPlanItems.filter((item) => item.dates?.some(({ is }) => is === 'planned'));
  if (dated.length === 0) return [];
  const limits = limitsOf(project, asOf);
  return dated.flatMap((item) => findInItem(item, limits));
}

/** The first that a planned day falls behind counts: a day that is past needs no report. */
function limitsOf(project: Project, asOf: Day): readonly Limit[] {
  const report = openReportOf(project) ?? lastReportOf(project);
  const { interimDueDays } = ruleProfileOf(projectRowOf(project)?.ruleProfile).reporting;
  const sending: readonly Limit[] =
    report?.submittedOn !== undefined
      ? [{ on: report.submittedOn, why: 'sent' }]
      : report
        ? [{ on: addDays(report.to, interimDueDays), why: 'due' }]
        : [];
  return [{ on: asOf, why: 'past' }, ...sending];
}

const lastReportOf = (project: Project): Rows['reports'] | undefined =>
  project.reports.toSorted((a, b) => (a.to < b.to ? 1 : -1))[0];

function findInItem(item: Rows['workPlanItems'], limits: readonly Limit[]): readonly Found[] {
  if (item.state === 'completed' || item.state === 'cancelled') return [];
  const [planned] = (item.dates ?? []).filter(({ is }) => is === 'planned');
  const limit = planned && limits.find(({ on }) => planned.to < on);
  if (!planned || !limit || item.dates?.some(({ is }) => is === 'done')) return [];
  const found = {
    at: [placeOf('workPlanItems', readAt(item, planned), 'dates')],
    params: { item: nameOf(item), planned: planned.from, why: limit.why, on: limit.on },
  };
  return limit.why === 'due' ? [{ ...found, severity: 'advice' as const }] : [found];
}
