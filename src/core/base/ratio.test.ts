import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { sumRatios, toShare } from './ratio.ts';

const ratio = (numerator: number, denominator: number) => ({
  numerator: decimal(numerator),
  denominator: decimal(denominator),
});

describe('sumRatios', () => {
  it('takes shares together by their counts, never by averaging percentages', () => {
    const together = sumRatios([ratio(1, 2), ratio(1, 98)]);
    expect(together).toEqual(ratio(2, 100));
    expect(toShare(together)).toBe('0.02');
  });
  it('is nothing over nothing for none', () => {
    expect(sumRatios([])).toEqual(ratio(0, 0));
    expect(toShare(ratio(0, 0))).toBeUndefined();
  });
});

describe('toShare', () => {
  it('rounds to the wanted places', () => {
    expect(toShare(ratio(1, 3))).toBe('0.333333');
    expect(toShare(ratio(2, 3), 2)).toBe('0.67');
  });
  it('lies between 0 and 1 for a part of a whole', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (part, rest) => {
        fc.pre(part + rest > 0);
        const share = Number(toShare(ratio(part, part + rest)));
        expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });
});
