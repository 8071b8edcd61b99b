import type { Cell, TableRow } from '../../core/report/document.ts';
import type { Run } from '../../i18n/run.ts';

/** A cell and the column, from 0, at which it begins. */
export type PlacedCell = { readonly cell: Cell<Run>; readonly column: number };

/** A row with its cells in their columns. `isCovered` where cells of rows above reach into it. */
export type PlacedRow = {
  readonly kind: TableRow<Run>['kind'];
  readonly cells: readonly PlacedCell[];
  readonly isCovered: boolean;
};

/** The rows with the column of each cell. Throws where cells do not fit: beside the columns, or below the last row. */
export function placeCells(rows: readonly TableRow<Run>[], columns: number): readonly PlacedRow[] {
  // How many rows below, of each column, a cell of the rows above still covers.
  let covered: readonly number[] = Array.from({ length: columns }, () => 0);
  const placed = rows.map(({ kind, cells }, index): PlacedRow => {
    const isCovered = covered.some((left) => left > 0);
    const places = placeRow(cells, covered);
    const rowsLeft = rows.length - index;
    if (cells.some((cell) => spanOf(cell.rows) > rowsLeft)) throw new Error('a cell reaches below its table');
    covered = coveredBelow(covered, places);
    return { kind, cells: places, isCovered };
  });
  return placed;
}

/** How many columns or rows a cell spans. */
export function spanOf(span: number | undefined): number {
  if (span === undefined) return 1;
  if (!Number.isInteger(span) || span < 1) throw new Error(`a cell spans ${span} columns or rows`);
  return span;
}

function placeRow(cells: readonly Cell<Run>[], covered: readonly number[]): readonly PlacedCell[] {
  let column = 0;
  return cells.map((cell) => {
    while ((covered[column] ?? 0) > 0) column += 1;
    const place = { cell, column };
    const span = spanOf(cell.columns);
    const isFree = covered.slice(column, column + span).every((left) => left === 0);
    if (column + span > covered.length || !isFree) throw new Error('a row has more cells than its table');
    column += span;
    return place;
  });
}

const coveredBelow = (covered: readonly number[], places: readonly PlacedCell[]): readonly number[] =>
  covered.map((left, column) => {
    const own = places.find((place) => isOver(place, column));
    return own === undefined ? Math.max(0, left - 1) : spanOf(own.cell.rows) - 1;
  });

const isOver = ({ cell, column }: PlacedCell, at: number): boolean =>
  column <= at && at < column + spanOf(cell.columns);
