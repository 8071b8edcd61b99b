/** A table as the layout takes it (layout/tables.ts). */

import type { Column, Line, Table } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import type { PlacedCell, PlacedRow } from '../../text/html/place-cells.ts';
import { innerWidth, layOutTable, linesOf, type TableLayout } from './table-layout.ts';
import { lineLimit, type LineSetter, type TypesetLine, type TypesetRun } from './typeset-line.ts';

/** A cell; plain words in one line are a string. `breaks`: it may go on over the page. */
export type TypesetCell =
  | string
  | {
      readonly lines: readonly TypesetLine[];
      readonly look: 'plain' | 'header' | 'band' | 'total';
      readonly columns?: number;
      readonly rows?: number;
      readonly breaks?: true;
    };

/** Rows that belong together: the header, bands that must not stand alone at the foot of a page, and the others. */
export type TablePart =
  | { readonly kind: 'header'; readonly repeats: boolean; readonly cells: readonly TypesetCell[] }
  | BodyPart;
type BodyPart = { readonly kind: 'band' | 'rows'; readonly cells: readonly TypesetCell[] };

/** A table; sizes and insets in points, widths as shares. */
export type TypesetTable = {
  readonly kind: 'table';
  readonly id: string;
  readonly caption?: TypesetLine;
  readonly size: number;
  readonly inset: { readonly x: number; readonly y: number };
  readonly widths: readonly number[];
  readonly kinds: readonly Column['kind'][];
  readonly headerRows: number;
  readonly parts: readonly TablePart[];
  readonly remarks: readonly TypesetLine[];
};

/** Sets a table that is `available` points wide. */
export function typesetTable(table: Table<Run>, lines: LineSetter, available: number): TypesetTable {
  const layout = layOutTable(table, available);
  const setting = { layout, lines };
  return {
    kind: 'table',
    id: table.id,
    ...(table.caption === undefined ? {} : { caption: lines.set(captionOf(table), lineLimit) }),
    size: layout.size,
    inset: layout.inset,
    widths: layout.widths.map((width) => Math.round(width * 100) / 100),
    kinds: table.columns.map((column) => column.kind),
    headerRows: table.header.length,
    parts: table.columns.length === 0 ? [] : partsOf(setting),
    remarks: table.remarks.map((line) => lines.set(line, lineLimit)),
  };
}

/** The number and the words of a table or figure: `Table 4. Logical framework`. */
export const captionOf = (captioned: {
  readonly label?: Line<Run>;
  readonly caption?: Line<Run>;
}): Line<Run> => [
  ...(captioned.label ?? []).map((run) => (run.kind === 'text' ? { ...run, isStrong: true } : run)),
  ...(captioned.label === undefined ? [] : [{ kind: 'text', text: '. ' } satisfies Run]),
  ...(captioned.caption ?? []),
];

type Setting = { readonly layout: TableLayout; readonly lines: LineSetter };

/** Rows higher than this, in lines, may break over pages; higher headers are not repeated. */
const mostLines = { header: 16, band: 8, row: 16 };

function partsOf(setting: Setting): readonly TablePart[] {
  const { header, rows } = setting.layout;
  const height = header.reduce((total, row) => total + linesOf(row, setting.layout), 0);
  const repeats = rows.some((row) => row.cells.length > 0) && height <= mostLines.header;
  const set = repeats ? setting.lines.setRepeated : setting.lines.set;
  const head = header.flatMap(({ cells }) => cells.map((cell) => setHeaderCell(cell, setting, set)));
  const notes = repeats ? notesOf(header, setting.lines) : [];
  const body = joinParts(rows.map((row) => setRow(row, setting)));
  return [
    ...(header.length === 0 ? [] : [{ kind: 'header', repeats, cells: head } as const]),
    ...withNotes(body, notes),
  ];
}

/** The footnotes of a repeated header: their words stand at the foot of the page where its table starts. */
const notesOf = (header: readonly PlacedRow[], lines: LineSetter): readonly TypesetRun[] =>
  header.flatMap(({ cells }) => cells.flatMap(({ cell }) => cell.lines.flatMap(lines.silentNotes)));

type SetLine = LineSetter['set'];

const setHeaderCell = (placed: PlacedCell, { layout }: Setting, set: SetLine): TypesetCell => ({
  ...spansOf(placed),
  lines: setLines(placed, layout, set),
  look: 'header',
});

function setRow(row: PlacedRow, setting: Setting): BodyPart {
  const { kind } = row;
  const isCrossed = row.isCovered || row.cells.some(({ cell }) => (cell.rows ?? 1) > 1);
  const height = linesOf(row, setting.layout);
  const stands = kind === 'band' && !isCrossed && height <= mostLines.band;
  const breaks = height > mostLines.row;
  return {
    kind: stands ? 'band' : 'rows',
    cells: row.cells.map((placed) => {
      const lines = setLines(placed, setting.layout, setting.lines.set);
      const look = kind === 'body' ? 'plain' : kind;
      return shortest({
        ...spansOf(placed),
        lines,
        look,
        ...(breaks || (placed.cell.rows ?? 1) > 1 ? { breaks: true } : {}),
      });
    }),
  };
}

const setLines = (placed: PlacedCell, layout: TableLayout, set: SetLine): readonly TypesetLine[] => {
  const limit = innerWidth(placed, layout) / layout.size;
  return placed.cell.lines.map((line) => set(line, limit));
};

const spansOf = ({ cell }: PlacedCell): { readonly columns?: number; readonly rows?: number } => ({
  ...((cell.columns ?? 1) > 1 ? { columns: cell.columns ?? 1 } : {}),
  ...((cell.rows ?? 1) > 1 ? { rows: cell.rows ?? 1 } : {}),
});

/** Most cells of a month grid are empty or a cross: a string is all that they need. */
function shortest(cell: Exclude<TypesetCell, string>): TypesetCell {
  const isBare =
    cell.look === 'plain' && [cell.columns, cell.rows, cell.breaks].every((mark) => mark === undefined);
  const line = cell.lines[0] ?? '';
  return isBare && cell.lines.length < 2 && typeof line === 'string' ? line : cell;
}

/** Neighbouring parts of one kind as one. */
function joinParts(parts: readonly BodyPart[]): readonly BodyPart[] {
  const joined: { kind: BodyPart['kind']; cells: TypesetCell[] }[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === part.kind) last.cells.push(...part.cells);
    else joined.push({ kind: part.kind, cells: [...part.cells] });
  }
  return joined;
}

/** The notes in the first cell of the body. */
function withNotes(parts: readonly BodyPart[], notes: readonly TypesetRun[]): readonly BodyPart[] {
  const [first, ...others] = parts;
  if (notes.length === 0 || first === undefined) return parts;
  const [cell = '', ...cells] = first.cells;
  return [{ kind: first.kind, cells: [noted(cell, notes), ...cells] }, ...others];
}

function noted(cell: TypesetCell, notes: readonly TypesetRun[]): TypesetCell {
  if (typeof cell === 'string') return { lines: [[...notes, cell]], look: 'plain' };
  const [line = '', ...lines] = cell.lines;
  const runs = typeof line === 'string' ? [line] : 'runs' in line ? line.runs : line;
  const first = [...notes, ...runs];
  return {
    ...cell,
    lines: [typeof line === 'object' && 'runs' in line ? { ...line, runs: first } : first, ...lines],
  };
}
