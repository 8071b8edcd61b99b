import { describe, expect, it } from 'vitest';
import type { Cell, TableRow } from '../../core/report/document.ts';
import type { Run } from '../../i18n/run.ts';
import { placeCells } from './place-cells.ts';

const cell = (spans: Pick<Cell<Run>, 'columns' | 'rows'> = {}): Cell<Run> => ({ lines: [], ...spans });
const row = (...cells: readonly Cell<Run>[]): TableRow<Run> => ({ kind: 'body', cells });

const columnsOf = (rows: readonly TableRow<Run>[], columns: number): readonly (readonly number[])[] =>
  placeCells(rows, columns).map(({ cells }) => cells.map(({ column }) => column));

describe('placeCells', () => {
  it('puts cells beside those that reach down from above', () => {
    const rows = [
      row(cell({ rows: 3 }), cell(), cell({ rows: 2 })),
      row(cell()),
      row(cell({ columns: 2 })),
      row(cell(), cell(), cell()),
    ];
    expect(columnsOf(rows, 3)).toEqual([[0, 1, 2], [1], [1], [0, 1, 2]]);
    expect(placeCells(rows, 3).map(({ isCovered }) => isCovered)).toEqual([false, true, true, false]);
  });

  it('lets a row have fewer cells than its table', () => {
    expect(columnsOf([row(cell()), row()], 2)).toEqual([[0], []]);
  });

  it.each([
    ['is too long', [row(cell(), cell(), cell())]],
    ['spans too much', [row(cell({ columns: 3 }))]],
    ['runs into a cell from above', [row(cell(), cell({ rows: 2 })), row(cell({ columns: 2 }))]],
    ['reaches below the table', [row(cell()), row(cell({ rows: 2 }))]],
    ['spans a part of a column', [row(cell({ columns: 1.5 }))]],
  ])('refuses a row that %s', (_what, rows) => {
    expect(() => placeCells(rows, 2)).toThrow(Error);
  });
});
