import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, decimal, fromUnits, multiplyDecimals } from './decimal.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import {
  compareMoney,
  digitsOf,
  floorShare,
  money,
  multiplyMoney,
  parseMoney,
  splitMoney,
  subtractMoney,
  sumMoney,
  toDecimal,
} from './money.ts';

const currencies = fc.constantFrom('EUR', 'LYD', 'TND', 'XOF');
const minors = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
const amounts = fc.record({ minor: minors, currency: currencies });
const factors = fc.bigInt(-20_000n, 20_000n).map((count) => fromUnits(count, 4));
const weights = fc
  .array(fc.nat({ max: 10 ** 6 }), { minLength: 1, maxLength: 12 })
  .filter((all) => all.some((one) => one > 0));

const largest = { minor: Number.MAX_SAFE_INTEGER, currency: 'LYD' };

describe('amounts that add up to more than can be counted', () => {
  it('are refused with what they come to', () => {
    const come = { amount: '18014398509481.982', currency: 'LYD' };
    expectProblem(() => sumMoney([largest, largest], 'LYD'), 'amount-too-large', come);
    expectProblem(() => multiplyMoney(largest, decimal(2)), 'amount-too-large', come);
    expectProblem(() => floorShare(largest, decimal(2)), 'amount-too-large', come);
    expectProblem(() => subtractMoney({ ...largest, minor: -largest.minor }, largest), 'amount-too-large', {
      ...come,
      amount: '-18014398509481.982',
    });
  });
});

describe('money', () => {
  it('counts the smallest unit of its currency', () => {
    expect(money('166822.46', 'EUR')).toEqual({ minor: 16_682_246, currency: 'EUR' });
    expect(money('1.234', 'LYD').minor).toBe(1234);
    expect(money('1.234', 'TND').minor).toBe(1234);
    expect(money('655', 'XOF').minor).toBe(655);
    expect(money('0.005', 'EUR').minor).toBe(1);
    expect(money('-0.005', 'EUR').minor).toBe(-1);
  });
  it('knows the digits of ISO 4217', () => {
    expect(['EUR', 'USD', 'LYD', 'TND', 'XOF', 'JPY', 'CLF'].map(digitsOf)).toEqual([2, 2, 3, 3, 0, 0, 4]);
  });
  it('is the same amount as its decimal', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(money(toDecimal(amount), amount.currency)).toEqual(amount);
      }),
    );
  });
});

describe('parseMoney', () => {
  it('reads digits with a point, and nothing else', () => {
    expect(parseMoney('889472', 'EUR')).toEqual(money(889_472, 'EUR'));
    expect(parseMoney('889,472', 'EUR')).toBeUndefined();
  });
  it('refuses what is too large to be counted exactly instead of throwing', () => {
    expect(parseMoney('999999999999999', 'EUR')).toBeUndefined();
    expect(parseMoney('9'.repeat(1000), 'EUR')).toBeUndefined();
    expect(parseMoney('90071992547409.91', 'EUR')?.minor).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('sumMoney', () => {
  it('is zero for none, and exact beyond 2^31', () => {
    expect(sumMoney([], 'EUR')).toEqual(money(0, 'EUR'));
    expect(sumMoney([money('21474836.47', 'EUR'), money('0.01', 'EUR')], 'EUR').minor).toBe(2 ** 31);
  });
  it('equals the sum of BigInt', () => {
    fc.assert(
      fc.property(fc.array(minors), (all) => {
        const sum = sumMoney(
          all.map((minor) => ({ minor, currency: 'EUR' })),
          'EUR',
        );
        expect(BigInt(sum.minor)).toBe(all.reduce((total, minor) => total + BigInt(minor), 0n));
      }),
    );
  });
  it('never adds two currencies', () => {
    expect(() => sumMoney([money(1, 'EUR'), money(1, 'LYD')], 'EUR')).toThrow('LYD');
    expect(() => subtractMoney(money(1, 'EUR'), money(1, 'LYD'))).toThrow('LYD');
  });
});

describe('compareMoney', () => {
  it('has the sign of the difference', () => {
    expect(compareMoney(money(1, 'EUR'), money(2, 'EUR'))).toBe(-1);
    expect(compareMoney(money(2, 'EUR'), money(1, 'EUR'))).toBe(1);
    expect(compareMoney(money(2, 'EUR'), money(2, 'EUR'))).toBe(0);
    expect(compareMoney(largest, { ...largest, minor: -largest.minor })).toBe(1);
  });
});

describe('floorShare', () => {
  it('is what a cap of 7 % allows', () => {
    expect(floorShare(money('2383178.00', 'EUR'), decimal('0.07'))).toEqual(money('166822.46', 'EUR'));
    expect(floorShare(money('0.99', 'EUR'), decimal('0.07')).minor).toBe(6);
  });
  it('is never more than the exact share, and less than one unit below it', () => {
    fc.assert(
      fc.property(amounts, factors, (amount, factor) => {
        const exact = multiplyDecimals(toDecimal(amount), factor);
        const share = floorShare(amount, factor);
        expect(compareDecimals(toDecimal(share), exact)).toBeLessThanOrEqual(0);
        expect(compareDecimals(toDecimal({ ...share, minor: share.minor + 1 }), exact)).toBeGreaterThan(0);
        expect(multiplyMoney(amount, factor).minor - share.minor).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('splitMoney', () => {
  it('gives what is left over to the largest remainders, the earlier first', () => {
    expect(splitMoney(money('100', 'EUR'), [1, 1, 1]).map((part) => part.minor)).toEqual([3334, 3333, 3333]);
    expect(splitMoney(money('0.02', 'EUR'), [1, 3, 3]).map((part) => part.minor)).toEqual([0, 1, 1]);
    expect(splitMoney(money('-100', 'EUR'), [1, 1, 1]).map((part) => part.minor)).toEqual([
      -3334, -3333, -3333,
    ]);
  });
  it('adds up to the amount, each part within one unit of its share', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, all) => {
        const parts = splitMoney(amount, all);
        expect(sumMoney(parts, amount.currency)).toEqual(
          amount.minor === 0 ? { ...amount, minor: 0 } : amount,
        );
        const total = all.reduce((sum, weight) => sum + weight, 0);
        parts.forEach((part, index) => {
          const gap = BigInt(part.minor) * BigInt(total) - BigInt(amount.minor) * BigInt(all[index] ?? 0);
          expect(gap < BigInt(total) && gap > BigInt(-total)).toBe(true);
        });
      }),
    );
  });
  it('refuses weights that say nothing', () => {
    expect(() => splitMoney(money(1, 'EUR'), [0, 0])).toThrow('weights');
    expect(() => splitMoney(money(1, 'EUR'), [])).toThrow('weights');
    expect(() => splitMoney(money(1, 'EUR'), [-1, 3])).toThrow('weights');
  });
});
