import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money, subtractMoney, sumMoney } from '../base/money.ts';
import { slipBetween, slipsExplaining } from './digit-slip.ts';

const eur = (amount: string | number) => money(amount, 'EUR');
const toMoney = (minor: number) => ({ minor, currency: 'EUR' });

describe('slipBetween', () => {
  it('sees one digit that is another', () => {
    expect(slipBetween(eur(166882), eur(166822))).toBe('digit');
  });
  it('sees two neighbours in the wrong order', () => {
    expect(slipBetween(eur(1320), eur(1230))).toBe('transposition');
  });
  it('sees nothing in two other digits, another length or another currency', () => {
    expect(slipBetween(eur(1320), eur(1231))).toBeUndefined();
    expect(slipBetween(eur(3210), eur(1230))).toBeUndefined();
    expect(slipBetween(eur(100), eur(1000))).toBeUndefined();
    expect(slipBetween(eur(1), money(2, 'USD'))).toBeUndefined();
    expect(slipBetween(eur(1), eur(1))).toBeUndefined();
  });
});

describe('slipsExplaining', () => {
  it('names every amount whose slip explains the difference, the total last', () => {
    const addends = [889472, 303312, 30000, 281040, 879354, 166882].map(eur);
    expect(slipsExplaining(addends, eur(2550000))).toEqual([
      { index: 0, kind: 'digit', expected: eur(889412) },
      { index: 5, kind: 'digit', expected: eur(166822) },
      { index: 6, kind: 'digit', expected: eur(2550060) },
    ]);
  });
  it('finds nothing where the sum is right or no slip is enough', () => {
    expect(slipsExplaining([eur(1), eur(2)], eur(3))).toEqual([]);
    expect(slipsExplaining([eur(100), eur(200)], eur(433))).toEqual([]);
  });

  const amounts = fc.array(fc.integer({ min: 10, max: 9_999_999_999 }), { minLength: 2, maxLength: 9 });

  it('makes the sum right with every slip it names', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -99_999, max: 99_999 }), (minors, off) => {
        const addends = minors.map(toMoney);
        const total = toMoney(sumMoney(addends, 'EUR').minor + off);
        for (const { index, expected } of slipsExplaining(addends, total)) {
          const corrected = addends.map((amount, at) => (at === index ? expected : amount));
          const rightTotal = index === addends.length ? expected : total;
          expect(subtractMoney(sumMoney(corrected, 'EUR'), rightTotal).minor).toBe(0);
        }
      }),
    );
  });

  it('finds every single digit that was mistyped', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 })),
        (minors, [which, where, by]) => {
          const index = which % minors.length;
          const right = String(minors[index]);
          const at = where % right.length;
          const digit = String((Number(right[at]) + by) % 10);
          fc.pre(at > 0 || digit !== '0');
          const wrong = Number(right.slice(0, at) + digit + right.slice(at + 1));
          const printed = minors.map((minor, place) => toMoney(place === index ? wrong : minor));
          const slips = slipsExplaining(printed, sumMoney(minors.map(toMoney), 'EUR'));
          expect(slips).toContainEqual({ index, kind: 'digit', expected: toMoney(Number(right)) });
        },
      ),
    );
  });

  it('finds every pair of neighbours in the wrong order, and its difference is divisible by 9', () => {
    fc.assert(
      fc.property(amounts, fc.nat(), fc.nat(), (minors, which, where) => {
        const index = which % minors.length;
        const right = String(minors[index]);
        const at = where % (right.length - 1);
        const [left, next] = [right[at] ?? '', right[at + 1] ?? ''];
        fc.pre(left !== next && (at > 0 || next !== '0'));
        const wrong = Number(right.slice(0, at) + next + left + right.slice(at + 2));
        const printed = minors.map((minor, place) => toMoney(place === index ? wrong : minor));
        const slips = slipsExplaining(printed, sumMoney(minors.map(toMoney), 'EUR'));
        expect(slips).toContainEqual({ index, kind: 'transposition', expected: toMoney(Number(right)) });
        expect(Math.abs(wrong - Number(right)) % 9).toBe(0);
      }),
    );
  });
});
