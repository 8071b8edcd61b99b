import type { Fold } from './compare-grids.ts';
import { type Grid, type GridCell, slotsOf } from './grid.ts';
import type { PdfTable } from './read-pdf-tables.ts';

/**
 * The parts of a table as one grid. Paper does not say whether the first row of a page goes on with the last of the page before: it does where
 * that one's words are not yet all there. What a cell has on several pages is put together in it.
 */
export function stitchParts({ parts, headerRows }: PdfTable, expected: Grid, fold: Fold): Grid {
  const cover = coverOf(expected);
  const cells = new Map<string, GridCell>();
  let rows = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && isBroken({ expected, cells, row: rows - 1 }, fold)) rows -= 1;
    for (const cell of part.cells)
      addCell({ cells, cover, mayGoOn: index > 0 && cell.row === 0 }, { ...cell, row: cell.row + rows });
    rows += part.rows;
  }
  const columns = Math.max(0, ...parts.map((part) => part.columns));
  return {
    rows,
    columns,
    headerRows: parts.length > 1 ? headerRows : expected.headerRows,
    cells: [...cells.values()],
  };
}

type Cover = ReadonlyMap<string, GridCell>;

const coverOf = ({ cells }: Grid): Cover =>
  new Map(cells.flatMap((cell) => slotsOf(cell).map((slot) => [slot, cell] as const)));

const keyOf = ({ row, column }: Pick<GridCell, 'row' | 'column'>): string => `${row} ${column}`;

type SoFar = {
  readonly expected: Grid;
  readonly cells: ReadonlyMap<string, GridCell>;
  readonly row: number;
};

function isBroken({ expected, cells, row }: SoFar, fold: Fold): boolean {
  return expected.cells
    .filter((cell) => cell.row + cell.rows - 1 === row)
    .some((cell) => fold(cells.get(keyOf(cell))?.text ?? '') !== fold(cell.text));
}

type Gathered = { readonly cells: Map<string, GridCell>; readonly cover: Cover; readonly mayGoOn: boolean };

function addCell({ cells, cover, mayGoOn }: Gathered, cell: GridCell): void {
  const whole = mayGoOn ? cover.get(keyOf(cell)) : undefined;
  const begun = whole === undefined ? undefined : cells.get(keyOf(whole));
  if (begun === undefined || begun.column !== cell.column) {
    cells.set(keyOf(cell), cell);
    return;
  }
  cells.set(keyOf(begun), {
    ...begun,
    rows: cell.row + cell.rows - begun.row,
    text: [begun.text, cell.text].filter((text) => text !== '').join('\n'),
    notes: [...begun.notes, ...cell.notes],
  });
}
