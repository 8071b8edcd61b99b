/**
 * Typing slips in amounts: one digit that is another, or two neighbours in the wrong order. Where a sum is wrong, one of its addends (or the total) may
 * be the slip: the amount that would make the sum right is known, so it only remains to see whether it looks like what is printed.
 */

import { type Money, subtractMoney, sumMoney } from '../base/money.ts';

/** One digit that is another, or two neighbouring digits in the wrong order (a difference divisible by 9). */
export type SlipKind = 'digit' | 'transposition';

/** A slip that explains a wrong sum: which amount - counted from 0, the total after the last addend -, and what it should be. */
export type Slip = { readonly index: number; readonly kind: SlipKind; readonly expected: Money };

/** The slips of a single amount each of which would make the addends add up to the total. None where they do already. */
export function slipsExplaining(addends: readonly Money[], total: Money): readonly Slip[] {
  const sum = sumMoney(addends, total.currency);
  const difference = subtractMoney(sum, total);
  if (difference.minor === 0) return [];
  const candidates = [
    ...addends.map((amount) => [amount, subtractMoney(amount, difference)] as const),
    [total, sum] as const,
  ];
  return candidates.flatMap(([actual, expected], index) => {
    const kind = slipBetween(actual, expected);
    return kind === undefined ? [] : [{ index, kind, expected }];
  });
}

/** The slip that turns one amount into the other; `undefined` where more than a slip lies between them. */
export function slipBetween(actual: Money, expected: Money): SlipKind | undefined {
  const [printed, right] = [String(actual.minor), String(expected.minor)];
  if (actual.currency !== expected.currency || printed.length !== right.length) return undefined;
  const differing = Array.from(printed).flatMap((digit, index) => (digit === right[index] ? [] : [index]));
  const [first, second] = differing;
  if (first === undefined || differing.length > 2) return undefined;
  if (second === undefined) return 'digit';
  const isSwapped =
    second === first + 1 && printed[first] === right[second] && printed[second] === right[first];
  return isSwapped ? 'transposition' : undefined;
}
