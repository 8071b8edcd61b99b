import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { type PlacedRow, placeCells } from '../../writing/place-cells.ts';
import { splitRows } from './split-rows.ts';

const cell = (fields: Partial<Cell<Run>> = {}): Cell<Run> => ({ lines: [], ...fields });
const noted: Cell<Run> = cell({ lines: [[{ kind: 'footnote', number: 1 }]] });

const rowsOf = (cells: readonly (readonly Cell<Run>[])[]): readonly PlacedRow[] =>
  placeCells(
    cells.map((row) => ({ kind: 'body', cells: row })),
    2,
  );

const plain = (count: number): readonly (readonly Cell<Run>[])[] =>
  Array.from({ length: count }, () => [cell(), cell()]);

describe('splitRows', () => {
  it('leaves tables whole that are short or have no footnote', () => {
    const long = rowsOf(plain(300));
    const short = rowsOf([[noted, cell()], ...plain(50)]);
    expect(splitRows(long)).toEqual([long]);
    expect(splitRows(short)).toEqual([short]);
  });

  it('keeps every row, in order', () => {
    const rows = rowsOf([[noted, cell()], ...plain(300)]);
    const pieces = splitRows(rows);
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.flat()).toEqual(rows);
  });

  it('begins no piece within a cell that spans rows', () => {
    const group = [[cell({ rows: 60 }), noted], ...Array.from({ length: 59 }, () => [cell()])];
    const pieces = splitRows(rowsOf([...group, ...group, ...group]));
    expect(pieces.map((piece) => piece.length)).toEqual([60, 60, 60]);
  });
});
