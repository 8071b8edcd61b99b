import { describe, expect, it } from 'vitest';
import type { Column, Table } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { leastWidths } from './least-widths.ts';

const tableOf = (kinds: readonly Column['kind'][], ...rows: readonly (readonly string[])[]): Table<Run> => ({
  kind: 'table',
  id: 'tbl',
  columns: kinds.map((kind) => ({ share: 1, kind })),
  header: [],
  rows: rows.map((cells) => ({
    kind: 'body',
    cells: cells.map((text) => ({ lines: [[{ kind: 'text', text }]] })),
  })),
  remarks: [],
});

describe('leastWidths', () => {
  it('follow the widest word of a column, of figures the whole line', () => {
    const table = tableOf(['text', 'figures'], ['a b', '1 250 000 EUR'], ['Likelihood of', '3']);
    const [words = 0, figures = 0] = leastWidths(table, 9000);
    expect(words).toBeGreaterThan(850);
    expect(words).toBeLessThan(1200);
    expect(figures).toBeGreaterThan(1150);
    expect(figures).toBeLessThan(1500);
  });

  it('let the heads of figures break between words', () => {
    const { rows } = tableOf(['figures'], ['Spent in the period']);
    const [least = 0] = leastWidths({ ...tableOf(['figures'], ['1']), header: rows }, 9000);
    expect(least).toBeLessThan(1000);
  });

  it('bound what one endless word can take', () => {
    expect(leastWidths(tableOf(['text', 'text'], ['x'.repeat(5000), 'y']), 9000)[0]).toBe(2700);
  });

  it('pass over cells that span several columns', () => {
    const table: Table<Run> = {
      ...tableOf(['text', 'text']),
      rows: [{ kind: 'band', cells: [{ columns: 2, lines: [[{ kind: 'text', text: 'Recommendation' }]] }] }],
    };
    expect(leastWidths(table, 9000)).toEqual([0, 0]);
  });
});
