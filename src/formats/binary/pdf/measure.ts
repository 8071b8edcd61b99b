/** How wide words are in print. Columns must hold their longest word, and the layout itself would only find out too late. */

import { type Fonts, loadFonts } from '../fonts.ts';

/** Whether words are printed regular or bold. */
export type Weight = keyof Fonts;

/** Characters that no font has are printed as U+FFFD, which is as wide as it is high. */
const unknownAdvance = 1;

/** The width of a text on one line, in parts of its size. Kerning and joined letters are left out: they hardly widen it. */
export function widthOf(text: string, weight: Weight): number {
  const fonts = loadFonts()[weight];
  let width = 0;
  for (const letter of text) width += advanceOf(letter.codePointAt(0) ?? 0, fonts);
  return width;
}

const advanceOf = (codePoint: number, fonts: Fonts[Weight]): number =>
  fonts[0]?.get(codePoint) ?? fonts[1]?.get(codePoint) ?? unknownAdvance;

/** The width of the widest word of a text, in parts of its size. Lines break at spaces and after hyphens. */
export const widestWord = (text: string, weight: Weight): number =>
  Math.max(0, ...text.split(wordEnds).map((word) => widthOf(word, weight)));

const wordEnds = /(?<=[-–—])|[ \n\u200B]/;

/** The text with places to break in words that are wider than `limit` (parts of its size). */
export function breakWide(text: string, limit: number): string {
  if (text.length * widestAdvance <= limit || widestWord(text, 'bold') <= limit) return text;
  return text
    .split(/([ \n]+)/)
    .map((word) => (widestWord(word, 'bold') <= limit ? word : broken(word, limit)))
    .join('');
}

/** No letter is wider; spares short texts the measuring. */
const widestAdvance = 1.4;

function broken(word: string, limit: number): string {
  let width = 0;
  let result = '';
  for (const [letters] of word.matchAll(letterWithMarks)) {
    const advance = widthOf(letters, 'bold');
    if (width + advance > limit && width > 0) {
      result += '\u200B';
      width = 0;
    }
    result += letters;
    width += advance;
  }
  return result;
}

const letterWithMarks = /\P{M}\p{M}*|\p{M}+/gu;

/** The beginning of a text that is no wider than `limit` (parts of its size). */
export function cutToWidth(text: string, limit: number): string {
  let width = 0;
  let end = 0;
  for (const letter of text) {
    width += widthOf(letter, 'regular');
    if (width > limit) return text.slice(0, end);
    end += letter.length;
  }
  return text;
}
