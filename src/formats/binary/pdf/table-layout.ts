/** What a table needs settled before it is set: its size of text, the widths of its columns, and how high its rows come out. */

import type { Column, Line, Table } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { type PlacedCell, type PlacedRow, placeCells } from '../../writing/place-cells.ts';
import { columnWidths } from '../../writing/column-widths.ts';
import { type Weight, widestWord, widthOf } from './measure.ts';

/** Sizes and widths are in points. */
export type TableLayout = {
  readonly size: number;
  readonly inset: { readonly x: number; readonly y: number };
  readonly widths: readonly number[];
  readonly kinds: readonly Column['kind'][];
  readonly header: readonly PlacedRow[];
  readonly rows: readonly PlacedRow[];
};

/** Lays out a table that is `available` points wide: as large as its words allow. */
export function layOutTable(table: Table<Run>, available: number): TableLayout {
  const look = isMonthGrid(table) ? compact : usual;
  const header = placeCells(table.header, table.columns.length);
  const rows = placeCells(table.rows, table.columns.length);
  const leastEms = leastWidths(table.columns, { header, rows });
  const leastAt = (size: number): readonly number[] =>
    leastEms.map((ems) => ems * size + 2 * look.inset.x + 1);
  const size = look.sizes.find((wanted) => sum(leastAt(wanted)) <= available) ?? look.smallest;
  const least = leastAt(size);
  const widths = columnWidths(
    table.columns.map(({ share }, index) => ({ share, least: least[index] ?? 0 })),
    available,
  );
  return { size, inset: look.inset, widths, kinds: table.columns.map(({ kind }) => kind), header, rows };
}

const usual = { sizes: [8.5, 7.5], smallest: 6.5, inset: { x: 4, y: 3.2 } };
const compact = { sizes: [7.5, 6.8], smallest: 6, inset: { x: 2.5, y: 2.5 } };

const isMonthGrid = ({ columns }: Table<Run>): boolean =>
  columns.filter((column) => column.kind === 'marks').length >= 6;

/** The width that the words of a cell have, in points. */
export const innerWidth = (placed: PlacedCell, { widths, inset }: TableLayout): number =>
  sum(widths.slice(placed.column, placed.column + (placed.cell.columns ?? 1))) - 2 * inset.x;

/** About how many lines high a row is, apart from cells that span rows. */
export const linesOf = (row: PlacedRow, layout: TableLayout): number =>
  Math.max(
    1,
    ...row.cells.filter(({ cell }) => (cell.rows ?? 1) === 1).map((placed) => linesOfCell(placed, layout)),
  );

function linesOfCell(placed: PlacedCell, layout: TableLayout): number {
  const ems = Math.max(1, innerWidth(placed, layout) / layout.size);
  return sum(
    placed.cell.lines
      .flatMap((line) => measured(line).split('\n'))
      .map((text) => Math.ceil((widthOf(text, 'regular') * ragged) / ems)),
  );
}

/** Lines do not fill their width. */
const ragged = 1.15;

type PlacedRows = { readonly header: readonly PlacedRow[]; readonly rows: readonly PlacedRow[] };

/** The least widths of columns, in parts of the text's size, after the cells that stand in one column alone. */
function leastWidths(columns: readonly Column[], { header, rows }: PlacedRows): readonly number[] {
  const least = columns.map(() => 0);
  const widen = ({ cell, column }: PlacedCell, needs: (line: Line<Run>) => number): void => {
    if ((cell.columns ?? 1) > 1) return;
    least[column] = Math.max(least[column] ?? 0, ...cell.lines.map(needs));
  };
  for (const { cells } of header) for (const placed of cells) widen(placed, leastOf('text', 'bold'));
  for (const { kind, cells } of rows)
    for (const placed of cells)
      widen(placed, leastOf(columns[placed.column]?.kind ?? 'text', kind === 'body' ? 'regular' : 'bold'));
  return least;
}

/** Words wider than this are broken rather than given the room. */
const widestText = 12;
/** Up to this width cells of a kind stay on one line. */
const widestLine = { text: 0, code: 7, figures: 12, marks: 12 };

const leastOf =
  (kind: Column['kind'], weight: Weight) =>
  (line: Line<Run>): number => {
    const text = measured(line);
    const heaviest = line.some((run) => run.kind === 'text' && run.isStrong === true) ? 'bold' : weight;
    const whole = Math.max(...text.split('\n').map((part) => widthOf(part, heaviest)));
    return whole <= widestLine[kind] ? whole : Math.min(widestWord(text, heaviest), widestText);
  };

/** A line as text of about its width. */
const measured = (line: Line<Run>): string =>
  line
    .map((run) => {
      if (run.kind === 'footnote') return String(run.number);
      if (run.kind === 'withheld') return 'WWWWW';
      return run.kind === 'text' && run.isGap === true ? `[${run.text}]` : run.text;
    })
    .join('');

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
