/** Which of the rows that were read are taken over: a row never without those that it names, and those never without it. */

import type { Id } from '../../../core/base/id.ts';
import { type AnyRow, type TableName, tableNames } from '../../../core/project.ts';
import type { Difference, ReadRow } from './difference.ts';

/** Rows that are chosen, by their ids. */
export type Chosen = ReadonlySet<Id>;

/** The rows that can be taken over: what is the same already needs nothing. */
export const openRows = ({ tables }: Difference): readonly ReadRow[] =>
  tables.flatMap(({ rows }) => rows.filter(({ status }) => status !== 'same'));

/** What is chosen at first: all that is new. What would change rows of the record is for its reader to choose. */
export const firstChoice = (difference: Difference): Chosen =>
  new Set(openRows(difference).flatMap(({ id, status }) => (status === 'new' ? [id] : [])));

/** The choice with rows, and with those that they need. */
export function choose(difference: Difference, chosen: Chosen, ids: readonly Id[]): Chosen {
  const needs = new Map(openRows(difference).map((row) => [row.id, row.needs]));
  return reach(chosen, ids, (id) => needs.get(id) ?? []);
}

/** The choice without rows, and without those that need them. */
export function leave(difference: Difference, chosen: Chosen, ids: readonly Id[]): Chosen {
  const usedBy = new Map<Id, Id[]>();
  for (const { id, needs } of openRows(difference)) {
    for (const other of needs) usedBy.set(other, [...(usedBy.get(other) ?? []), id]);
  }
  const left = reach(new Set(), ids, (id) => usedBy.get(id) ?? []);
  return new Set([...chosen].filter((id) => !left.has(id)));
}

function reach(from: Chosen, ids: readonly Id[], next: (id: Id) => readonly Id[]): Chosen {
  const found = new Set(from);
  const waiting = [...ids];
  const seen = new Set<Id>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    found.add(id);
    waiting.push(...next(id));
  }
  return found;
}

/** Rows by table, as the command `import-record` takes them. */
export type RowsToTake = { readonly [Table in TableName]?: readonly AnyRow[] };

/** The chosen rows, with the documents in which they were read. */
export function rowsToTake(difference: Difference, chosen: Chosen): RowsToTake {
  const wanted = new Set([...chosen, ...(chosen.size === 0 ? [] : difference.sources)]);
  const taken = tableNames.map((table) => {
    const rows: readonly AnyRow[] = difference.after[table];
    return [table, rows.filter(({ id }) => wanted.has(id))] as const;
  });
  return Object.fromEntries(taken.filter(([, rows]) => rows.length > 0));
}
