import type { Cell, Column, Table, TableRow } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { plainLine } from '../../../i18n/word-document.ts';
import { escapeXml } from '../../escape-xml.ts';
import { columnWidths } from '../../writing/column-widths.ts';
import { captionXml } from './caption-xml.ts';
import { leastWidths } from './least-widths.ts';
import { lineXml } from './line-xml.ts';
import { tones } from './look.ts';
import { directionOfLine, paragraphXml } from './paragraph-xml.ts';
import { type Place, placeRowCells } from './place-row-cells.ts';
import type { ParagraphStyle } from './styles.ts';
import type { Writing } from './writing.ts';
import type { Xml } from './xml.ts';

/** A table with its caption above and its remarks below. Word joins tables that touch, hence there is always something below. */
export function tableXml(table: Table<Run>, width: number, writing: Writing): Xml {
  const { document } = writing;
  const caption = table.caption === undefined ? '' : captionXml(table, table.caption, writing);
  const sheet = sheetOf(table, width, writing);
  const rows = [...headerXml(table.header, sheet), ...bodyRowsXml(table, sheet)].join('');
  const remarks = table.remarks.map((line) =>
    paragraphXml(
      { style: 'Remark', direction: directionOfLine(line, document) },
      lineXml(line, writing),
      document,
    ),
  );
  const below = remarks.length > 0 ? remarks.join('') : afterTable(writing);
  return `${caption}<w:tbl>${tableProperties(table, sheet)}${gridXml(sheet)}${rows}</w:tbl>${below}`;
}

/** The thin paragraph below a table that has no remarks. */
const afterTable = ({ document }: Writing): Xml => paragraphXml({ style: 'TableEnd' }, '', document);

/** What the rows of a table share. `widths` are those of its columns. */
type Sheet = {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly writing: Writing;
};

const sheetOf = (table: Table<Run>, width: number, writing: Writing): Sheet => ({
  columns: table.columns,
  widths: widthsOf(table, width),
  writing,
});

/** Whole widths that add up to `width`: they follow the shares, but none is narrower than its widest word. */
export function widthsOf(table: Table<Run>, width: number): readonly number[] {
  const margins = 2 * marginOf(table.columns.length);
  const least = leastWidths(table, width).map((own) => (own === 0 ? 0 : own + margins));
  const wanted = table.columns.map(({ share }, index) => ({ share, least: least[index] ?? 0 }));
  return rounded(columnWidths(wanted, width));
}

/** Numbers rounded so that they still add up. */
function rounded(values: readonly number[]): readonly number[] {
  let sum = 0;
  return values.map((value) => {
    const before = Math.round(sum);
    sum += value;
    return Math.round(sum) - before;
  });
}

/** Room beside the words of a cell; little where twelve months and more stand side by side. */
const marginOf = (columns: number): number => (columns > 10 ? 30 : 70);

function tableProperties(table: Table<Run>, { widths, writing }: Sheet): Xml {
  const { document } = writing;
  const margin = marginOf(widths.length);
  const name = [table.label ?? [], table.caption ?? []].map(plainLine).filter(Boolean).join('. ');
  const columns = table.header.flatMap(({ cells }) => cells.map(wordsOf)).join('; ');
  return [
    '<w:tblPr><w:tblStyle w:val="ReportTable"/>',
    document.direction === 'rtl' ? '<w:bidiVisual/>' : '',
    `<w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>`,
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar>`,
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    name === '' ? '' : `<w:tblCaption w:val="${attribute(name)}"/>`,
    `<w:tblDescription w:val="${attribute(columns)}"/></w:tblPr>`,
  ].join('');
}

const attribute = (words: string): string => escapeXml(words.replace(/\s+/g, ' '));

const wordsOf = (cell: Cell<Run>): string => cell.lines.map(plainLine).join(' ');

const gridXml = ({ widths }: Sheet): Xml =>
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;

/** What a row is to its reader. */
type Role = 'header' | 'last header' | TableRow<Run>['kind'];

/** `keepsWithNext` is absent where the style of the role says it. */
type RowLook = { readonly role: Role; readonly keepsWithNext?: true };

const headerXml = (rows: readonly TableRow<Run>[], sheet: Sheet): readonly Xml[] =>
  placeRowCells(rows, sheet.columns.length).map((places, index) =>
    rowXml(places, { role: index === rows.length - 1 ? 'last header' : 'header' }, sheet),
  );

/** Neither the first nor the last row stands alone on a page, nor do the remarks below it. */
function bodyRowsXml({ rows, remarks }: Table<Run>, sheet: Sheet): readonly Xml[] {
  const lastKept = rows.length - (remarks.length > 0 ? 1 : 2);
  return placeRowCells(rows, sheet.columns.length).map((places, index) => {
    const role = rows[index]?.kind ?? 'body';
    const isKept = index <= lastKept && (index === 0 || index >= rows.length - 2);
    return rowXml(places, isKept ? { role, keepsWithNext: true } : { role }, sheet);
  });
}

/** About a quarter of a page: higher rows may break over pages. */
const highestUnbroken = 18;

function rowXml(places: readonly Place[], look: RowLook, sheet: Sheet): Xml {
  const { role } = look;
  const lines = Math.max(...places.map((place) => linesOf(place, sheet)));
  const isHeader = role === 'header' || role === 'last header';
  const properties = `${lines <= highestUnbroken ? '<w:cantSplit/>' : ''}${isHeader ? '<w:tblHeader/>' : ''}`;
  const cells = places.map((place) => cellXml(place, look, sheet)).join('');
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
}

/** The usual width of a letter in a table. */
const letter = 88;

/** About how many lines a cell is high. */
function linesOf(place: Place, sheet: Sheet): number {
  const perLine = Math.max(1, widthOf(place, sheet) / letter);
  return (place.cell?.lines ?? []).reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(plainLine(line).length / perLine)),
    0,
  );
}

const widthOf = ({ column, columns }: Place, { widths }: Sheet): number =>
  widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);

const styles: Readonly<Record<Role, ParagraphStyle>> = {
  header: 'TableHead',
  'last header': 'TableHead',
  body: 'TableText',
  band: 'TableBand',
  total: 'TableTotal',
};
const borders: Partial<Readonly<Record<Role, Xml>>> = {
  'last header': `<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="${tones.accent}"/></w:tcBorders>`,
  total: `<w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="${tones.accent}"/></w:tcBorders>`,
};

function cellXml(place: Place, look: RowLook, sheet: Sheet): Xml {
  const { role } = look;
  const fill = fillOf(place, role);
  const properties = [
    `<w:tcW w:w="${widthOf(place, sheet)}" w:type="dxa"/>`,
    place.columns > 1 ? `<w:gridSpan w:val="${place.columns}"/>` : '',
    place.merge === 'none' ? '' : `<w:vMerge w:val="${place.merge}"/>`,
    borders[role] ?? '',
    fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`,
  ].join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${cellLines(place, look, sheet)}</w:tc>`;
}

function fillOf({ cell }: Place, role: Role): string | undefined {
  if (role === 'header' || role === 'last header') return tones.header;
  if (role === 'band') return tones.band;
  return cell?.isHeader === true && role === 'body' ? tones.rowHeader : undefined;
}

/** Figures run left to right in every language: only at the right their digits stand below one another. */
const sides = { text: undefined, code: undefined, figures: 'right', marks: 'center' } as const;

function cellLines({ cell, column }: Place, rowLook: RowLook, { columns, writing }: Sheet): Xml {
  const { document } = writing;
  const { role, ...keeping } = rowLook;
  const side = role === 'band' ? undefined : sides[columns[column]?.kind ?? 'text'];
  const lines = cell === undefined || cell.lines.length === 0 ? [[]] : cell.lines;
  return lines
    .map((line) => {
      const direction = directionOfLine(line, document);
      const look = { style: styles[role], direction, ...keeping, ...(side === undefined ? {} : { side }) };
      return paragraphXml(look, lineXml(line, writing), document);
    })
    .join('');
}
