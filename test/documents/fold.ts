/** Texts brought to what two extractors can agree on. */

/**
 * A text in compatible forms, with single spaces, without marks that show nothing (of direction, of joining, soft hyphens), and without the square
 * brackets by which writers mark what is missing or withheld.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF[\]]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** A folded text without spaces: a line that was broken within a word has one more than the text. */
export const foldSpaces = (text: string): string => foldText(text).replaceAll(' ', '');

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether a text has letters that are written from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

/**
 * A text as its words and marks in order of their letters: what is left of a line with two directions where an extractor gives it as it is seen.
 * Arabic letters are in order over all words, for extractors turn joined letters round and part words after them; of words with vowel marks,
 * whose letters they give twice, each letter counts once.
 */
export const foldDirection = (text: string): string => {
  const folded = foldText(text);
  const others = folded.match(/(?:(?!\p{Script=Arabic})\p{L})+|\p{N}+|[^\p{L}\p{M}\s]/gu) ?? [];
  const letters = folded.match(/\p{Script=Arabic}/gu) ?? [];
  const arabic = /\p{M}/u.test(folded) ? [...new Set(letters)] : letters;
  return [...others.toSorted(), arabic.toSorted().join('')].join(' ').trim();
};
