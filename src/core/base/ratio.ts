import { type Decimal, divideDecimals, sumDecimals } from './decimal.ts';

/** A share as its two counts, so that shares can be aggregated without averaging percentages. */
export type Ratio = { readonly numerator: Decimal; readonly denominator: Decimal };

/** The shares taken together: numerators over denominators. */
export const sumRatios = (ratios: readonly Ratio[]): Ratio => ({
  numerator: sumDecimals(ratios.map((ratio) => ratio.numerator)),
  denominator: sumDecimals(ratios.map((ratio) => ratio.denominator)),
});

/** The share as a decimal 0…1 with `digits` places; `undefined` where the denominator is zero. */
export const toShare = (ratio: Ratio, digits = 6): Decimal | undefined =>
  divideDecimals(ratio.numerator, ratio.denominator, digits);
