/** What readers of paper without lines go by: the side at which lines begin, and the gaps between columns. */

import type { Word } from './read-pdf-words.ts';

/** 1 where lines are read from left to right, else -1; places are multiplied by it, so that what comes first is less. */
export type Sign = 1 | -1;

/** Where a word begins. */
export const startOf = ({ left, right }: Word, sign: Sign): number => (sign === 1 ? left : -right);

/** Where a word ends. */
export const endOf = ({ left, right }: Word, sign: Sign): number => (sign === 1 ? right : -left);

/** The height of a word, which goes with the size of its letters. */
export const heightOf = ({ top, bottom }: Word): number => bottom - top;

/** The words in the order in which they are read. */
export const inReadingOrder = (words: readonly Word[], sign: Sign): readonly Word[] =>
  words.toSorted((a, b) => startOf(a, sign) - startOf(b, sign));

/** Words of one column stand closer than this. In points. */
const gap = 4;

/** The words by columns, which are parted by gaps wider than those between words. */
export function byGaps(words: readonly Word[], sign: Sign): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  for (const word of inReadingOrder(words, sign)) {
    const before = groups.at(-1)?.at(-1);
    if (before === undefined || startOf(word, sign) - endOf(before, sign) > gap) groups.push([word]);
    else groups.at(-1)?.push(word);
  }
  return groups;
}

/** Whether a word is a raised figure beside letters of a size. */
export const isRaised = (word: Word, size: number): boolean =>
  heightOf(word) < size * 0.8 && /^[\d,]+$/u.test(word.text.normalize('NFKC'));
