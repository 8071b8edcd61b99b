import { describe, expect, it } from 'vitest';
import { moveBy } from './move-in-grid.ts';

const size = { lines: 50, columns: 10, page: 12, direction: 'ltr' } as const;
const from = { line: 20, column: 4 };
const moved = (key: string, ctrlKey = false, direction: 'ltr' | 'rtl' = 'ltr') =>
  moveBy({ key, ctrlKey }, from, { ...size, direction });

describe('moveBy', () => {
  it.each([
    ['ArrowUp', 19, 4],
    ['ArrowDown', 21, 4],
    ['ArrowLeft', 20, 3],
    ['ArrowRight', 20, 5],
    ['Home', 20, 0],
    ['End', 20, 9],
    ['PageUp', 8, 4],
    ['PageDown', 32, 4],
  ])('%s leads to line %i, column %i', (key, line, column) => {
    expect(moved(key)).toEqual({ line, column });
  });
  it.each([
    ['Home', 0, 0],
    ['End', 49, 9],
    ['ArrowDown', 49, 4],
    ['ArrowRight', 20, 9],
  ])('Ctrl %s leads to line %i, column %i', (key, line, column) => {
    expect(moved(key, true)).toEqual({ line, column });
  });
  it('follows the arrows where one reads from right to left', () => {
    expect(moved('ArrowLeft', false, 'rtl')).toEqual({ line: 20, column: 5 });
    expect(moved('ArrowRight', false, 'rtl')).toEqual({ line: 20, column: 3 });
    expect(moved('ArrowRight', true, 'rtl')).toEqual({ line: 20, column: 0 });
    expect(moved('Home', false, 'rtl')).toEqual({ line: 20, column: 0 });
  });
  it('stays in the grid, and leaves other keys alone', () => {
    expect(moveBy({ key: 'ArrowUp', ctrlKey: false }, { line: 0, column: 0 }, size)).toEqual({
      line: 0,
      column: 0,
    });
    expect(moved('a')).toBeUndefined();
    expect(moved('Enter')).toBeUndefined();
  });
});
