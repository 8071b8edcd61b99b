import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareCodes,
  nextCode,
  nextFreeCode,
  numbersOf,
  parentCodeOf,
  parseCode,
  runningNumberOf,
} from './code.ts';

const codes = fc.oneof(
  fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join('.')),
  fc.string({ unit: fc.constantFrom('1', '2', '9', '.', 'a', ' '), maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('8', '9'), minLength: 300, maxLength: 400 }),
);

describe('parseCode', () => {
  it.each([
    ['2.1.1', '2.1.1'],
    ['Op 1.1', '1.1'],
    ['OC 2', '2'],
    ['iOc 2.1', '2.1'],
    ['A 1.1.2.', '1.1.2'],
    ['SO1', '1'],
    ['R 3', '3'],
    [' 54. ', '54'],
    ['2.1.2B', '2.1.2b'],
  ])('reads %j as %s', (text, code) => {
    expect(parseCode(text)).toBe(code);
  });
  it.each(['', 'Op', '1.2.3.4.5', 'April 2021', '1..2', 'X 1', '1ab', '889 472'])('refuses %j', (text) => {
    expect(parseCode(text)).toBeUndefined();
  });
});

describe('numbersOf and runningNumberOf', () => {
  it('give the numbers that a code holds', () => {
    expect(numbersOf('2.1.1a')).toEqual([2, 1, 1]);
    expect(numbersOf('')).toEqual([]);
    expect(['54', '1.1', '12a', undefined].map(runningNumberOf)).toEqual([
      54,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('parentCodeOf', () => {
  it('is one level up', () => {
    expect(['2.1.1', '2.1', '2'].map(parentCodeOf)).toEqual(['2.1', '2', undefined]);
  });
});

describe('compareCodes', () => {
  it('orders by numbers, not by text', () => {
    expect(['1.10', '1.2', '1', '1.2b', '1.2a', '10', '2'].toSorted(compareCodes)).toEqual([
      '1',
      '1.2',
      '1.2a',
      '1.2b',
      '1.10',
      '2',
      '10',
    ]);
  });
  it('is an order whatever the codes are', () => {
    fc.assert(
      fc.property(codes, codes, codes, (a, b, c) => {
        expect(Math.sign(compareCodes(a, b))).toBe(-Math.sign(compareCodes(b, a)) + 0);
        expect(compareCodes(a, b) === 0).toBe(a === b);
        if (compareCodes(a, b) <= 0 && compareCodes(b, c) <= 0)
          expect(compareCodes(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('nextCode', () => {
  it('counts up the last number', () => {
    expect(['1.3', '9', '1.9', ''].map(nextCode)).toEqual(['1.4', '10', '1.10', '1']);
    expect(nextCode('99999999999999999999')).toBe('100000000000000000000');
  });
});

describe('nextFreeCode', () => {
  it('skips what is taken', () => {
    expect(nextFreeCode('1.3', new Set(['1.4', '1.5']))).toBe('1.6');
  });
  it('gets past any number of taken codes', () => {
    const taken = new Set(Array.from({ length: 50_000 }, (_, index) => String(index)));
    expect(nextFreeCode('0', taken)).toBe('50000');
  });
});
