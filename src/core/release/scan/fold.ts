/** Texts brought to a form in which two spellings of the same words are equal: case, accents, widths, Arabic letter forms, hyphenation. */

import { plainLetters } from '../../base/plain-letters.ts';

/** Words without what may differ: lower-case letters and digits with one space between words, and the same without spaces. */
export type Folded = { readonly spaced: string; readonly packed: string };

/** The folded form of a text. A word that is broken over two lines is one word. */
export function fold(text: string): Folded {
  const spaced = plainLetters(text.replace(brokenWord, '$1'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return { spaced, packed: spaced.replaceAll(' ', '') };
}

const brokenWord = /(\p{L})[-\u00AD\u2010]\s*[\r\n]\s*(?=\p{L})/gu;
