/** Everything that happens to a record is a list of changes: put a row, or remove a row. Journal, undo, replay and merge speak only this. */

import * as z from 'zod/mini';
import { canonicalJson } from './base/hash.ts';
import { placeOf } from './base/by-id.ts';
import type { Id } from './base/id.ts';
import { idSchema } from './base/schemas.ts';
import { carryIndexes, findRow } from './indexes.ts';
import { type Project, type Rows, type TableName, tableNames, tables } from './project.ts';

/** Puts a row in its table, instead of the row with its id where there is one. */
export type Put = {
  readonly [Table in TableName]: { readonly put: Table; readonly row: Rows[Table] };
}[TableName];

/** Removes the row of an id from a table; nothing happens where there is none. */
export type Remove = { readonly remove: TableName; readonly id: Id };

/** One change of a record. */
export type Change = Put | Remove;

/** A change that comes from outside. */
export const changeSchema = z.lazy(() =>
  z.union([
    ...tableNames.map((table) => z.strictObject({ put: z.literal(table), row: tables[table].schema })),
    z.strictObject({ remove: z.enum(tableNames), id: idSchema }),
  ]),
) as unknown as z.ZodMiniType<Change, Change>;

/** The change that puts a row. */
export const put = <Table extends TableName>(table: Table, row: Rows[Table]): Change =>
  ({ put: table, row }) as Change;

/** The change that removes a row. */
export const remove = (table: TableName, id: Id): Change => ({ remove: table, id });

/** The table that a change touches. */
export const tableOf = (change: Change): TableName => ('put' in change ? change.put : change.remove);

/** The id of the row that a change touches. */
export const rowIdOf = (change: Change): Id => ('put' in change ? change.row.id : change.id);

/** The record after the changes, in their order. Untouched tables stay the same value. */
export function applyChanges(project: Project, changes: readonly Change[]): Project {
  const byTable = new Map<TableName, Change[]>();
  for (const change of changes) {
    const own = byTable.get(tableOf(change)) ?? [];
    own.push(change);
    byTable.set(tableOf(change), own);
  }
  const touched = [...byTable].map(([table, own]) => [table, applyToTable(project[table], own)] as const);
  const after: Project = { ...project, ...Object.fromEntries(touched) };
  for (const [table, own] of byTable)
    carryIndexes(table, { before: project, after, ids: [...new Set(own.map(rowIdOf))] });
  return after;
}

/** A table is in order of its ids, and so is the next one: what is between the rows that change is taken over as it stands. */
function applyToTable(rows: Project[TableName], changes: readonly Change[]): readonly Rows[TableName][] {
  const last = new Map(changes.map((change) => [rowIdOf(change), change]));
  const parts: (readonly Rows[TableName][])[] = [];
  let from = 0;
  for (const [id, change] of [...last].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const place = placeOf(rows, id, from);
    parts.push(rows.slice(from, place), 'put' in change ? [change.row] : []);
    from = rows[place]?.id === id ? place + 1 : place;
  }
  return rows.slice(0, 0).concat(...parts, rows.slice(from));
}

/** The changes that undo `changes` made on `project`: `applyChanges(applyChanges(p, cs), invert(p, cs))` equals `p`. */
export function invert(project: Project, changes: readonly Change[]): readonly Change[] {
  const touched = new Map(changes.map((change) => [`${tableOf(change)} ${rowIdOf(change)}`, change]));
  return [...touched.values()].flatMap((change) => {
    const [table, id] = [tableOf(change), rowIdOf(change)];
    const before = findRow(project, table, id);
    if (before) return [put(table, before)];
    return 'put' in change ? [remove(table, id)] : [];
  });
}

/** The changes that lead from one record to another; none where they are equal. */
export function diff(from: Project, to: Project): readonly Change[] {
  return tableNames.flatMap((table) =>
    from[table] === to[table] ? [] : diffTable(table, from[table], to[table]),
  );
}

function diffTable(table: TableName, from: Project[TableName], to: Project[TableName]): readonly Change[] {
  const before = new Map<Id, Rows[TableName]>(from.map((row) => [row.id, row]));
  const after = new Set(to.map((row) => row.id));
  const puts = to.filter((row) => !isSame(before.get(row.id), row));
  const removes = from.filter((row) => !after.has(row.id));
  return [...removes.map((row) => remove(table, row.id)), ...puts.map((row) => put(table, row))];
}

const isSame = (before: Rows[TableName] | undefined, after: Rows[TableName]): boolean =>
  before === after || (before !== undefined && canonicalJson(before) === canonicalJson(after));
