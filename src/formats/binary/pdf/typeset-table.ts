/** A table as the layout takes it (layout/tables.ts). */

import type { Column, Line, Table } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import type { PlacedRow } from '../../writing/place-cells.ts';
import { splitRows } from './split-rows.ts';
import { layOutTable, linesOf } from './table-layout.ts';
import { lineLimit, type LineSetter, type TypesetLine, type TypesetRun } from './typeset-line.ts';
import { type BodyPart, type RowSetting, setHeaderRow, setRow, type TypesetCell } from './typeset-row.ts';

/** Rows that belong together: the header, bands that must not stand alone at the foot of a page, and the others. */
export type TablePart =
  | { readonly kind: 'header'; readonly repeats: boolean; readonly cells: readonly TypesetCell[] }
  | BodyPart;

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
  /** How the table goes on in pieces of its own (split-rows.ts): their header, which is seen at the head of a page alone. */
  readonly further?: {
    readonly header: readonly TypesetCell[];
    readonly pieces: readonly (readonly BodyPart[])[];
  };
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
    kinds: layout.kinds,
    headerRows: table.header.length,
    ...(table.columns.length === 0 ? { parts: [] } : partsOf(setting)),
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

/** Higher headers, in lines, are not repeated. */
const highestHeader = 16;

function partsOf(setting: RowSetting): Pick<TypesetTable, 'parts' | 'further'> {
  const { header, rows } = setting.layout;
  const height = header.reduce((total, row) => total + linesOf(row, setting.layout), 0);
  const repeats = rows.some((row) => row.cells.length > 0) && height <= highestHeader;
  const head = header.flatMap((row) => setHeaderRow(row, setting, repeats ? 'setRepeated' : 'set'));
  const notes = repeats ? notesOf(header, setting.lines) : [];
  const firstWithCells = rows.findIndex((row) => row.cells.length > 0);
  const [first = [], ...pieces] = (repeats ? splitRows(rows) : [rows]).map((piece) =>
    joinParts(piece.map((row) => setRow(row, setting, row === rows[firstWithCells] ? notes : []))),
  );
  const headerPart = { kind: 'header', repeats, cells: head } as const;
  return {
    parts: header.length === 0 ? first : [headerPart, ...first],
    ...(pieces.length === 0 ? {} : { further: { header: head, pieces } }),
  };
}

/** The footnotes of a repeated header: their words stand at the foot of the page where its table starts. */
const notesOf = (header: readonly PlacedRow[], lines: LineSetter): readonly TypesetRun[] =>
  header.flatMap(({ cells }) => cells.flatMap(({ cell }) => cell.lines.flatMap(lines.silentNotes)));

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
