import { canonicalJson } from '../base/hash.ts';
import { isInPeriod } from '../base/period.ts';
import { type Change, rowIdOf, tableOf } from '../change.ts';
import { findRow } from '../indexes.ts';
import { Problem } from '../problem.ts';
import type { AnyRow, Project, TableName } from '../project.ts';
import { type DatedFact, datedFactsOf } from '../report/dated-facts.ts';
import { type LockedPeriod, lockedPeriodsOf } from '../report/locked-periods.ts';

/**
 * Throws Problem `period-locked` where the changes, in all, alter what a row says of a period whose report was submitted. Corrections are booked in
 * an open period.
 */
export function refuseLocked(project: Project, changes: readonly Change[]): void {
  const locked = lockedPeriodsOf(project);
  if (locked.length === 0) return;
  const last = new Map(changes.map((change) => [`${tableOf(change)} ${rowIdOf(change)}`, change]));
  for (const change of last.values()) {
    const [table, id] = [tableOf(change), rowIdOf(change)];
    const before = findRow(project, table, id);
    const after = 'put' in change ? change.row : undefined;
    const period = locked.find((one) => saidIn(one, table, before) !== saidIn(one, table, after));
    if (period) throw new Problem('period-locked', { id, from: period.from, to: period.to });
  }
}

/** Throws Problem `not-locked` unless the row says something of a period whose report was submitted: what is not locked is simply changed. */
export function refuseUnlocked(project: Project, table: TableName, row: AnyRow): void {
  if (!isLocked(project, table, row)) throw new Problem('not-locked', { id: row.id });
}

/** Whether the row says something of a period whose report was submitted. */
export const isLocked = (project: Project, table: TableName, row: AnyRow): boolean =>
  lockedPeriodsOf(project).some((period) => factsIn(period, table, row).length > 0);

/** What the row says of a locked period, as text that can be compared. */
export const saidIn = (period: LockedPeriod, table: TableName, row: AnyRow | undefined): string =>
  canonicalJson(factsIn(period, table, row));

const factsIn = (period: LockedPeriod, table: TableName, row: AnyRow | undefined): readonly DatedFact[] =>
  datedFactsOf(table, row).filter(
    ({ on, report }) => report === period.report || (on !== undefined && isInPeriod(period, on)),
  );
