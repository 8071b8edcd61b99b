import { expect, it } from 'vitest';
import { trueSums } from './subtotals.ts';

const amounts = (...printed: readonly string[]) =>
  printed.map((one) => ({ minor: Number(one.replace('=', '')), isSum: one.startsWith('=') }));

it('knows sums of a group, sums of all lines above, and wrong sums', () => {
  expect([...trueSums(amounts('1', '2', '=3', '4', '5', '=9', '=12'))]).toEqual([2, 5, 6]);
  expect([...trueSums(amounts('1', '2', '=4'))]).toEqual([]);
  expect([
    ...trueSums([
      { minor: undefined, isSum: false },
      { minor: 0, isSum: true },
    ]),
  ]).toEqual([]);
});
