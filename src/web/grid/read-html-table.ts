/**
 * The cells of the first table in HTML as Excel, Word, LibreOffice and browsers put it on the clipboard. Cells that are merged hold their words in the
 * first of them, the others are empty, so that all columns keep their places; line ends in a cell stay, spaces are as they are seen.
 */

import { decodeEntities } from './html-entities.ts';

/** The rows of the first table; `undefined` where there is none. */
export function readHtmlTable(html: string): readonly (readonly string[])[] | undefined {
  const rows = cellsOf(piecesOf(html));
  return rows.length === 0 ? undefined : placed(rows);
}

type Piece =
  | { readonly tag: string; readonly isEnd: boolean; readonly attributes: string }
  | { readonly text: string };
type Cell = { text: string; readonly columns: number; readonly rows: number };

/** What is not seen: comments, what Office says to itself, styles and scripts. */
const unseen = /<!--[\s\S]*?-->|<!\[[^\]]*\]>|<(style|script|title|xml)\b[\s\S]*?<\/\1\s*>/gi;
const piece = /<(\/?)([a-z][a-z0-9:]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)|</gi;

function piecesOf(html: string): readonly Piece[] {
  const seen = html.replaceAll(/<!--(?:Start|End)Fragment-->/g, '').replaceAll(unseen, '');
  return [...seen.matchAll(piece)].map(([whole, end = '', name = '', attributes = '', text]) => {
    const tag = name.toLowerCase();
    if (tag === '') return { text: decodeEntities((text ?? whole).replaceAll(/[\t\n\r ]+/g, ' ')) };
    return breaksLine(tag, end) ? { text: '\n' } : { tag, isEnd: end === '/', attributes };
  });
}

const blocks: ReadonlySet<string> = new Set(['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const breaksLine = (tag: string, end: string): boolean => tag === 'br' || (end === '/' && blocks.has(tag));

/** The cells as they come, row by row. A table in a cell is part of that cell's words. */
function cellsOf(pieces: readonly Piece[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let depth = 0;
  let cell: Cell | undefined;
  for (const one of pieces) {
    if ('text' in one) {
      if (cell !== undefined) cell.text += one.text;
    } else if (one.tag === 'table') {
      depth += one.isEnd ? -1 : 1;
      if (depth === 0 && rows.length > 0) break;
    } else if (depth === 1) cell = afterTag(rows, one, cell);
  }
  return rows;
}

type Tag = Exclude<Piece, { readonly text: string }>;

/** The cell that is open after a tag of the table itself. */
function afterTag(rows: Cell[][], { tag, isEnd, attributes }: Tag, cell: Cell | undefined): Cell | undefined {
  if (tag === 'tr') {
    rows.push([]);
    return undefined;
  }
  if (tag !== 'td' && tag !== 'th') return cell;
  if (isEnd) return undefined;
  const next = newCell(attributes);
  rows.at(-1)?.push(next);
  return next;
}

const newCell = (attributes: string): Cell => ({
  text: '',
  columns: spanIn(attributes, /\bcolspan\s*=\s*["']?(\d{1,3})/i),
  rows: spanIn(attributes, /\browspan\s*=\s*["']?(\d{1,3})/i),
});

const spanIn = (attributes: string, pattern: RegExp): number =>
  Math.max(1, Number(pattern.exec(attributes)?.[1] ?? '1'));

/** Each cell in its column: behind those that reach down from the rows above. */
function placed(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (const row of grid.slice(at, at + cell.rows))
        for (let offset = 0; offset < cell.columns; offset += 1) row[column + offset] = '';
      const own = grid[at];
      if (own !== undefined) own[column] = tidy(cell.text);
      column += cell.columns;
    }
  }
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/[ \u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
