/** Rows in order of their ids, looked through by halves. */

import type { Id } from './id.ts';

type Identified = { readonly id: Id };

/** The place of the first row, from a place on, whose id is not before another. */
export function placeOf(rows: readonly Identified[], id: Id, from = 0): number {
  let [low, high] = [from, rows.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((rows[middle]?.id ?? id) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The row of an id; `undefined` where there is none. */
export function rowOf<Row extends Identified>(rows: readonly Row[], id: Id): Row | undefined {
  const row = rows[placeOf(rows, id)];
  return row?.id === id ? row : undefined;
}
