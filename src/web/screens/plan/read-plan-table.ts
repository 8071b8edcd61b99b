/**
 * A work plan in a table from Word or Excel: which column holds numbers, which titles, which months, and what each row is. Nothing is guessed of months:
 * where no row of the table names them, they are not known.
 */

import { type Month } from '../../../core/base/month.ts';
import { fold } from '../../../formats/text/report-text/words/fold.ts';
import {
  type PrintedMonth,
  columnsOf,
  monthHeaderOf,
} from '../../../formats/text/report-text/words/months.ts';
import { groupWords, strandWords } from '../../../formats/text/report-text/words/vocabulary.ts';
import { latinDigits } from '../../../core/base/latin-digits.ts';
import { monthInFigures } from './arabic-months.ts';
import { isMark } from './plan-edits.ts';

/** A row of the table: the heading of a strand, or an item with the columns of its marks, counted from the first column of months. */
export type PlanTableRow =
  | { readonly is: 'strand'; readonly code: string | undefined; readonly title: string; readonly at: number }
  | {
      readonly is: 'item';
      readonly code: string | undefined;
      readonly title: string;
      readonly marks: readonly number[];
      /** What stands in columns of months and is no mark. */
      readonly strange: readonly string[];
      readonly at: number;
    };

/** A plan as it was read. `width` is how many columns of months it has; `months` are they where a row names them. */
export type PlanTable = {
  readonly rows: readonly PlanTableRow[];
  readonly width: number;
  readonly months: readonly Month[] | undefined;
};

type Table = readonly (readonly string[])[];
type Columns = { readonly code: number; readonly title: number; readonly marks: readonly number[] };

/** Reads a table; `undefined` where it holds nothing like items. `earliest` is the first month that a plan without years can begin with. */
export function readPlanTable(pasted: Table, earliest: Month | undefined): PlanTable | undefined {
  const table = pasted.map((row) => row.map((cell) => latinDigits(cell).replaceAll(/\s+/g, ' ').trim()));
  const header = headerIn(table, earliest);
  const body = header === undefined ? table : table.slice(header.row + 1);
  const columns = columnsIn(body, header?.columns);
  if (columns === undefined) return undefined;
  const first = header === undefined ? 0 : header.row + 1;
  const hasCodes = body.some((row) => isCode(row[columns.code]));
  const rows = body.flatMap((row, index) => rowOf(row, columns, { at: first + index, hasCodes }));
  return rows.some(({ is }) => is === 'item')
    ? { rows, width: columns.marks.length, months: header?.months }
    : undefined;
}

type Header = {
  readonly row: number;
  readonly columns: readonly number[];
  readonly months: readonly Month[];
};

const mostHeaderRows = 8;

const fewestMonths = 3;
/** Wider than any plan: what is wider is looked through no further. */
const mostColumns = 80;

/** The first row that names months, as many side by side as it does; what stands before and behind them are other columns. */
function headerIn(table: Table, earliest: Month | undefined): Header | undefined {
  for (const [row, cells] of table.slice(0, mostHeaderRows).entries()) {
    const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [at])).slice(0, mostColumns);
    for (let start = 0; start + fewestMonths <= filled.length; start += 1)
      for (let end = filled.length; end - start >= fewestMonths; end -= 1) {
        const columns = filled.slice(start, end);
        const months = monthsIn(table, { row, columns }, earliest);
        if (months !== undefined) return { row, columns, months };
      }
  }
  return undefined;
}

/** The months that columns of a row name; `undefined` where one of them names none. */
function monthsIn(
  table: Table,
  { row, columns }: Pick<Header, 'row' | 'columns'>,
  earliest: Month | undefined,
): readonly Month[] | undefined {
  const words = columns.map((at) => monthInFigures(table[row]?.[at] ?? '').replace(/ (?=\d)/, '/'));
  if (words.some((word) => word.includes(' '))) return undefined;
  const printed = monthHeaderOf(words.join(' '));
  if (printed?.length !== columns.length) return undefined;
  const months = monthsOf(printed, yearsOver(table.slice(0, row), columns), earliest);
  return months.length === columns.length ? months : undefined;
}

/** The year over each column: of the last row above that holds years, each reaching to the next. */
function yearsOver(above: Table, columns: readonly number[]): readonly (number | undefined)[] {
  const band = above.findLast((row) => row.some(isYear));
  return columns.map((column) => {
    const year = band?.slice(0, column + 1).findLast(isYear);
    return year === undefined ? undefined : Number(year);
  });
}

const isYear = (cell: string): boolean => /^(?:19|20)\d\d$/.test(cell);

function monthsOf(
  printed: readonly PrintedMonth[],
  years: readonly (number | undefined)[],
  earliest: Month | undefined,
): readonly Month[] {
  const dated = printed.map((one, index) => {
    const year = one.year ?? years[index];
    return year === undefined || one.month === 0 ? one : { ...one, year };
  });
  return columnsOf(dated, [...new Set(years.filter((year) => year !== undefined))], earliest);
}

/** Titles are the longest words before the months; numbers stand before them; without a header, months are where nothing but marks is. */
function columnsIn(body: Table, known: readonly number[] | undefined): Columns | undefined {
  const width = Math.max(0, ...body.map((row) => row.length));
  const marks = known ?? columnsOfMarks(body, width);
  const before = marks[0] ?? width;
  const lengths = Array.from({ length: before }, (_, column) => lengthOf(body, column));
  const longest = Math.max(0, ...lengths);
  if (longest < 4) return undefined;
  const title = lengths.indexOf(longest);
  const code = lengths.findIndex((_, column) => column < title && body.some((row) => isCode(row[column])));
  return { code, title, marks };
}

const lengthOf = (body: Table, column: number): number =>
  body.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0) / Math.max(1, body.length);

/** Columns at the end of which all cells are marks or empty, from the first that has a mark on. */
function columnsOfMarks(body: Table, width: number): readonly number[] {
  const isOfMarks = (column: number): boolean =>
    body.every((row) => (row[column] ?? '') === '' || isMark(row[column] ?? '') || body.indexOf(row) === 0);
  let first = width;
  while (first > 0 && isOfMarks(first - 1)) first -= 1;
  const columns = Array.from({ length: width - first }, (_, index) => first + index);
  return columns.some((column) => body.some((row) => isMark(row[column] ?? ''))) ? columns : [];
}

const isCode = (cell: string | undefined): boolean =>
  cell !== undefined && /^(?:\p{L}{1,3}[ .-]?)?\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?[.)]?$/u.test(cell);

function rowOf(
  row: readonly string[],
  columns: Columns,
  { at, hasCodes }: { readonly at: number; readonly hasCodes: boolean },
): readonly PlanTableRow[] {
  const filled = row.filter((cell) => cell !== '');
  const code = isCode(row[columns.code]) ? row[columns.code]?.replace(/[.)]$/, '') : undefined;
  const [alone, other] = filled;
  if (alone === undefined) return [];
  if (code === undefined && other === undefined && (hasCodes || isHeading(alone)))
    return [{ is: 'strand', at, ...headingOf(alone) }];
  const title = row[columns.title] ?? '';
  if (title === '') return [];
  const cells = columns.marks.map((column) => row[column] ?? '');
  return [
    {
      is: 'item',
      code,
      title,
      marks: cells.flatMap((cell, index) => (isMark(cell) ? [index] : [])),
      strange: cells.filter((cell) => cell !== '' && !isMark(cell)),
      at,
    },
  ];
}

const isHeading = (words: string): boolean => strandWords.test(fold(words)) || groupWords.test(fold(words));

/** Strand 1: Dialogues → number 1, “Dialogues”. */
function headingOf(words: string): { readonly code: string | undefined; readonly title: string } {
  const match = strandWords.exec(fold(words));
  if (match === null) return { code: undefined, title: words };
  const title = words.slice(match[0].length).trim();
  return { code: match[2]?.toUpperCase(), title: title === '' ? words : title };
}
