import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Decimal,
  addDecimals,
  compareDecimals,
  decimal,
  divideDecimals,
  floorToUnits,
  fromUnits,
  isDecimal,
  multiplyDecimals,
  negateDecimal,
  parseDecimal,
  roundToUnits,
  subtractDecimals,
  sumDecimals,
} from './decimal.ts';

const units = fc.oneof(fc.bigInt(-(10n ** 24n), 10n ** 24n), fc.bigInt(-9999n, 9999n));
const scales = fc.integer({ min: 0, max: 8 });
const decimals = fc.tuple(units, scales).map(([count, scale]) => fromUnits(count, scale));
const at = (value: Decimal): bigint => roundToUnits(value, 20);

describe('parseDecimal', () => {
  it.each([
    ['2.75', '2.75'],
    ['007', '7'],
    ['12.50', '12.5'],
    ['12.00', '12'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['-0.50', '-0.5'],
    ['0.05', '0.05'],
    ['1.', '1'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('reads %s as %s', (text, canonical) => {
    expect(parseDecimal(text)).toBe(canonical);
  });
  it.each(['', '.', '.5', '-', '+1', '1e3', '1,5', '1 000', ' 1', '1\n', '٣', 'NaN', '--1', '1.2.3'])(
    'refuses %j',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );
  it('takes time in proportion to the length, whatever stands at the end', () => {
    const started = performance.now();
    expect(parseDecimal(`${'0'.repeat(200_000)}x`)).toBeUndefined();
    expect(parseDecimal(`1.${'0'.repeat(200_000)}1x`)).toBeUndefined();
    expect(parseDecimal(`1.${'0'.repeat(200_000)}`)).toBe('1');
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('decimal', () => {
  it('takes literals of code and throws for what is no plain number', () => {
    expect(decimal(-3.25)).toBe('-3.25');
    expect(decimal(-0)).toBe('0');
    expect(() => decimal(1e21)).toThrow('not a decimal');
    expect(() => decimal(Number.NaN)).toThrow('not a decimal');
  });
});

describe('canonical form', () => {
  it('is what every operation gives, and parses to itself', () => {
    fc.assert(
      fc.property(decimals, decimals, scales, (a, b, digits) => {
        const results = [
          addDecimals(a, b),
          subtractDecimals(a, b),
          multiplyDecimals(a, b),
          negateDecimal(a),
          divideDecimals(a, b, digits),
        ];
        for (const result of results) {
          if (result === undefined) continue;
          expect(isDecimal(result)).toBe(true);
          expect(parseDecimal(result)).toBe(result);
        }
      }),
    );
  });
  it('is one text per number', () => {
    expect(isDecimal('1.0')).toBe(false);
    expect(isDecimal('01')).toBe(false);
    expect(isDecimal('-0')).toBe(false);
    expect(isDecimal('0.5')).toBe(true);
  });
});

describe('sumDecimals', () => {
  it('is exact where floats are not', () => {
    expect(sumDecimals([decimal('2.75'), decimal('2.75')])).toBe('5.5');
    expect(sumDecimals([decimal('0.1'), decimal('0.2')])).toBe('0.3');
    expect(sumDecimals([decimal(2 ** 31), decimal(2 ** 31)])).toBe('4294967296');
    expect(sumDecimals([decimal('9007199254740991'), decimal(1), decimal(1)])).toBe('9007199254740993');
    expect(sumDecimals(Array.from({ length: 300 }, () => decimal('99999999999999')))).toBe(
      '29999999999999700',
    );
  });
  it('is zero for none', () => {
    expect(sumDecimals([])).toBe('0');
  });
  it('equals the sum of BigInt in any order', () => {
    fc.assert(
      fc.property(fc.array(decimals), (values) => {
        const expected = values.reduce((sum, value) => sum + at(value), 0n);
        expect(at(sumDecimals(values))).toBe(expected);
        expect(sumDecimals(values.toReversed())).toBe(sumDecimals(values));
      }),
    );
  });
  it('is associative', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(addDecimals(addDecimals(a, b), c)).toBe(addDecimals(a, addDecimals(b, c)));
      }),
    );
  });
});

describe('subtractDecimals', () => {
  it('takes back an addition', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(subtractDecimals(addDecimals(a, b), b)).toBe(a);
      }),
    );
  });
});

describe('multiplyDecimals', () => {
  it('is exact', () => {
    expect(multiplyDecimals(decimal('1.1'), decimal('1.1'))).toBe('1.21');
    expect(multiplyDecimals(decimal('-0.5'), decimal('0'))).toBe('0');
  });
  it('distributes over addition', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(multiplyDecimals(a, addDecimals(b, c))).toBe(
          addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c)),
        );
      }),
    );
  });
});

describe('divideDecimals', () => {
  it('rounds half away from zero', () => {
    expect(divideDecimals(decimal(1), decimal(8), 2)).toBe('0.13');
    expect(divideDecimals(decimal(-1), decimal(8), 2)).toBe('-0.13');
    expect(divideDecimals(decimal(1), decimal(-3), 3)).toBe('-0.333');
    expect(divideDecimals(decimal(-1), decimal(1000), 2)).toBe('0');
  });
  it('has no result over zero', () => {
    expect(divideDecimals(decimal(1), decimal(0), 2)).toBeUndefined();
  });
  it('is at most half a unit away from the exact quotient', () => {
    fc.assert(
      fc.property(decimals, decimals, scales, (a, b, digits) => {
        fc.pre(b !== '0');
        const quotient = divideDecimals(a, b, digits) ?? decimal(0);
        const error = subtractDecimals(multiplyDecimals(quotient, b), a).replace('-', '');
        const half = multiplyDecimals(fromUnits(5n, digits + 1), decimal(b.replace('-', '')));
        expect(compareDecimals(decimal(error), half)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('compareDecimals', () => {
  it('orders as BigInt does', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compareDecimals(a, b)).toBe(at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0);
      }),
    );
  });
});

describe('floorToUnits and roundToUnits', () => {
  it('go down, or to the nearest with halves away from zero', () => {
    expect(floorToUnits(decimal('-1.001'), 2)).toBe(-101n);
    expect(floorToUnits(decimal('1.009'), 2)).toBe(100n);
    expect(roundToUnits(decimal('1.005'), 2)).toBe(101n);
    expect(roundToUnits(decimal('-1.005'), 2)).toBe(-101n);
    expect(roundToUnits(decimal('3'), 2)).toBe(300n);
  });
  it('never differ by more than one unit, the floor never above', () => {
    fc.assert(
      fc.property(decimals, scales, (value, digits) => {
        const floor = floorToUnits(value, digits);
        expect(compareDecimals(fromUnits(floor, digits), value)).toBeLessThanOrEqual(0);
        expect(compareDecimals(fromUnits(floor + 1n, digits), value)).toBeGreaterThan(0);
        expect([floor, floor + 1n]).toContain(roundToUnits(value, digits));
      }),
    );
  });
});
