/** Which report is shown. Pure functions of the record. */

import type { Project } from '../../../core/project.ts';
import { openReportOf } from '../../../core/report/open-report.ts';
import type { Report } from '../../../core/report/report.ts';

/** What an address names: a report, and a row that belongs to one. */
export type Wanted = { readonly of: string | undefined; readonly row: string | undefined };

/** The report that an address means: the one that it names, the one of the row that it names, else the open one, else the last; `undefined` where there is none. */
export function chosenReport(project: Project, { of, row }: Wanted): Report | undefined {
  const owner = [...project.narratives, ...project.snapshots].find(({ id }) => id === row)?.report;
  const named = project.reports.find(
    ({ id }) => id === of || id === row || (owner !== undefined && id === owner),
  );
  return named ?? openReportOf(project) ?? reportsInOrder(project).at(-1);
}

/** The reports, by the last day of their period. */
export const reportsInOrder = (project: Project): readonly Report[] =>
  project.reports.toSorted((a, b) => (a.to === b.to ? (a.from < b.from ? -1 : 1) : a.to < b.to ? -1 : 1));
