/** Texts brought to a form in which two spellings of the same words are equal: case, accents, widths, Arabic letter forms, hyphenation. */

/** Words without what may differ: lower-case letters and digits with one space between words, and the same without spaces. */
export type Folded = { readonly spaced: string; readonly packed: string };

/** The folded form of a text. A word that is broken over two lines is one word. */
export function fold(text: string): Folded {
  const spaced = text
    .replace(brokenWord, '$1')
    .normalize('NFKD')
    .toLowerCase()
    .replace(unseen, '')
    .replace(arabicForms, (letter) => arabicBase[letter] ?? letter)
    .replace(latinForms, (letter) => latinBase[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return { spaced, packed: spaced.replaceAll(' ', '') };
}

const brokenWord = /(\p{L})[-\u00AD\u2010]\s*[\r\n]\s*(?=\p{L})/gu;

/** Marks over and under letters, signs of no width and of direction, and the stroke that lengthens Arabic words. */
const unseen = /[\p{M}\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

const arabicBase: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ە: 'ه',
  ک: 'ك',
  گ: 'ك',
};
const arabicForms = /[أإآٱىیئؤةەکگ]/g;

const latinBase: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const latinForms = /[ßæœøłđðþı]/g;
