/** What was submitted cannot be changed afterwards: the period of a submitted report is locked until the report is opened again. */

import type { Id } from '../base/id.ts';
import type { Period } from '../base/period.ts';
import { once } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';

/** A period that is locked, and the report that locks it. */
export type LockedPeriod = Period & { readonly report: Id };

/** Whether a report has been submitted by Strand and not been opened again. One that only says so, as in a record read back from paper, has not. */
export const isSubmitted = (project: Project, report: Rows['reports']): boolean =>
  report.state === 'submitted' &&
  project.snapshots.some((snapshot) => snapshot.report === report.id && snapshot.anchor !== undefined);

/** The periods of all reports that were submitted. */
export const lockedPeriodsOf: (project: Project) => readonly LockedPeriod[] = once((project) =>
  project.reports
    .filter((report) => isSubmitted(project, report))
    .map(({ id, from, to }) => ({ report: id, from, to })),
);
