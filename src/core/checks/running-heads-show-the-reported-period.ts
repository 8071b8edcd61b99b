import type { Day } from '../base/day.ts';
import type { Period } from '../base/period.ts';
import type { Project, Rows } from '../project.ts';
import { openReportOf } from '../report/open-report.ts';
import type { Check, Found } from './check.ts';
import { datesIn } from './words/dates-in-text.ts';
import { placeInSource } from './places/place-in-source.ts';

/** The head of each page names the period that the report is on. */
export const runningHeadsShowTheReportedPeriod: Check = {
  id: 'running-heads-show-the-reported-period',
  catalogue: 'TX-07',
  severity: 'error',
  rule: 'Good practice: the running head of every page shows the same period as the report itself.',
  message:
    'The head of {count, plural, one {a page} other {# pages}} says {actualFrom} – {actualTo}; the report is on {from} – {to}.',
  find,
};

type Head = Period & { readonly index: number; readonly line: number };

function find(project: Project): readonly Found[] {
  const report = openReportOf(project);
  if (!report) return [];
  return project.sources.flatMap((source) => {
    const wrong = source.runningHeads.flatMap(headOf).filter((head) => !isOnAReport(project, head));
    const periods = new Set(wrong.map(({ from, to }) => `${from} ${to}`));
    return [...periods].flatMap((period) =>
      toFound(
        source,
        report,
        wrong.filter(({ from, to }) => `${from} ${to}` === period),
      ),
    );
  });
}

function headOf({ text, line }: Rows['sources']['runningHeads'][number], index: number): readonly Head[] {
  const days = datesIn(text).flatMap(({ day }): readonly Day[] => (day === undefined ? [] : [day]));
  const [from, to] = days;
  return from !== undefined && to !== undefined && days.length === 2 ? [{ from, to, index, line }] : [];
}

/** A record may hold the sources of several reports. */
const isOnAReport = (project: Project, head: Head): boolean =>
  project.reports.some((report) => report.from === head.from && report.to === head.to);

function toFound(source: Rows['sources'], report: Period, heads: readonly Head[]): readonly Found[] {
  const [first] = heads;
  if (!first) return [];
  return [
    {
      at: heads.map(({ index, line }) => placeInSource(source, `runningHeads.${index}`, line)),
      params: {
        count: heads.length,
        actualFrom: first.from,
        actualTo: first.to,
        from: report.from,
        to: report.to,
      },
    },
  ];
}
