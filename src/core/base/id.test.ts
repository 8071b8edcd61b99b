import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOf, isId, placeId, prefixOf } from './id.ts';

const moments = fc.integer({ min: 0, max: 32 ** 9 - 1 });
const randoms = fc.bigInt(0n, 2n ** 80n - 1n);

describe('isId', () => {
  it('wants a prefix of three letters and at most forty digits and letters', () => {
    expect(['ind_1', 'ind_01j9abc', 'prj_x'].every(isId)).toBe(true);
    expect(
      ['ind_', 'in_1', 'IND_1', 'ind_A', 'ind-1', 'ind_1 ', `ind_${'1'.repeat(41)}`, ''].some(isId),
    ).toBe(false);
  });
});

describe('idOf', () => {
  it('has the shape of an id and its prefix', () => {
    fc.assert(
      fc.property(moments, randoms, (moment, random) => {
        expect(isId(idOf('obs', moment, random))).toBe(true);
        expect(prefixOf(idOf('obs', moment, random))).toBe('obs');
      }),
    );
  });
  it('sorts later moments after earlier ones', () => {
    fc.assert(
      fc.property(moments, moments, fc.tuple(randoms, randoms), (a, b, [x, y]) => {
        if (a !== b) expect(idOf('obs', a, x) < idOf('obs', b, y)).toBe(a < b);
      }),
    );
  });
});

describe('placeId', () => {
  const sha256 = 'ab'.repeat(32);
  it('is the same for the same place, and another for another', () => {
    expect(placeId('itm', sha256, { line: 12, nth: 0 })).toBe(placeId('itm', sha256, { line: 12, nth: 0 }));
    const ids = [
      placeId('itm', sha256, { line: 12, nth: 0 }),
      placeId('itm', sha256, { line: 12, nth: 1 }),
      placeId('itm', sha256, { line: 13, nth: 0 }),
      placeId('itm', 'cd'.repeat(32), { line: 12, nth: 0 }),
    ];
    expect(new Set(ids).size).toBe(4);
  });
  it('is an id that sorts by line', () => {
    expect(isId(placeId('itm', sha256, { line: 999_999, nth: 31 }))).toBe(true);
    expect(placeId('itm', sha256, { line: 9, nth: 0 }) < placeId('itm', sha256, { line: 10, nth: 0 })).toBe(
      true,
    );
  });
});
