/** What changes do to single fields of rows. Conflicts and undo are judged on these. */

import { canonicalJson } from '../base/hash.ts';
import type { Id } from '../base/id.ts';
import { type Change, rowIdOf, tableOf } from '../change.ts';
import { findRow } from '../indexes.ts';
import type { AnyRow, Project, TableName } from '../project.ts';
import type { JournalEntry } from './journal-entry.ts';

/** A field that gets another value; `undefined` where it has none. A row that comes or goes changes all its fields, `id` among them. */
export type FieldChange = {
  readonly table: TableName;
  readonly row: Id;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** A field of a row by its name in maps. */
export const fieldKey = ({ table, row, field }: Pick<FieldChange, 'table' | 'row' | 'field'>): string =>
  `${table} ${row} ${field}`;

/** The fields that the changes, in all, give another value than they have in the record. */
export const fieldChanges = (project: Project, changes: readonly Change[]): readonly FieldChange[] =>
  fieldsChangedFrom((table, id) => findRow(project, table, id), changes);

/** The fields that an entry gave another value, from the entry alone. */
export function fieldsOfEntry({ changes, inverse }: JournalEntry): readonly FieldChange[] {
  const before = new Map(
    inverse.flatMap((change) => ('put' in change ? [[`${change.put} ${change.row.id}`, change.row]] : [])),
  );
  return fieldsChangedFrom((table, id) => before.get(`${table} ${id}`), changes);
}

/** Whether two values of a field are the same. */
export const isSameValue = (one: unknown, other: unknown): boolean =>
  one === other || (one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other));

function fieldsChangedFrom(
  rowBefore: (table: TableName, id: Id) => AnyRow | undefined,
  changes: readonly Change[],
): readonly FieldChange[] {
  const last = new Map(changes.map((change) => [`${tableOf(change)} ${rowIdOf(change)}`, change]));
  return [...last.values()].flatMap((change) => {
    const [table, row] = [tableOf(change), rowIdOf(change)];
    const [before, after] = [rowBefore(table, row), 'put' in change ? change.row : undefined];
    return fieldsBetween(before, after).map((fields) => ({ table, row, ...fields }));
  });
}

function fieldsBetween(
  before: AnyRow | undefined,
  after: AnyRow | undefined,
): readonly Pick<FieldChange, 'field' | 'before' | 'after'>[] {
  const old: Readonly<Record<string, unknown>> = before ?? {};
  const next: Readonly<Record<string, unknown>> = after ?? {};
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .filter((field) => !isSameValue(old[field], next[field]))
    .map((field) => ({ field, before: old[field], after: next[field] }));
}
