/** Made-up words, so that a record of any size has as many different titles as a real one would. */

const syllables = 'ba de fi go lu ma ne pi ro su ta ve wi ko la'.split(' ');

/** Word number `index`: three syllables, all different up to 3,375. */
export function wordOf(index: number): string {
  const base = syllables.length;
  // Steps that share no divisor with the count, so that neighbours look different.
  const shuffled = (index * 1021 + 7) % base ** 3;
  return [shuffled, Math.floor(shuffled / base), Math.floor(shuffled / base ** 2)]
    .map((digit) => syllables[digit % base] ?? '')
    .join('');
}

/** Some made-up words that follow from a number. */
export const wordsOf = (index: number, count: number): string =>
  Array.from({ length: count }, (_, nth) =>
    wordOf(index * 7 + nth * 613 + Math.floor(index / 480) * 31),
  ).join(' ');

/** The item of a list at an index, from the start again where it ends. */
export function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
}

/** An id of a kind: `idAt('itm', 12)` is `itm_000012`. */
export const idAt = (prefix: string, index: number): string => `${prefix}_${String(index).padStart(6, '0')}`;

/** The numbers from 0 on. */
export const indexesTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index);
