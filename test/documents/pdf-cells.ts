/** The cells of one table on one page, from its ruling lines, and the words in them. */

import type { Grid, GridCell } from './grid.ts';
import { linesOf } from './pdf-lines.ts';
import type { Rule } from './read-pdf-rules.ts';
import type { Word } from './read-pdf-words.ts';

/** How far two lines may lie apart and be one. In points. */
export const tolerance = 2;

/** The places at which lines of a table stand, the lines themselves, and the words of the page. */
export type Ruled = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly rules: readonly Rule[];
  readonly words: readonly Word[];
};

/** Places that lie close together as one, in order. */
export function cluster(places: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const place of places.toSorted((a, b) => a - b))
    if (place - (found.at(-1) ?? -Infinity) > tolerance) found.push(place);
  return found;
}

/** The cells, columns counted from the left. A cell takes in its neighbours as long as no line parts them. */
export function gridInRules(table: Ruled): Grid {
  const ruled = { ...table, ys: table.ys.filter((y, index) => isRowEdge(table, y, index)) };
  const { xs, ys } = ruled;
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  for (let row = 0; row < ys.length - 1; row += 1)
    for (let column = 0; column < xs.length - 1; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      const place = { row, column, columns: widthAt(ruled, row, column), rows: heightAt(ruled, row, column) };
      for (let below = 0; below < place.rows; below += 1)
        for (let beside = 0; beside < place.columns; beside += 1)
          taken.add(`${row + below} ${column + beside}`);
      cells.push({ ...place, ...contentOf(wordsIn(ruled, place)) });
    }
  return { rows: ys.length - 1, columns: xs.length - 1, headerRows: 0, cells };
}

/** Lines that run under a part of a cell only, such as those of a mark, part no rows. */
const isRowEdge = ({ xs, ys, rules }: Ruled, y: number, index: number): boolean =>
  index === 0 || index === ys.length - 1 || xs.some((_, column) => isRuledBelow({ xs, rules }, y, column));

const isRuledBelow = ({ xs, rules }: Pick<Ruled, 'xs' | 'rules'>, y: number, column: number): boolean => {
  const [left, right] = [xs[column], xs[column + 1]];
  if (left === undefined || right === undefined) return false;
  return rules.some(
    ({ way, at, from, to }) =>
      way === 'level' && Math.abs(at - y) <= tolerance && from < left + tolerance && to > right - tolerance,
  );
};

function widthAt({ xs, ys, rules }: Ruled, row: number, column: number): number {
  const middle = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
  const isEdge = (x: number): boolean =>
    rules.some(
      ({ way, at, from, to }) =>
        way === 'upright' && Math.abs(at - x) <= tolerance && from < middle && to > middle,
    );
  let width = 1;
  while (column + width < xs.length - 1 && !isEdge(xs[column + width] ?? 0)) width += 1;
  return width;
}

function heightAt({ xs, ys, rules }: Ruled, row: number, column: number): number {
  let height = 1;
  while (row + height < ys.length - 1 && !isRuledBelow({ xs, rules }, ys[row + height] ?? 0, column))
    height += 1;
  return height;
}

type Placed = Pick<GridCell, 'row' | 'column' | 'rows' | 'columns'>;

function wordsIn({ xs, ys, words }: Ruled, { row, column, rows, columns }: Placed): readonly Word[] {
  const [left = 0, right = 0] = [xs[column], xs[column + columns]];
  const [top = 0, bottom = 0] = [ys[row], ys[row + rows]];
  return words.filter((word) => {
    const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
    return x > left && x < right && y > top && y < bottom;
  });
}

/** How small a number must be, against the largest word, to be that of a footnote. */
const raised = 0.8;

/** The words of a cell line by line, and the numbers of its footnotes: figures smaller than the rest. */
function contentOf(words: readonly Word[]): Pick<GridCell, 'text' | 'notes'> {
  const largest = Math.max(...words.map(heightOf));
  const isNote = (word: Word): boolean =>
    heightOf(word) < largest * raised && /^[\d,]+$/u.test(word.text.normalize('NFKC'));
  return {
    text: linesOf(words.filter((word) => !isNote(word)))
      .map((line) => line.words.map(({ text }) => text).join(' '))
      .join('\n'),
    notes: linesOf(words.filter(isNote))
      .flatMap((line) => line.words)
      .flatMap(({ text }) => text.normalize('NFKC').match(/\d+/gu) ?? [])
      .map(Number),
  };
}

const heightOf = ({ top, bottom }: Word): number => bottom - top;
