import { canonicalJson } from '../base/hash.ts';
import { type Change, rowIdOf, tableOf } from '../change.ts';
import { findRow } from '../indexes.ts';
import { Problem } from '../problem.ts';
import type { Project, TableName } from '../project.ts';
import { isOpen } from '../report/build/report-on.ts';
import { isSubmitted } from '../report/locked-periods.ts';
import type { Report } from '../report/report.ts';

/** Tables whose rows come by reviewing, submitting or publishing a report, and never change. */
export const frozenTables: ReadonlySet<TableName> = new Set<TableName>([
  'snapshots',
  'approvals',
  'releases',
]);

/**
 * Throws Problem `frozen` where changes touch a snapshot, a publication, a decision on a report, or a report that was submitted, and `not-approved` where they would
 * call an open report submitted. All of that comes by reviewing, submitting and publishing alone.
 */
export function refuseFrozen(project: Project, changes: readonly Change[]): void {
  for (const change of changes) {
    if (frozenTables.has(tableOf(change))) throw new Problem('frozen');
    if (tableOf(change) === 'reports') refuseReport(project, change);
  }
}

function refuseReport(project: Project, change: Change): void {
  const before = findRow(project, 'reports', rowIdOf(change));
  if (before === undefined) return;
  const after = 'put' in change && change.put === 'reports' ? change.row : undefined;
  if (isSubmitted(project, before) && !isSameReport(before, after)) throw new Problem('frozen');
  if (after && isOpen(before) && !isOpen(after)) throw new Problem('not-approved');
}

const isSameReport = (before: Report, after: Report | undefined): boolean =>
  canonicalJson(before) === canonicalJson(after ?? null);
