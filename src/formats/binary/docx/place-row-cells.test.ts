import { describe, expect, it } from 'vitest';
import type { Cell, TableRow } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { type Place, placeRowCells } from './place-row-cells.ts';

const cell = (spans: Pick<Cell<Run>, 'columns' | 'rows'> = {}): Cell<Run> => ({ lines: [], ...spans });
const row = (...cells: readonly Cell<Run>[]): TableRow<Run> => ({ kind: 'body', cells });

/** A row of places in short: its merge, its columns where it spans more than one, `-` where no cell stands. */
const short = (places: readonly Place[]): string =>
  places
    .map(({ merge, columns, cell: own }) => {
      const sign = { none: own === undefined ? '-' : 'o', restart: 'R', continue: 'c' }[merge];
      return columns === 1 ? sign : `${sign}${columns}`;
    })
    .join(' ');

describe('placeRowCells', () => {
  it('continues cells that reach down, with as many columns as they span', () => {
    const rows = [
      row(cell({ rows: 3, columns: 2 }), cell(), cell({ rows: 2 })),
      row(cell()),
      row(cell(), cell()),
    ];
    expect(placeRowCells(rows, 4).map(short)).toEqual(['R2 o R', 'c2 o c', 'c2 o o']);
  });

  it('fills rows that have too few cells, so that each row ends at the last column', () => {
    expect(placeRowCells([row(cell()), row()], 3).map(short)).toEqual(['o - -', '- - -']);
  });

  it('ends with the last row what would reach further', () => {
    expect(placeRowCells([row(cell({ rows: 9 }), cell()), row(cell())], 2).map(short)).toEqual([
      'R o',
      'c o',
    ]);
    expect(placeRowCells([row(cell({ rows: 2 }))], 1).map(short)).toEqual(['o']);
  });

  it.each([
    ['has more cells than columns', [row(cell(), cell(), cell())]],
    ['has a cell that is too wide', [row(cell({ columns: 3 }))]],
    ['has a cell that runs into one from above', [row(cell(), cell({ rows: 2 })), row(cell({ columns: 2 }))]],
  ])('refuses a row that %s', (_name, rows) => {
    expect(() => placeRowCells(rows, 2)).toThrow(/columns/);
  });
});
