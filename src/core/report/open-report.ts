import type { Day } from '../base/day.ts';
import type { Period } from '../base/period.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';

/** The report that checks look at: of those not yet frozen, the one that ends last; `undefined` where none is open. */
export function openReportOf(project: Project): Rows['reports'] | undefined {
  return project.reports
    .filter((report) => report.state === 'draft' || report.state === 'in-review')
    .toSorted((a, b) => (a.to < b.to ? 1 : -1))[0];
}

/** The period of the open report; `undefined` where none is open. */
export const reportedPeriodOf = (project: Project): Period | undefined => openReportOf(project);

/** The day as of which a record is checked where nobody names one: the end of the reported period, else of the project, else of its last observation. */
export function defaultAsOf(project: Project): Day | undefined {
  return (
    reportedPeriodOf(project)?.to ??
    projectRowOf(project)?.end ??
    project.observations
      .map((row) => row.to)
      .toSorted()
      .at(-1)
  );
}
