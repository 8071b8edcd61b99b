/** Entries of a journal as the history shows them: which of them, in which state, on which day, about which rows. Pure functions. */

import type { Id } from '../../../core/base/id.ts';
import type { Day } from '../../../core/base/day.ts';
import { rowIdOf, tableOf } from '../../../core/change.ts';
import { type FieldChange, fieldsOfEntry } from '../../../core/journal/field-changes.ts';
import type { JournalEntry } from '../../../core/journal/journal-entry.ts';
import type { AnyRow, TableName } from '../../../core/project.ts';
import { localDayOf } from '../../moments.ts';

/** Which entries: of a person, about a table, of a day; what is left out lets all through. */
export type EntryFilter = {
  readonly by?: string | undefined;
  readonly table?: string | undefined;
  readonly day?: string | undefined;
};

/** Whether an entry is one of those. */
export const isWanted =
  ({ by, table, day }: EntryFilter) =>
  ({ actor, changes, at }: JournalEntry): boolean =>
    (by === undefined || actor === by) &&
    (table === undefined || changes.some((change) => tableOf(change) === table)) &&
    (day === undefined || localDayOf(at) === day);

/** What can be done with an entry: take it back, do it again, or nothing, where it takes back or repeats another itself. */
export type EntryState = 'done' | 'taken-back' | 'of-another';

/** How an entry stands; `entries` are the later ones, at least. */
export function stateOfEntry(entries: readonly JournalEntry[], entry: JournalEntry): EntryState {
  if (entry.of !== undefined) return 'of-another';
  const family = entries.filter(({ of }) => of === entry.number);
  const last = family.toSorted((a, b) => b.number - a.number)[0];
  return last?.command === 'undo' ? 'taken-back' : 'done';
}

/** Entries of one day. */
type EntriesOfDay = { readonly day: Day; readonly entries: readonly JournalEntry[] };

/** The entries by the days on which they were made, in the order in which they come. */
export function byDay(entries: readonly JournalEntry[]): readonly EntriesOfDay[] {
  const days = new Map<Day, JournalEntry[]>();
  for (const entry of entries) {
    const day = localDayOf(entry.at);
    const known = days.get(day);
    if (known === undefined) days.set(day, [entry]);
    else known.push(entry);
  }
  return [...days].map(([day, own]) => ({ day, entries: own }));
}

/** What became of a row: it came, went, or has fields with other values. */
export type RowChange = {
  readonly table: TableName;
  readonly id: Id;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The row as it is after the change; as it was where it is gone. */
  readonly row: AnyRow | undefined;
  /** The fields of a row that stays. */
  readonly fields: readonly FieldChange[];
};

/** What an entry did to each row that it touched. */
export function rowsOfEntry(entry: JournalEntry): readonly RowChange[] {
  const images = new Map<string, AnyRow>();
  for (const change of [...entry.inverse, ...entry.changes])
    if ('put' in change) images.set(`${tableOf(change)} ${rowIdOf(change)}`, change.row);
  return rowChanges(fieldsOfEntry(entry), (table, id) => images.get(`${table} ${id}`));
}

/** Field changes, by row. `rowOf` finds the row as it is now, or was. */
export function rowChanges(
  fields: readonly FieldChange[],
  rowOf: (table: TableName, id: Id) => AnyRow | undefined,
): readonly RowChange[] {
  const byRow = new Map<string, FieldChange[]>();
  for (const change of fields) {
    const key = `${change.table} ${change.row}`;
    const known = byRow.get(key);
    if (known === undefined) byRow.set(key, [change]);
    else known.push(change);
  }
  return [...byRow.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { table, row: id } = first;
    const kind = kindOf(own.find(({ field }) => field === 'id'));
    return [{ table, id, kind, row: rowOf(table, id), fields: kind === 'changed' ? own : [] }];
  });
}

const kindOf = (id: FieldChange | undefined): RowChange['kind'] =>
  id === undefined ? 'changed' : id.after === undefined ? 'removed' : 'added';
