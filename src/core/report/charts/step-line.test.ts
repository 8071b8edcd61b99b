import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { decimal } from '../../base/decimal.ts';
import { stepLineOf } from './step-line.ts';

const points = [
  { on: day('2024-01-01'), value: decimal(0) },
  { on: day('2024-01-11'), value: decimal(4) },
];

describe('stepLineOf', () => {
  it('keeps a value until the next one is reported, and the last one until the end', () => {
    expect(stepLineOf(points, { until: day('2024-01-21') }).corners).toEqual([
      { x: 0, y: 0 },
      { x: 0.5, y: 0 },
      { x: 0.5, y: 1 },
      { x: 1, y: 1 },
    ]);
  });

  it('makes room for a target above all values', () => {
    const { levels, spots } = stepLineOf(points, { until: day('2024-01-11'), levels: [decimal(8)] });
    expect(levels).toEqual([1]);
    expect(spots.map(({ y }) => y)).toEqual([0, 0.5]);
  });

  it('draws a single value as a level line', () => {
    const { corners } = stepLineOf(points.slice(1), { until: day('2024-02-01') });
    expect(corners).toEqual([
      { x: 0, y: 1 },
      { x: 1, y: 1 },
    ]);
  });

  it('has no corners where nothing was reported', () => {
    expect(stepLineOf([], { until: day('2024-02-01') })).toEqual({ corners: [], spots: [], levels: [] });
  });

  it('goes on to a value that was reported for a day after the end', () => {
    expect(stepLineOf(points, { until: day('2024-01-05') }).spots.map(({ x }) => x)).toEqual([0, 1]);
  });
});
