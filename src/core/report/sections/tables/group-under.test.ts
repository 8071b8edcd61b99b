import { describe, expect, it } from 'vitest';
import { groupUnder } from './group-under.ts';

describe('groupUnder', () => {
  it('keeps the order of headings and rows, and puts rows without a known heading last', () => {
    const headings = [{ id: 'b' }, { id: 'a' }, { id: 'c' }];
    const rows = ['a1', 'x1', 'b1', 'a2'];
    expect(groupUnder(headings, rows, (row) => row.slice(0, 1))).toEqual([
      { heading: { id: 'b' }, rows: ['b1'] },
      { heading: { id: 'a' }, rows: ['a1', 'a2'] },
      { rows: ['x1'] },
    ]);
    expect(groupUnder(headings, [], String)).toEqual([]);
  });
});
