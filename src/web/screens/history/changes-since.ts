/** What differs between a record and itself some entries ago, in the groups in which somebody asks for it. Pure functions. */

import type { Id } from '../../../core/base/id.ts';
import { applyChanges } from '../../../core/change.ts';
import { findRow } from '../../../core/indexes.ts';
import type { JournalEntry } from '../../../core/journal/journal-entry.ts';
import type { Project, TableName } from '../../../core/project.ts';
import { type ChangeGroup, changesBetween } from '../../../core/report/changes-between.ts';
import { type RowChange, rowChanges } from './journal-entries.ts';

/** The rows that differ, by group; groups without any are left out. `entries` are all those since, in any order. */
export function changesSince(
  record: Project,
  entries: readonly JournalEntry[],
): readonly { readonly group: ChangeGroup; readonly rows: readonly RowChange[] }[] {
  const before = recordBefore(record, entries);
  const rowOf = (table: TableName, id: Id) => findRow(record, table, id) ?? findRow(before, table, id);
  return changesBetween(before, record).map(({ group, fields }) => ({
    group,
    rows: rowChanges(fields, rowOf),
  }));
}

/** The record as it was before entries, all of which lead to it. */
export const recordBefore = (record: Project, entries: readonly JournalEntry[]): Project =>
  applyChanges(
    record,
    entries.toSorted((a, b) => b.number - a.number).flatMap(({ inverse }) => inverse),
  );
