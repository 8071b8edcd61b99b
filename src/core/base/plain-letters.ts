/** Letters as they are compared: one form for each that is written in several ways, in Latin and in Arabic. */

/** The text in small letters without accents, vowel marks, signs that nobody sees and the stroke that lengthens Arabic words; wide forms are plain ones. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(unseen, '')
    .replace(forms, (letter) => plainForms[letter] ?? letter);
}

/** Marks over and under letters, signs of no width and of direction, and the stroke. */
const unseen = /[\p{M}\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** What is left when marks are gone: Arabic letters that differ by habit or country, and Latin ones that are no letter with a mark. */
const plainForms: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ە: 'ه',
  ک: 'ك',
  گ: 'ك',
  ڨ: 'ق',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
};
const forms = /[ٱىیةەکگڨڤپچßøłđðþæœıə]/gu;
