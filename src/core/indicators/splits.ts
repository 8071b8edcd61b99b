/** Splits of a value: its cells by dimension, and what they add up to. */

import { type Decimal, sumDecimals } from '../base/decimal.ts';
import type { Cell } from './indicator.ts';

/** The values of the cells of each dimension, in the order in which they appear. */
export function valuesByDimension(cells: readonly Cell[]): ReadonlyMap<string, readonly (Decimal | null)[]> {
  const groups = new Map<string, (Decimal | null)[]>();
  for (const { of, value } of cells) {
    const dimension = dimensionOf(of);
    const values = groups.get(dimension);
    if (values) values.push(value);
    else groups.set(dimension, [value]);
  }
  return groups;
}

/** The name of a cell's dimension; of crossed ones all names in order. */
export function dimensionOf(of: Cell['of']): string {
  const names = Object.keys(of);
  return names.length === 1 ? (names[0] ?? '') : names.toSorted().join(' × ');
}

/** What the values of a split add up to; `undefined` where one was not reported, which leaves the sum open. */
export function sumOfSplit(values: readonly (Decimal | null)[]): Decimal | undefined {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? undefined : sumDecimals(known);
}
