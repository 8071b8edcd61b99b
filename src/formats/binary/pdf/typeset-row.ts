/** Rows of a table as the layout takes them (layout/tables.ts). */

import type { Cell } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import type { PlacedCell, PlacedRow } from '../../writing/place-cells.ts';
import { innerWidth, linesOf, type TableLayout } from './table-layout.ts';
import type { LineSetter, TypesetLine, TypesetRun } from './typeset-line.ts';

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

/** Rows of the body that follow each other: bands, which must not stand alone at the foot of a page, or others. */
export type BodyPart = { readonly kind: 'band' | 'rows'; readonly cells: readonly TypesetCell[] };

/** What rows are set with. */
export type RowSetting = { readonly layout: TableLayout; readonly lines: LineSetter };

/** Sets a row of the header, with the setter for lines that are repeated or for those that are not. */
export const setHeaderRow = (
  { cells }: PlacedRow,
  { layout, lines }: RowSetting,
  setter: 'set' | 'setRepeated',
): readonly TypesetCell[] =>
  cells.map((placed) => ({
    ...spansOf(placed.cell),
    lines: setLines(placed, layout, lines[setter]),
    look: 'header',
  }));

/** Rows higher than this, in lines, may break over pages, and a band is set like any other row. */
const mostLines = { band: 8, row: 16 };

/** Sets a row of the body. `notes` have no mark in it and come before its own. */
export function setRow(row: PlacedRow, setting: RowSetting, notes: readonly TypesetRun[]): BodyPart {
  const { kind, cells } = row;
  const isCrossed = row.isCovered || cells.some(({ cell }) => spansRows(cell));
  const height = linesOf(row, setting.layout);
  const style = { look: kind === 'body' ? 'plain' : kind, breaks: height > mostLines.row } as const;
  return {
    kind: kind === 'band' && !isCrossed && height <= mostLines.band ? 'band' : 'rows',
    cells: inOrderOfNotes(row, setting, notes).map(({ cell, lines }) =>
      shortest({
        ...spansOf(cell),
        lines,
        look: style.look,
        ...(style.breaks || spansRows(cell) ? { breaks: true } : {}),
      }),
    ),
  };
}

const isHost = ({ cell }: PlacedCell): boolean => !spansRows(cell);

type SetCell = { readonly cell: Cell<Run>; readonly lines: readonly TypesetLine[] };

/**
 * The lines of a row's cells. Typst comes to cells that span rows last and would print the words of their footnotes last: they are given to the
 * cell that follows, or else to the one before.
 */
function inOrderOfNotes(
  { cells }: PlacedRow,
  { layout, lines }: RowSetting,
  notes: readonly TypesetRun[],
): readonly SetCell[] {
  const lastHost = cells.findLastIndex(isHost);
  let waiting = notes;
  return cells.map((placed, index) => {
    const guests = cells.slice(index + 1).flatMap(({ cell }) => cell.lines);
    if (!isHost(placed) && index < lastHost)
      waiting = [...waiting, ...placed.cell.lines.flatMap(lines.silentNotes)];
    const before = isHost(placed) || lastHost < 0 ? waiting : [];
    if (before.length > 0) waiting = [];
    const own = setLines(placed, layout, lines.set);
    const after = index === lastHost ? guests.flatMap(lines.silentNotes) : [];
    return { cell: placed.cell, lines: withNotes(own, before, after) };
  });
}

function withNotes(
  lines: readonly TypesetLine[],
  before: readonly TypesetRun[],
  after: readonly TypesetRun[],
): readonly TypesetLine[] {
  if (before.length + after.length === 0) return lines;
  const all = lines.length === 0 ? [''] : lines;
  return all.map((line, index) =>
    withRuns(line, index === 0 ? before : [], index === all.length - 1 ? after : []),
  );
}

function withRuns(
  line: TypesetLine,
  before: readonly TypesetRun[],
  after: readonly TypesetRun[],
): TypesetLine {
  if (typeof line === 'string') return [...before, line, ...after];
  if ('runs' in line) return { ...line, runs: [...before, ...line.runs, ...after] };
  return [...before, ...line, ...after];
}

function setLines(placed: PlacedCell, layout: TableLayout, set: LineSetter['set']): readonly TypesetLine[] {
  const limit = innerWidth(placed, layout) / layout.size;
  const isMark = layout.kinds[placed.column] === 'marks';
  return placed.cell.lines.map((line) => (isMark ? unturned(set(line, limit)) : set(line, limit)));
}

/** A mark or a month stands in the middle of its column, whichever way it is written. */
const unturned = (line: TypesetLine): TypesetLine =>
  typeof line === 'object' && 'runs' in line ? line.runs : line;

const spansRows = ({ rows = 1 }: Cell<Run>): boolean => rows > 1;

const spansOf = ({
  columns = 1,
  rows = 1,
}: Cell<Run>): { readonly columns?: number; readonly rows?: number } => ({
  ...(columns > 1 ? { columns } : {}),
  ...(rows > 1 ? { rows } : {}),
});

/** Most cells of a month grid are empty or a cross: a string is all that they need. */
function shortest(cell: Exclude<TypesetCell, string>): TypesetCell {
  const isBare =
    cell.look === 'plain' && [cell.columns, cell.rows, cell.breaks].every((mark) => mark === undefined);
  const line = cell.lines[0] ?? '';
  return isBare && cell.lines.length < 2 && typeof line === 'string' ? line : cell;
}
