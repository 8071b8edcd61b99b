import { type Money, digitsOf } from '../base/money.ts';
import type { Rows } from '../project.ts';

/** Whether an amount has no cents. */
export const isWhole = (amount: Money): boolean => amount.minor % 10 ** digitsOf(amount.currency) === 0;

/**
 * Whether a difference is no more than rounding explains: amounts that a document prints in whole units may each be half a unit off, all others are exact.
 * `lines` are the addends.
 */
export function isRounding(difference: Money, lines: readonly Rows['budgetLines'][]): boolean {
  const isPrintedWhole = lines.every((line) => line.readFrom && line.stated && isWhole(line.stated));
  const halfUnits = isPrintedWhole && isWhole(difference) ? lines.length : 0;
  return 2 * Math.abs(difference.minor) <= halfUnits * 10 ** digitsOf(difference.currency);
}
