/** Titles of activities and work-plan items made comparable. Two titles are the same where only case, spaces, quotes, a final point or an ordinal differ. */

import { type Text, languages, wordsOf } from '../base/text.ts';
import { once, onceOf } from '../indexes.ts';
import type { Rows } from '../project.ts';

/** An ordinal in front of a title: `Workshop 2: …` is word `workshop`, number 2. */
export type Ordinal = {
  readonly word: string;
  readonly printed: string;
  readonly number: number;
  readonly rest: string;
};

/** What two otherwise equal titles say differently: the words that only one of them has. */
export type Difference = { readonly onlyFirst: readonly string[]; readonly onlySecond: readonly string[] };

const ordinalShape =
  /^(\p{L}[\p{L}\s'’&/]*?)\s+(?:n\s?[o°º]\.?\s*|nr\.?\s*)?(\d{1,2})(?:\s*:\s*|\s+[-–—]\s+|\s*[–—]\s*|\.\s+|\s*$)(.*)$/u;

/** The ordinal in front of a title, `Policy support action 2 - …` or `Atelier n° 2 : …`; `undefined` where there is none. */
export function ordinalOf(title: string): Ordinal | undefined {
  const match = /\d/.test(title) ? ordinalShape.exec(title.trim()) : null;
  if (!match) return undefined;
  const printed = match[1] ?? '';
  return { word: plain(printed), printed, number: Number(match[2]), rest: match[3] ?? '' };
}

/** The title without ordinal, case, quotes, superfluous spaces and final punctuation. An ordinal that is the whole title stays. */
export function normaliseTitle(title: string): string {
  const rest = ordinalOf(title)?.rest;
  return plain(rest === undefined || rest === '' ? title : rest);
}

/** A key that texts of the same title share, in all their languages; empty where there are no words. */
export function titleKeyOf(text: Text): string {
  const titles = wordsOf(text);
  const [only = ''] = titles;
  return titles.length > 1 ? titles.map(normaliseTitle).join(' | ') : normaliseTitle(only);
}

/** A title made comparable: its key, and the ordinal in front of it in its first language. */
export type ComparableTitle = { readonly key: string; readonly ordinal: Ordinal | undefined };

/** The titles of all work-plan items, made comparable once. */
export const itemTitles = once(
  (project): ReadonlyMap<Rows['workPlanItems'], ComparableTitle> =>
    new Map(project.workPlanItems.map((item) => [item, comparableTitleOf(item.title)])),
);

const comparableTitleOf = onceOf(
  (title: Text): ComparableTitle => ({
    key: titleKeyOf(title),
    ordinal: ordinalOf(wordsOf(title)[0] ?? ''),
  }),
);

/** The words of two titles in a language that both have; `undefined` where they have none in common. */
export function titlesInOneLanguage(a: Text, b: Text): readonly [string, string] | undefined {
  for (const language of languages) {
    const [first, second] = [a[language], b[language]];
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return undefined;
}

const smallWords = new Set(
  (
    'a an and as at by for from in of on or the their to with one two three day days ' +
    'à au aux avec d dans de des du en et l la le les leur leurs ou par pour sur un une jour jours'
  ).split(' '),
);

/** The words of a title that carry meaning: lower case, without articles, prepositions, numbers and durations. */
export const contentWordsOf = (title: string): readonly string[] =>
  (
    normaliseTitle(title)
      .replaceAll(/\b(?:\d+|one|two|three)-day\b/g, ' ')
      .match(/\p{L}+/gu) ?? []
  ).filter((word) => !smallWords.has(word));

/** The part of a word that its forms share, so that “trainings” and “training”, “ensure” and “ensuring” are one. */
export const stemOf = (word: string): string =>
  word.replace(/(?<=\p{L}{3})(?:ings?|ed|es|s|e)$/u, '').slice(0, 8);

/**
 * How two titles differ that were meant to be the same: both have one or two words that the other lacks, and at least four fifths of all words are shared.
 * `undefined` where they are the same, where one only says more, or where they are different titles.
 */
export function slightDifference(a: readonly string[], b: readonly string[]): Difference | undefined {
  const [stemsOfA, stemsOfB] = [new Set(a.map(stemOf)), new Set(b.map(stemOf))];
  const onlyFirst = a.filter((word) => !stemsOfB.has(stemOf(word)));
  const onlySecond = b.filter((word) => !stemsOfA.has(stemOf(word)));
  const differing = onlyFirst.length + onlySecond.length;
  const isSlight = [onlyFirst, onlySecond].every((words) => words.length >= 1 && words.length <= 2);
  return isSlight && differing * 5 <= a.length + b.length ? { onlyFirst, onlySecond } : undefined;
}

function plain(text: string): string {
  const lower = text.toLowerCase();
  const simple = isPlain(lower) ? lower : unify(lower);
  let end = simple.length;
  while (end > 0 && ' .;:,'.includes(simple.charAt(end - 1))) end -= 1;
  return simple.slice(0, end).trim();
}

const isPlain = (text: string): boolean => !/[^ !#-~]| {2}/.test(text);

const unify = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/[“”«»„"]/g, '')
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll(/\s+/g, ' ');
