/**
 * The consonants of a word, the same for its spellings in Latin and Arabic script: `Mohammed`, `Muhamad` and `محمد` are one. Coarse on purpose: what
 * people write differently is one class, since a name that slips through harms more than one that is looked at in vain.
 */

/** The script that a folded word is in; words of other scripts have no skeleton. */
export type Script = 'latin' | 'arabic';

/** The script of a folded word. */
export const scriptOf = (word: string): Script | undefined =>
  /^[a-z]+$/.test(word) ? 'latin' : /^[\u0621-\u064A]+$/.test(word) ? 'arabic' : undefined;

/** The skeleton of a folded word; empty where it has no consonant. */
export function skeletonOf(word: string): string {
  const script = scriptOf(word);
  if (script === undefined) return '';
  const classes = script === 'latin' ? latinClasses(word) : arabicClasses(word);
  return classes.replace(/(.)\1+/g, '$1').replace(/h$/, '');
}

const latinClasses = (word: string): string =>
  word.replace(/kh|sh|ch|th|dh|gh|ph|dj|ck|./g, (sound) => latin[sound] ?? sound).replace(/[aeiouyw]/g, '');

const arabicClasses = (word: string): string => word.replace(/./gsu, (letter) => arabic[letter] ?? '');

const latin: Readonly<Record<string, string>> = {
  kh: 'x',
  sh: 's',
  ch: 's',
  th: 't',
  dh: 'd',
  gh: 'k',
  ph: 'f',
  dj: 'j',
  ck: 'k',
  v: 'f',
  p: 'b',
  q: 'k',
  c: 'k',
  g: 'k',
  x: 'ks',
};

const arabic: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ط: 't',
  ج: 'j',
  ح: 'h',
  ه: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'd',
  ض: 'd',
  ر: 'r',
  ز: 'z',
  ظ: 'z',
  س: 's',
  ش: 's',
  ص: 's',
  غ: 'k',
  ق: 'k',
  ك: 'k',
  ف: 'f',
  ل: 'l',
  م: 'm',
  ن: 'n',
};
