import type { Period } from '../../base/period.ts';
import type { Project, Rows } from '../../project.ts';

/** The record's row of the report on exactly this period, the one still open first; `undefined` where it has none. */
export function reportOn(project: Project, period: Period): Rows['reports'] | undefined {
  const fitting = project.reports.filter((row) => row.from === period.from && row.to === period.to);
  return fitting.find(isOpen) ?? fitting[0];
}

/** Whether a report may still change. */
export const isOpen = (report: Rows['reports']): boolean =>
  report.state === 'draft' || report.state === 'in-review';
