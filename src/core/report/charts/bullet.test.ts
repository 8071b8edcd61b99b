import { describe, expect, it } from 'vitest';
import { decimal } from '../../base/decimal.ts';
import { bulletOf } from './bullet.ts';

const target = { operator: 'at-least', value: decimal(85) } as const;
const upwards = { baseline: decimal(0), value: decimal(24), target, direction: 'increase' } as const;

describe('bulletOf', () => {
  it('draws the value from zero and the target further on', () => {
    const { value, baseline, target: lines } = bulletOf(upwards);
    expect(baseline).toBe(0);
    expect(value?.from).toBe(0);
    expect(value?.to).toBeCloseTo(24 / 85 / 1.08);
    expect(lines[0]).toBeCloseTo(1 / 1.08);
  });

  it('keeps a value beyond the target on the bar, and the target in its place before it', () => {
    const { value, target: lines } = bulletOf({ ...upwards, value: decimal(850) });
    expect(value?.to).toBeCloseTo(1 / 1.08);
    expect(lines[0]).toBeCloseTo(0.1 / 1.08);
  });

  it('draws below zero to the other side', () => {
    const { value } = bulletOf({ value: decimal(-5), baseline: decimal(5), direction: 'decrease' });
    expect(value?.to).toBeCloseTo(0.5);
    expect(value?.from).toBeLessThan(0.1);
  });

  it.each([
    ['at-least', 'increase', [0.46, 1]],
    ['at-most', 'increase', [0, 0.46]],
    ['exactly', 'increase', [0.46, 1]],
    ['exactly', 'decrease', [0, 0.46]],
  ] as const)('marks where a target of %s, meant to %s, is met', (operator, direction, [from, to]) => {
    const bullet = bulletOf({ value: decimal(20), target: { operator, value: decimal(10) }, direction });
    expect(bullet.wanted?.from).toBeCloseTo(from, 1);
    expect(bullet.wanted?.to).toBeCloseTo(to, 1);
  });

  it('marks a range between its ends', () => {
    const between = { operator: 'between', value: decimal(10), to: decimal(20) } as const;
    const { wanted, target: lines } = bulletOf({ target: between, direction: 'maintain' });
    expect(lines).toEqual([wanted?.from, wanted?.to]);
  });

  it('has an empty bar where nothing is known, with zero at its start', () => {
    expect(bulletOf({ direction: 'increase' })).toEqual({
      value: undefined,
      baseline: undefined,
      target: [],
      milestones: [],
      wanted: undefined,
    });
    expect(bulletOf({ value: decimal(0), direction: 'increase' }).value).toEqual({ from: 0, to: 0 });
  });
});
