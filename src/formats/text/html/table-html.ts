import type { Column, ColumnKind, Line, Table } from '../../../core/report/document.ts';
import type { Place } from '../../../core/checks/check.ts';
import type { Run } from '../../../i18n/run.ts';
import { type Content, element, emptyElement, type Html } from './element.ts';
import { lineElement, lineHtml, linesHtml, type Mentions } from './line-html.ts';
import { placeCells, type PlacedCell, type PlacedRow, spanOf } from '../../writing/place-cells.ts';

/** A table in a box of its own, which scrolls where the table is wider than the page, and its remarks. */
export function tableHtml(table: Table<Run>, mentions: Mentions): Html {
  if (table.columns.length === 0) throw new Error('a table has no columns');
  const caption = captionId(table);
  const inner = [
    captionHtml(table, mentions),
    columnsHtml(table.columns),
    headerHtml(table, mentions),
    bodiesHtml(table, mentions),
  ];
  const box = { class: 'scroll', role: 'region', tabindex: 0, 'aria-labelledby': caption };
  const look = { style: `min-width:${leastWidth(table.columns)}em` };
  return element('div', { class: 'table', id: table.id }, [
    element('div', caption === undefined ? { class: 'scroll' } : box, element('table', look, inner)),
    ...table.remarks.map((remark) => element('div', { class: 'remark' }, lineElement('p', remark, mentions))),
  ]);
}

/** Where a value stands in the record, as `table/row/field`. */
export const placeWords = (at: Place | undefined): string | undefined =>
  at === undefined ? undefined : [at.table, at.row, ...(at.field === undefined ? [] : [at.field])].join('/');

const captionId = ({ id, caption }: Table<Run>): string | undefined =>
  caption === undefined ? undefined : `${id}-caption`;

function captionHtml(table: Table<Run>, mentions: Mentions): Content {
  if (table.caption === undefined) return '';
  return element('caption', { id: captionId(table) }, labelledHtml(table, table.caption, mentions));
}

/** A caption after its label: "Table 4 Logical framework". */
export const labelledHtml = (
  { label }: { readonly label?: Line<Run> },
  caption: Line<Run>,
  mentions: Mentions,
): Content => [
  label === undefined ? '' : [element('b', { class: 'label' }, lineHtml(label, mentions)), ' '],
  lineHtml(caption, mentions),
];

function columnsHtml(columns: readonly Column[]): Html {
  const sum = columns.reduce((total, { share }) => total + share, 0);
  const cols = columns.map(({ share }) =>
    emptyElement('col', { style: `width:${Math.round((share / sum) * 10_000) / 100}%` }),
  );
  return element('colgroup', {}, cols);
}

const leastEms: Readonly<Record<ColumnKind, number>> = { text: 9, code: 4, figures: 6, marks: 2.4 };

const leastWidth = (columns: readonly Column[]): number =>
  Math.round(columns.reduce((sum, { kind }) => sum + leastEms[kind], 0));

function headerHtml(table: Table<Run>, mentions: Mentions): Content {
  if (table.header.length === 0) return '';
  const rows = placeCells(table.header, table.columns.length).map((row) => {
    const cells = row.cells.map((placed) => cellHtml(placed, { table, mentions, scope: 'col' }));
    return element('tr', {}, cells);
  });
  return element('thead', {}, rows);
}

/** Bodies, a new one from each band, and the totals that stand last as a foot. */
function bodiesHtml(table: Table<Run>, mentions: Mentions): Content {
  const rows = placeCells(table.rows, table.columns.length);
  const foot = rows.slice(footFrom(rows));
  const groups = groupByBand(rows.slice(0, footFrom(rows)));
  const write = (name: string, group: readonly PlacedRow[]): Html => {
    const inner = group.map((row, index) => rowHtml(row, { table, mentions, begins: index === 0 }));
    return element(name, {}, inner);
  };
  return [groups.map((group) => write('tbody', group)), foot.length === 0 ? '' : write('tfoot', foot)];
}

/** The index of the first of the totals at the end that no cell from above reaches into. */
function footFrom(rows: readonly PlacedRow[]): number {
  const last = rows.findLastIndex(({ kind }) => kind !== 'total') + 1;
  const free = rows.slice(last).findIndex(({ isCovered }) => !isCovered);
  return free === -1 ? rows.length : last + free;
}

function groupByBand(rows: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] {
  const starts = rows.flatMap((row, index) =>
    index === 0 || (row.kind === 'band' && !row.isCovered) ? [index] : [],
  );
  return starts.map((start, index) => rows.slice(start, starts[index + 1]));
}

type RowPlace = { readonly table: Table<Run>; readonly mentions: Mentions; readonly begins: boolean };

function rowHtml({ kind, cells }: PlacedRow, { table, mentions, begins }: RowPlace): Html {
  const inner = cells.map((placed, index) => {
    const isBand = kind === 'band' && index === 0;
    const names = isBand || placed.cell.isHeader === true;
    const scope = isBand && begins ? 'rowgroup' : 'row';
    return cellHtml(placed, { table, mentions, ...(names ? { scope } : {}) });
  });
  return element('tr', { class: kind === 'body' ? undefined : kind }, inner);
}

type CellPlace = { readonly table: Table<Run>; readonly mentions: Mentions; readonly scope?: string };

function cellHtml({ cell, column }: PlacedCell, { table, mentions, scope }: CellPlace): Html {
  const attributes = {
    class: kindClass(table, column, spanOf(cell.columns)),
    scope,
    colspan: spanAttribute(cell.columns),
    rowspan: spanAttribute(cell.rows),
    'data-at': placeWords(cell.at),
  };
  return element(scope === undefined ? 'td' : 'th', attributes, linesHtml(cell.lines, mentions));
}

/** The kind of the columns that a cell covers; text where they are not of one kind. */
function kindClass(table: Table<Run>, column: number, span: number): string | undefined {
  const kinds = new Set(table.columns.slice(column, column + span).map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size > 1 || kind === 'text' ? undefined : kind;
}

const spanAttribute = (span: number | undefined): number | undefined =>
  spanOf(span) === 1 ? undefined : span;
