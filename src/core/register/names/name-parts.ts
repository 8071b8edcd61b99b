/**
 * Names as they are compared: in parts, without what differs from one writing to the next - case, accents, marks of vowels, forms of one Arabic letter,
 * articles, and words that only join.
 */

import { plainLetters } from '../../base/plain-letters.ts';

/** A part of a name: how it reads in its own letters, and its skeleton, which is the same in Latin and Arabic letters for most ways to write a name. */
export type NamePart = {
  readonly normal: string;
  readonly skeleton: string;
  readonly script: 'latin' | 'arabic' | 'other';
};

/** The parts of a name in the order in which they are written. */
export function namePartsOf(name: string): readonly NamePart[] {
  const words = wordsOfName(name).map(withoutArticle);
  return joined(words.filter((word) => word !== '' && !articles.has(word)))
    .filter((word) => !joining.has(word))
    .map((word) => ({ normal: word, skeleton: skeletonOf(word), script: scriptOf(word) }));
}

/** Whether a word in small letters may stand within a name: an article, or one that only joins. */
export const joinsNames = (word: string): boolean =>
  [articles, joining, servants].some((words) => words.has(plain(word)));

/** The words of a name in their plain letters; hyphens part words, apostrophes do not. */
const wordsOfName = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Apostrophes, and what stands for ayn and hamza in Latin letters. */
const apostrophes = /['’‘ʼʾʿ`´ʹ]/g;

const plain = (text: string): string => plainLetters(text.replaceAll(apostrophes, ''));

const articles: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'il', 'ال']);

/** Words that say whose son or daughter somebody is, and no more. */
const joining: ReadonlySet<string> = new Set([
  'ben',
  'bin',
  'ibn',
  'bint',
  'ould',
  'de',
  'van',
  'von',
  'بن',
  'ابن',
  'بنت',
  'ولد',
]);

/** In Arabic the article is written as a part of its word; three letters must be left of it. */
const withoutArticle = (word: string): string =>
  /^ال(?=...)/u.test(word) && word !== 'الله' ? word.slice(2) : word;

const servants: ReadonlySet<string> = new Set(['abd', 'abdel', 'abdul', 'abdal', 'abdou', 'عبد']);

/** `Abd al-Rahman` is one name in two words. */
function joined(words: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next] = [words[at], words[at + 1]];
    if (servants.has(word) && next !== undefined) {
      whole.push(`${word}${next}`);
      at += 1;
    } else whole.push(word);
  }
  return whole;
}

const scriptOf = (word: string): NamePart['script'] => {
  if (/\p{Script=Arabic}/u.test(word)) return 'arabic';
  return /\p{Script=Latin}/u.test(word) ? 'latin' : 'other';
};

/** Arabic letters as the consonants that people write for them in Latin letters; what is left out is written as a vowel or not at all. */
const consonants: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'c',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ا: 'a',
  ع: 'a',
};

/** Groups of Latin letters that stand for one sound, in the order in which they are looked for: as English, then as French writes it. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tch|sch|sh|ch/g, 'ć'],
  [/kh/g, 'x'],
  [/dj|gh|j/g, 'g'],
  [/gu(?=[ei])/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph|v/g, 'f'],
  [/p/g, 'b'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/^ou(?=[aeiouy])/g, 'w'],
  [/ć/g, 'c'],
];

/** The consonants of a word, and a vowel at its beginning as `a`; doubled ones once. A final h is written or not. */
function skeletonOf(word: string): string {
  const latin = scriptOf(word) === 'arabic' ? transcribed(word) : sounded(word);
  const [first = '', ...rest] = latin;
  const start = /[aeiou]/.test(first) ? 'a' : first;
  const bare = `${start}${rest.join('').replaceAll(/[aeiouyw]/g, '')}`.replaceAll(/(.)\1+/g, '$1');
  const ended = bare.length > 2 ? bare.replace(/h$/, '') : bare;
  // The article in the middle of `Abd al-…` is heard as the letter after it.
  return ended.replace(/^abdl?/, 'abd');
}

const transcribed = (word: string): string => Array.from(word, (letter) => consonants[letter] ?? '').join('');

const sounded = (word: string): string =>
  sounds.reduce((left, [pattern, sound]) => left.replaceAll(pattern, sound), word);
