/** Whether two grids say the same, and where they do not. */

import type { DocumentGrid } from './document-grids.ts';
import { emptyGrid, type Grid, type GridCell } from './grid.ts';

/** How the texts of two cells are compared: both are folded first. */
export type Fold = (text: string) => string;

/** A sentence for each difference between the tables of a document and those that were read, in order. */
export function allDifferences(
  expected: readonly DocumentGrid[],
  found: readonly Grid[],
  fold: Fold,
): readonly string[] {
  const count =
    expected.length === found.length ? [] : [`expected ${expected.length} tables, found ${found.length}`];
  return [
    ...count,
    ...expected.flatMap(({ id, grid }, index) =>
      differencesOf(grid, found[index] ?? emptyGrid, fold).map((difference) => `${id}: ${difference}`),
    ),
  ];
}

/** A sentence for each difference between a table of the document and what was read of it; none where they say the same. */
function differencesOf(expected: Grid, found: Grid, fold: Fold): readonly string[] {
  const sizes = (['rows', 'columns', 'headerRows'] as const)
    .filter((size) => expected[size] !== found[size])
    .map((size) => `${size}: expected ${expected[size]}, found ${found[size]}`);
  const byPlace = new Map(found.cells.map((cell) => [placeOf(cell), cell]));
  const missing = expected.cells.flatMap((cell) => differenceOf(cell, byPlace.get(placeOf(cell)), fold));
  const places = new Set(expected.cells.map(placeOf));
  const extra = found.cells
    .filter((cell) => !places.has(placeOf(cell)))
    .map((cell) => `${placeOf(cell)}: not in the document: ${JSON.stringify(cell.text)}`);
  return [...sizes, ...missing, ...extra];
}

const placeOf = ({ row, column }: GridCell): string => `row ${row}, column ${column}`;

function differenceOf(expected: GridCell, found: GridCell | undefined, fold: Fold): readonly string[] {
  const place = placeOf(expected);
  const words = fold(expected.text);
  if (found === undefined) return [`${place}: ${JSON.stringify(words)} is missing`];
  const spans = (['rows', 'columns'] as const)
    .filter((span) => expected[span] !== found[span])
    .map((span) => `${place}: spans ${expected[span]} ${span}, found ${found[span]}`);
  const isSame = words === fold(found.text);
  return [
    ...spans,
    ...(isSame
      ? []
      : [`${place}: expected ${JSON.stringify(words)}, found ${JSON.stringify(fold(found.text))}`]),
    ...(expected.notes.join() === found.notes.join()
      ? []
      : [`${place}: expected footnotes ${expected.notes.join()}, found ${found.notes.join()}`]),
  ];
}
