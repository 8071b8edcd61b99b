import type { Cell, ColumnKind, Line, Table } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { plainLine } from '../../../i18n/word-document.ts';
import { placeRowCells } from './place-row-cells.ts';

/** The size of letters in tables, and what a mention of a footnote takes. */
const em = 170;
const mention = 90;
/** No word, however long, makes its column wider than this share of the table. */
const greatestShare = 0.3;
/** Figures are kept on one line up to this many characters; what is longer is words. */
const longestFigure = 24;

/** The width that each column needs so that no word breaks within: that of its widest word, with figures and marks whole. */
export function leastWidths(table: Table<Run>, width: number): readonly number[] {
  const least = table.columns.map(() => 0);
  const widen = (rows: Table<Run>['rows'], kinds: readonly ColumnKind[]): void => {
    for (const places of placeRowCells(rows, table.columns.length))
      for (const { cell, column, columns } of places)
        if (cell !== undefined && columns === 1)
          least[column] = Math.max(
            least[column] ?? 0,
            widthOfCell(cell, kinds[column] ?? 'text', least[column] ?? 0),
          );
  };
  // What stands above figures is words.
  widen(table.header, []);
  widen(
    table.rows,
    table.columns.map(({ kind }) => kind),
  );
  return least.map((own) => Math.min(own, width * greatestShare));
}

const widthOfCell = ({ lines }: Cell<Run>, kind: ColumnKind, enough: number): number =>
  Math.max(0, ...lines.map((line) => widthOfLine(line, kind === 'figures' || kind === 'marks', enough)));

/** The width of a line's widest word; `enough` spares the measuring of lines that cannot be wider. */
function widthOfLine(line: Line<Run>, isWhole: boolean, enough: number): number {
  const text = plainLine(line);
  if (text.length * widest * em <= enough) return 0;
  const mentions = line.filter((run) => run.kind === 'footnote').length * mention;
  const words = isWhole && text.length <= longestFigure ? [text] : text.split(/[\s\u200B]|(?<=[-–—])/);
  return Math.max(0, ...words.map(widthOfWord)) * em + mentions;
}

/** About the width of a word in bold, in parts of its size. */
export const widthOfWord = (word: string): number =>
  Array.from(word.slice(0, 100)).reduce((sum, letter) => sum + widthOfLetter(letter), 0);

const widest = 1.02;

function widthOfLetter(letter: string): number {
  if (/[ijl'.,:;|!\p{M}]/u.test(letter)) return 0.3;
  if (/[\sftrI()[\]/-]/.test(letter)) return 0.4;
  if (/[mMwW%@—…]/.test(letter)) return widest;
  return /\p{Lu}/u.test(letter) ? 0.76 : 0.6;
}
