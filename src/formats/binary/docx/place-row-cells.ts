import type { Cell, TableRow } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';

/**
 * A place in a row: a cell, or what the file wants where a cell of a row above reaches down (`continue`) or where a row has no cell.
 * `column` is its first column, from 0.
 */
export type Place = {
  readonly column: number;
  readonly columns: number;
  readonly merge: 'none' | 'restart' | 'continue';
  readonly cell?: Cell<Run>;
};

type Above = { readonly columns: number; readonly rowsLeft: number };

/** The places of each row, from its first column to its last. Throws where a row has more cells than columns. */
export function placeRowCells(
  rows: readonly TableRow<Run>[],
  columnCount: number,
): readonly (readonly Place[])[] {
  const above = new Map<number, Above>();
  return rows.map((row, index) =>
    placesOf(row.cells, above, { columnCount, rowsLeft: rows.length - index - 1 }),
  );
}

type Room = { readonly columnCount: number; readonly rowsLeft: number };

function placesOf(cells: readonly Cell<Run>[], above: Map<number, Above>, room: Room): readonly Place[] {
  const places: Place[] = [];
  let next = 0;
  for (let column = 0; column < room.columnCount; ) {
    const reaching = above.get(column);
    const place =
      reaching === undefined
        ? placeOf(cells[next], column, freeFrom(column, above, room))
        : { column, columns: reaching.columns, merge: 'continue' as const };
    if (reaching === undefined) next += 1;
    const merged = reachDown(place, above, room);
    places.push(merged);
    column += merged.columns;
  }
  if (next < cells.length) throw new Error('a row has more cells than its table has columns');
  return places;
}

function placeOf(cell: Cell<Run> | undefined, column: number, free: number): Place {
  if (cell === undefined) return { column, columns: 1, merge: 'none' };
  const columns = cell.columns ?? 1;
  if (columns > free) throw new Error('a cell spans more columns than are free in its row');
  return { column, columns, merge: 'none', cell };
}

function freeFrom(column: number, above: ReadonlyMap<number, Above>, { columnCount }: Room): number {
  let end = column + 1;
  while (end < columnCount && !above.has(end)) end += 1;
  return end - column;
}

/** The place as it is merged with what is above and below; notes in `above` how far it still reaches. */
function reachDown(place: Place, above: Map<number, Above>, { rowsLeft }: Room): Place {
  const wanted = place.merge === 'continue' ? above.get(place.column)?.rowsLeft : place.cell?.rows;
  const left = Math.min((wanted ?? 1) - 1, rowsLeft);
  if (left > 0) above.set(place.column, { columns: place.columns, rowsLeft: left });
  else above.delete(place.column);
  return place.merge === 'none' && left > 0 ? { ...place, merge: 'restart' } : place;
}
