import { type Period, isInPeriod } from '../base/period.ts';
import { findRow } from '../indexes.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** A meeting that a report lists took place in a reported period; one that was typed, while the project runs. */
export const meetingsFallInTheReportedPeriod: Check = {
  id: 'meetings-fall-in-the-reported-period',
  catalogue: 'CO-01',
  severity: 'error',
  rule: 'Good practice: the coordination table of a report lists meetings of its own period.',
  message: 'The meeting of {on} with {forum} lies outside {from} to {to}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.meetings.flatMap((meeting) => {
    const periods = periodsFor(project, meeting);
    const [last] = periods.toSorted((a, b) => (a.to < b.to ? 1 : -1));
    if (!last || periods.some((period) => isInPeriod(period, meeting.on))) return [];
    const forum = findRow(project, 'forums', meeting.forum);
    return [
      {
        at: [placeOf('meetings', meeting, 'on')],
        params: { on: meeting.on, forum: forum?.name ?? nameOf(meeting), from: last.from, to: last.to },
      },
    ];
  });
}

function periodsFor(project: Project, meeting: Rows['meetings']): readonly Period[] {
  if (meeting.readFrom && project.reports.length > 0) return project.reports;
  const { start, end } = projectRowOf(project) ?? {};
  return start === undefined || end === undefined ? [] : [{ from: start, to: end }];
}
