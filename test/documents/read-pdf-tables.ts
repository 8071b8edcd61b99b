/** Rebuilds the tables of a PDF from its ruling lines and the boxes of its words. What it knows of a table is what is on the paper. */

import type { Grid } from './grid.ts';
import { cluster, gridInRules, tolerance } from './pdf-cells.ts';
import { withoutFurniture } from './pdf-lines.ts';
import type { Rule } from './read-pdf-rules.ts';
import type { WordPage } from './read-pdf-words.ts';

/** A table by its parts, one to a page. Rows that the first part begins with and that later ones repeat are its header, and stand in the first alone. */
export type PdfTable = {
  readonly page: number;
  readonly headerRows: number;
  readonly parts: readonly Grid[];
};

/** The words and the ruling lines of each page, and at which side lines begin. */
type RuledPages = {
  readonly pages: readonly WordPage[];
  readonly rules: readonly (readonly Rule[])[];
  readonly direction: 'ltr' | 'rtl';
};

/** The tables in the order of pages, from the top of each to its foot. A part at the top of a page that has the columns of the one before goes on with it. */
export function readPdfTables({ pages, rules, direction }: RuledPages): readonly PdfTable[] {
  const parts = withoutFurniture(pages)
    .flatMap((page, index) => partsOn(page, rules[index] ?? [], index + 1))
    .map((part) => (direction === 'ltr' ? part : { ...part, grid: mirrored(part.grid) }));
  const tables: PagePart[][] = [];
  for (const part of parts) {
    const open = tables.at(-1);
    if (open !== undefined && goesOn(open.at(-1), part)) open.push(part);
    else tables.push([part]);
  }
  return tables.map(joinParts);
}

/** What a table has on one page. `isFirst` and `isLast` say that no word but of footnotes stands above or below it. */
type PagePart = {
  readonly page: number;
  readonly xs: readonly number[];
  readonly isFirst: boolean;
  readonly grid: Grid;
};

/** The grid with its first column at the right. Cells of a row stay in the order of their columns. */
const mirrored = (grid: Grid): Grid => ({
  ...grid,
  cells: grid.cells
    .map((cell) => ({ ...cell, column: grid.columns - cell.column - cell.columns }))
    .toSorted((a, b) => a.row - b.row || a.column - b.column),
});

const goesOn = (before: PagePart | undefined, part: PagePart): boolean =>
  before !== undefined &&
  part.isFirst &&
  part.page === before.page + 1 &&
  part.xs.length === before.xs.length &&
  part.xs.every((x, index) => Math.abs(x - (before.xs[index] ?? 0)) < tolerance);

function joinParts(parts: readonly PagePart[]): PdfTable {
  const [first, ...others] = parts.map(({ grid }) => grid);
  if (first === undefined) throw new RangeError('a table has at least one part');
  const repeated = others.map((other) => countRepeated(first, other));
  const headerRows = repeated.length === 0 ? 0 : Math.min(...repeated);
  return {
    page: parts[0]?.page ?? 0,
    headerRows,
    parts: [first, ...others.map((other) => withoutRows(other, headerRows))],
  };
}

/** How many rows at the top of a part are those of the first. */
function countRepeated(first: Grid, other: Grid): number {
  let row = 0;
  while (row < other.rows && row < first.rows && rowOf(first, row) === rowOf(other, row)) row += 1;
  return row;
}

const rowOf = (grid: Grid, row: number): string =>
  JSON.stringify(grid.cells.filter((cell) => cell.row === row).map(({ column, text }) => [column, text]));

const withoutRows = (grid: Grid, count: number): Grid => ({
  ...grid,
  rows: grid.rows - count,
  cells: grid.cells.filter((cell) => cell.row >= count).map((cell) => ({ ...cell, row: cell.row - count })),
});

function partsOn(page: WordPage, rules: readonly Rule[], number: number): readonly PagePart[] {
  return regionsOf(rules).flatMap(({ top, bottom }): readonly PagePart[] => {
    const inside = rules.filter((rule) => isWithin(rule, top, bottom));
    const xs = cluster(inside.filter(({ way }) => way === 'upright').map(({ at }) => at));
    if (xs.length < 2) return [];
    const ys = cluster([top, bottom, ...inside.filter(({ way }) => way === 'level').map(({ at }) => at)]);
    const isFirst = page.words.every((word) => (word.top + word.bottom) / 2 > top);
    const grid = gridInRules({ xs, ys, rules: inside, words: page.words });
    // Bars of charts have edges too.
    return grid.cells.every(({ text }) => text === '') ? [] : [{ page: number, xs, isFirst, grid }];
  });
}

/** The stretches of a page along which upright lines run. */
function regionsOf(rules: readonly Rule[]): readonly { readonly top: number; readonly bottom: number }[] {
  const regions: { top: number; bottom: number }[] = [];
  const uprights = rules.filter(({ way }) => way === 'upright').toSorted((a, b) => a.from - b.from);
  for (const { from, to } of uprights) {
    const region = regions.at(-1);
    if (region === undefined || from > region.bottom + tolerance) regions.push({ top: from, bottom: to });
    else region.bottom = Math.max(region.bottom, to);
  }
  return regions;
}

const isWithin = ({ way, at, from, to }: Rule, top: number, bottom: number): boolean =>
  way === 'upright'
    ? from > top - tolerance && to < bottom + tolerance
    : at > top - tolerance && at < bottom + tolerance;
