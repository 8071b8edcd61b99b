/**
 * Amounts as integers of the currency's smallest unit. Only this file adds, splits and rounds money; there is no float. A result that is too
 * large to be exact (over 2^53 units) is a Problem.
 */

import { Problem } from '../problem.ts';
import {
  type Decimal,
  decimal,
  floorToUnits,
  fromUnits,
  multiplyDecimals,
  parseDecimal,
  roundToUnits,
} from './decimal.ts';

/** An ISO 4217 code: three capital letters. */
export type Currency = string;

/** An amount: `minor` counts the smallest unit (cents for EUR, dirhams for LYD, whole francs for XOF). */
export type Money = { readonly minor: number; readonly currency: Currency };

const digitsByCurrency: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3])),
  ...Object.fromEntries('CLF UYW'.split(' ').map((code) => [code, 4])),
};

/** Digits after the point that the currency has (ISO 4217): LYD and TND 3, XOF 0, most 2. */
export const digitsOf = (currency: Currency): number => digitsByCurrency[currency] ?? 2;

/** The amount of a decimal in whole currency units, rounded half away from zero. */
export const moneyOf = (amount: Decimal, currency: Currency): Money => ({
  minor: toSafe(roundToUnits(amount, digitsOf(currency)), currency),
  currency,
});

/** The amount of a literal in code: `money('166822.46', 'EUR')`. */
export const money = (amount: string | number, currency: Currency): Money =>
  moneyOf(decimal(amount), currency);

/** The amount of a text of digits with an optional point; `undefined` for anything else and for amounts beyond all budgets (over 2^53 minor units). */
export function parseMoney(text: string, currency: Currency): Money | undefined {
  const amount = parseDecimal(text);
  if (amount === undefined || amount.length > 40) return undefined;
  const minor = Number(roundToUnits(amount, digitsOf(currency)));
  return Number.isSafeInteger(minor) ? { minor, currency } : undefined;
}

/** The amount as an exact decimal in whole currency units. */
export const toDecimal = (amount: Money): Decimal =>
  fromUnits(BigInt(amount.minor), digitsOf(amount.currency));

/** The exact sum in one currency; throws where an amount has another one. */
export function sumMoney(amounts: readonly Money[], currency: Currency): Money {
  const total = amounts.reduce((sum, amount) => sum + BigInt(minorIn(amount, currency)), 0n);
  return { minor: toSafe(total, currency), currency };
}

/** `a - b`; throws where the currencies differ. */
export const subtractMoney = (a: Money, b: Money): Money => ({
  minor: toSafe(BigInt(a.minor) - BigInt(minorIn(b, a.currency)), a.currency),
  currency: a.currency,
});

/** Negative where `a < b`, positive where `a > b`; throws where the currencies differ. */
export const compareMoney = (a: Money, b: Money): number => Math.sign(a.minor - minorIn(b, a.currency));

/** `amount × factor`, rounded half away from zero. */
export const multiplyMoney = (amount: Money, factor: Decimal): Money =>
  moneyOf(multiplyDecimals(toDecimal(amount), factor), amount.currency);

/** `amount × factor`, rounded down: what a cap of that share allows. */
export const floorShare = (amount: Money, factor: Decimal): Money => ({
  minor: toSafe(
    floorToUnits(multiplyDecimals(toDecimal(amount), factor), digitsOf(amount.currency)),
    amount.currency,
  ),
  currency: amount.currency,
});

/**
 * Splits an amount by whole-number weights so that the parts add up to it exactly (largest remainder, ties to the earlier part).
 * Throws where a weight is negative or all are zero.
 */
export function splitMoney(amount: Money, weights: readonly number[]): readonly Money[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total <= 0n || weights.some((weight) => weight < 0))
    throw new RangeError('weights must be whole and more than zero together');
  const sign = amount.minor < 0 ? -1n : 1n;
  const whole = sign * BigInt(amount.minor);
  const shares = weights.map((weight, index) => {
    const exact = whole * BigInt(weight);
    return { index, floor: exact / total, remainder: exact % total };
  });
  const left = Number(whole - shares.reduce((sum, share) => sum + share.floor, 0n));
  const lifted = new Set(
    shares
      .toSorted((a, b) =>
        a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
      )
      .slice(0, left)
      .map((share) => share.index),
  );
  return shares.map(({ index, floor }) => ({
    minor: toSafe(sign * (floor + (lifted.has(index) ? 1n : 0n)), amount.currency),
    currency: amount.currency,
  }));
}

function minorIn(amount: Money, currency: Currency): number {
  if (amount.currency !== currency) throw new RangeError(`cannot add ${amount.currency} to ${currency}`);
  return amount.minor;
}

function toSafe(minor: bigint, currency: Currency): number {
  const number = Number(minor);
  if (Number.isSafeInteger(number)) return number;
  throw new Problem('amount-too-large', { amount: fromUnits(minor, digitsOf(currency)), currency });
}
