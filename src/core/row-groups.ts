/** The rows of a table by keys. Where a table comes from another by a few changes, only the groups that these touch are made anew. */

import { placeOf, rowOf } from './base/by-id.ts';
import type { Id } from './base/id.ts';

type Identified = { readonly id: Id };

/** The keys of a row; one that is not there is none. */
export type KeysOf<Row> = (row: Row) => readonly (string | undefined)[];

/** Rows by key, in order of the table. What is in `changed` stands instead of what is in `made`; a group may be empty. */
export type RowGroups<Row> = {
  readonly made: ReadonlyMap<string, readonly Row[]>;
  readonly changed: ReadonlyMap<string, readonly Row[]>;
};

/** A table before and after a change, and the ids of the rows that changed. */
export type TableStep<Row> = {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
  readonly ids: readonly Id[];
};

/** All rows of a table by their keys, each once. Neighbours often share a key, as the values of an indicator do: then the last group is the one. */
export function groupRows<Row>(rows: readonly Row[], keysOf: KeysOf<Row>): RowGroups<Row> {
  const groups = new Map<string, Row[]>();
  let [lastKey, last]: [string | undefined, Row[]] = [undefined, []];
  for (const row of rows) {
    for (const key of keysOf(row)) {
      if (key === undefined) continue;
      if (key !== lastKey) [lastKey, last] = [key, groupOf(groups, key)];
      if (last.at(-1) !== row) last.push(row);
    }
  }
  return { made: groups, changed: new Map() };
}

function groupOf<Row>(groups: Map<string, Row[]>, key: string): Row[] {
  const known = groups.get(key) ?? [];
  if (known.length === 0) groups.set(key, known);
  return known;
}

/** One value for all, so that where there is still nothing nothing has changed. */
const nothing: readonly never[] = [];

/** The rows of a key. */
export const rowsIn = <Row>({ made, changed }: RowGroups<Row>, key: string): readonly Row[] =>
  (changed.size === 0 ? undefined : changed.get(key)) ?? made.get(key) ?? nothing;

/** The keys that have rows, in no order. */
export const keysIn = <Row>(groups: RowGroups<Row>): readonly string[] =>
  [...groups.made.keys(), ...[...groups.changed.keys()].filter((key) => !groups.made.has(key))].filter(
    (key) => rowsIn(groups, key).length > 0,
  );

/** The groups of the table after a change; those that it does not touch stay the same values. */
export function withStep<Row extends Identified>(
  groups: RowGroups<Row>,
  { before, after, ids }: TableStep<Row>,
  keysOf: KeysOf<Row>,
): RowGroups<Row> {
  const changed = new Map(groups.changed);
  const now = (key: string): readonly Row[] => changed.get(key) ?? rowsIn(groups, key);
  for (const id of ids) {
    const [was, is] = [rowOf(before, id), rowOf(after, id)];
    for (const key of was === undefined ? [] : keysOf(was))
      if (key !== undefined)
        changed.set(
          key,
          now(key).filter((row) => row.id !== id),
        );
    for (const key of is === undefined ? [] : keysOf(is))
      if (is !== undefined && key !== undefined) changed.set(key, withRow(now(key), is));
  }
  return changed.size > groups.made.size / 16 + 64
    ? { made: new Map([...groups.made, ...changed]), changed: new Map() }
    : { made: groups.made, changed };
}

function withRow<Row extends Identified>(rows: readonly Row[], row: Row): readonly Row[] {
  const place = placeOf(rows, row.id);
  const isThere = rows[place]?.id === row.id;
  return [...rows.slice(0, place), row, ...rows.slice(isThere ? place + 1 : place)];
}
