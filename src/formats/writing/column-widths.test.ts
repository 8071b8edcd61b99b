import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

const column = fc.record({
  share: fc.double({ min: 0.1, max: 50, noNaN: true }),
  least: fc.double({ min: 0, max: 200, noNaN: true }),
});

describe('columnWidths', () => {
  it('follows the shares where words leave room', () => {
    const columns = [
      { share: 1, least: 10 },
      { share: 3, least: 10 },
    ];
    expect(columnWidths(columns, 400)).toEqual([100, 300]);
  });

  it('takes from the wide columns what a narrow one lacks', () => {
    const columns = [
      { share: 1, least: 90 },
      { share: 1, least: 0 },
      { share: 3, least: 0 },
    ];
    const [first, second = 0, third = 0] = columnWidths(columns, 250);
    expect(first).toBe(90);
    expect(second).toBeCloseTo(40);
    expect(third).toBeCloseTo(120);
  });

  it('shrinks all alike where words are wider than the page', () => {
    const columns = [
      { share: 5, least: 300 },
      { share: 1, least: 100 },
    ];
    expect(columnWidths(columns, 200)).toEqual([150, 50]);
  });

  it('fills the width, and makes no column too narrow unless all are', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 16 }), (columns) => {
        const widths = columnWidths(columns, 700);
        expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(700);
        const isTight = columns.reduce((total, { least }) => total + least, 0) > 700;
        for (const [index, { least }] of columns.entries())
          if (!isTight) expect(widths[index]).toBeGreaterThanOrEqual(least - 1e-6);
      }),
    );
  });

  it('gives nothing for no columns', () => {
    expect(columnWidths([], 700)).toEqual([]);
  });
});
