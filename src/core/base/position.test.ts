import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionBetween } from './position.ts';

const positions = fc.string({
  unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'.split('')),
  minLength: 1,
  maxLength: 6,
});

describe('positionBetween', () => {
  it('finds room between neighbouring lines', () => {
    expect(positionBetween('000123', '000124')).toBe('000123i');
    expect(positionBetween('', '000124')).toBe('0000i');
  });
  it('lies strictly between the two', () => {
    fc.assert(
      fc.property(positions, positions, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const between = positionBetween(low, high);
        if (between !== undefined) expect(low < between && between < high).toBe(true);
        if (between === undefined) expect(high.startsWith(low)).toBe(true);
      }),
    );
  });
  it('always finds one after the last, and before the first that is not all zeros', () => {
    fc.assert(
      fc.property(positions, (only) => {
        expect((positionBetween(only, undefined) ?? '') > only).toBe(true);
        const before = positionBetween('', only);
        expect(before === undefined).toBe(/^0+$/.test(only));
        if (before !== undefined) expect(before < only && before > '').toBe(true);
      }),
    );
  });
  it('finds none between equal ones or the wrong way round', () => {
    expect(positionBetween('1', '1')).toBeUndefined();
    expect(positionBetween('2', '1')).toBeUndefined();
    expect(positionBetween('1', '10')).toBeUndefined();
  });
});
