/**
 * Undo and redo. An entry, its undos and its redos are a family that is done or taken back, as its last member says; to undo is to take back
 * the last member where it did something, to redo is to take back the last undo. Only the fields of that member change, and only where nobody
 * changed one since: families that did and undid something in between do not count, for they left what they found.
 */

import type { Id } from '../base/id.ts';
import { type Change, put, rowIdOf, tableOf } from '../change.ts';
import { refuseFrozen } from '../commands/refuse-frozen.ts';
import { refuseLocked } from '../commands/refuse-locked.ts';
import { findRow } from '../indexes.ts';
import { parseAs } from '../parse-as.ts';
import { type FieldConflict, Problem } from '../problem.ts';
import { type AnyRow, type Project, type TableName, tables, writtenTables } from '../project.ts';
import { idsAt, references, usesOf } from '../references.ts';
import { type FieldChange, fieldKey, fieldsOfEntry, isSameValue } from './field-changes.ts';
import type { JournalCommandName } from './journal-commands.ts';
import type { JournalEntry } from './journal-entry.ts';

type Order = { readonly command: JournalCommandName; readonly entry: number };

/** What has been done since, and is not taken back: by field, and the ids of rows that came, went or changed. */
type Since = {
  readonly fields: ReadonlySet<string>;
  readonly rows: ReadonlySet<Id>;
  readonly gone: ReadonlySet<Id>;
};

/**
 * The changes that undo or redo an entry. `entries` are those from its number on, in order, up to the last. Throws a Problem: `unknown-entry`,
 * `not-undoable`, `already-undone`, `not-undone`, `frozen`, `period-locked`, `undo-conflict` with the fields, and `row-in-use` or `unknown-row` where a row that
 * came since would name a row that is no more.
 */
export function takeBack(
  project: Project,
  entries: readonly JournalEntry[],
  order: Order,
): readonly Change[] {
  const member = written(memberToTakeBack(entries, order));
  refuseFrozen(project, member.inverse);
  const since = sinceOf(entries.filter(({ number }) => number > member.number).map(written));
  const fields = fieldsOfEntry(member);
  refuseConflicts(project, order.entry, { fields, since });
  const changes = member.inverse.map((change) => restored(project, fields, change));
  refuseLocked(project, changes);
  refuseLooseEnds(project, changes, since);
  return changes;
}

/** The entry without what was computed: that follows of itself from what is taken back. */
const written = (entry: JournalEntry): JournalEntry => ({
  ...entry,
  changes: entry.changes.filter((change) => writtenTables.includes(tableOf(change))),
  inverse: entry.inverse.filter((change) => writtenTables.includes(tableOf(change))),
});

function memberToTakeBack(entries: readonly JournalEntry[], { command, entry }: Order): JournalEntry {
  const [named] = entries;
  if (named?.number !== entry) throw new Problem('unknown-entry', { entry });
  if (named.of !== undefined) throw new Problem('not-undoable', { entry, of: named.of });
  const last = entries.findLast(({ of }) => of === entry) ?? named;
  if (command === 'undo' && last.command === 'undo') throw new Problem('already-undone', { entry });
  if (command === 'redo' && last.command !== 'undo') throw new Problem('not-undone', { entry });
  return last;
}

function sinceOf(later: readonly JournalEntry[]): Since {
  const lastOfFamily = new Map<number, JournalEntry>();
  for (const entry of later) {
    const family = entry.of ?? entry.number;
    // Each member takes back the one before, so a pair of them leaves nothing.
    if (!lastOfFamily.delete(family)) lastOfFamily.set(family, entry);
  }
  const changed = [...lastOfFamily.values()].flatMap(fieldsOfEntry);
  const gone = changed.filter(({ field, after }) => field === 'id' && after === undefined);
  return {
    fields: new Set(changed.map(fieldKey)),
    rows: new Set(changed.map(({ row }) => row)),
    gone: new Set(gone.map(({ row }) => row)),
  };
}

function refuseConflicts(
  project: Project,
  entry: number,
  { fields, since }: { readonly fields: readonly FieldChange[]; readonly since: Since },
): void {
  const conflicts = fields.flatMap((change): readonly FieldConflict[] => {
    const { before, after, ...place } = change;
    const theirs = valueNow(project, change);
    const isTouched =
      since.fields.has(fieldKey(place)) || (place.field === 'id' && since.rows.has(place.row));
    return isTouched || !isSameValue(theirs, after) ? [{ ...place, base: after, theirs, mine: before }] : [];
  });
  if (conflicts.length > 0)
    throw new Problem('undo-conflict', { entry, fields: conflicts.length }, { conflicts });
}

function valueNow(project: Project, { table, row, field }: FieldChange): unknown {
  const now: Readonly<Record<string, unknown>> = findRow(project, table, row) ?? {};
  return now[field];
}

/** An inverse change, kept from overwriting fields of the row that its entry did not change. */
function restored(project: Project, fields: readonly FieldChange[], inverse: Change): Change {
  if (!('put' in inverse)) return inverse;
  const [table, id] = [tableOf(inverse), rowIdOf(inverse)];
  const now = findRow(project, table, id);
  if (now === undefined) return inverse;
  const own = fields.filter((change) => change.table === table && change.row === id);
  const entries = [...Object.entries(now), ...own.map(({ field, before }) => [field, before] as const)];
  const merged = [...new Map<string, unknown>(entries)].filter(([, value]) => value !== undefined);
  return put(table, parseAs(tables[table].schema, Object.fromEntries(merged), id));
}

function refuseLooseEnds(project: Project, changes: readonly Change[], since: Since): void {
  for (const change of changes) {
    const [table, id] = [tableOf(change), rowIdOf(change)];
    const user = 'put' in change ? undefined : newUserOf(project, id, since);
    if (user !== undefined) throw new Problem('row-in-use', { id, by: user });
    const missing = 'put' in change ? goneNameIn(change.row, table, since) : undefined;
    if (missing !== undefined) throw new Problem('unknown-row', { table: missing.table, id: missing.id });
  }
}

/** A row that has come to name the id since. */
const newUserOf = (project: Project, id: Id, since: Since): Id | undefined =>
  usesOf(project, id).find(({ reference: { table, path }, row }) =>
    since.fields.has(fieldKey({ table, row: row.id, field: fieldOf(path) })),
  )?.row.id;

function goneNameIn(
  row: AnyRow,
  table: TableName,
  since: Since,
): { readonly table: string; readonly id: Id } | undefined {
  return references
    .filter((reference) => reference.table === table)
    .flatMap(({ path, to }) => idsAt(row, path).map((id) => ({ table: to.join('/'), id })))
    .find(({ id }) => since.gone.has(id));
}

const fieldOf = (path: string): string => path.replace(/[.[].*$/, '');
