/** A table as a grid of texts: what the document, the DOCX and the PDF are brought to, so that they can be compared. */

/** A cell by its place in the grid, from 0, how far it reaches, and the numbers of its footnotes in order. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
  readonly notes: readonly number[];
};

/** A table: its cells by row and column. `headerRows` are those that repeat on each page. */
export type Grid = {
  readonly rows: number;
  readonly columns: number;
  readonly headerRows: number;
  readonly cells: readonly GridCell[];
};

/** A table without rows. */
export const emptyGrid: Grid = { rows: 0, columns: 0, headerRows: 0, cells: [] };

/** A cell before it has its place: rows list only the cells that begin in them. */
export type LooseCell = Omit<GridCell, 'row' | 'column'>;

/** Puts rows into a grid: each cell takes the first column that no cell from above reaches down to. */
export function gridOf(rows: readonly (readonly LooseCell[])[], headerRows: number): Grid {
  const taken = new Set<string>();
  const cells = rows.flatMap((row, index) => {
    let column = 0;
    return row.map((cell): GridCell => {
      while (taken.has(`${index} ${column}`)) column += 1;
      const placed = { ...cell, row: index, column };
      for (const slot of slotsOf(placed)) taken.add(slot);
      return placed;
    });
  });
  const columns = Math.max(0, ...cells.map((cell) => cell.column + cell.columns));
  return { rows: rows.length, columns, headerRows, cells };
}

/** The places of the grid that a cell covers, as `row column`. */
export const slotsOf = ({ row, column, rows, columns }: GridCell): readonly string[] =>
  Array.from({ length: rows * columns }, (_, slot) =>
    [row + Math.floor(slot / columns), column + (slot % columns)].join(' '),
  );
