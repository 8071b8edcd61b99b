/**
 * How pieces of text look at their ends, and what it costs that one follows the other in one text: wrapped lines are full, sentences begin with
 * capitals and go on with small letters, phrases are not broken off, and phrases that a document uses elsewhere are likely here. What a piece looks
 * like is worked out once.
 */

import { withheldMark } from '../../../../core/sources/leftover.ts';
import { fold } from './fold.ts';
import type { Line } from '../page/lines.ts';
import { functionWords, leadingWords, linkingWords } from './vocabulary.ts';

/** A piece of text with what matters at its ends. */
export type Look = {
  /** Its number in the looker's list, from 1. */
  readonly id: number;
  readonly text: string;
  readonly length: number;
  /** Characters of its first word. */
  readonly firstLength: number;
  /** Its first and last word for comparing, and their numbers in the looker's list of words. */
  readonly first: string;
  readonly last: string;
  /** Whether they are function words: a phrase goes on after one. */
  readonly isFirstFunction: boolean;
  readonly isLastFunction: boolean;
  readonly firstId: number;
  readonly lastId: number;
  readonly begins: 'small' | 'capital' | 'sign';
  /** Whether it ends a sentence. */
  readonly hasEnded: boolean;
  /** Whether a span in it is withheld: then nobody knows how long it was. */
  readonly isWithheld: boolean;
  /** What it costs that it is one piece: after a full stop no small letter follows. */
  readonly innerCost: number;
  /** What it costs that a text ends with it. */
  readonly endCost: number;
};

/** Looks at pieces of one document. */
export type Looker = {
  readonly look: (text: string) => Look;
  /** How often the document has the last word of one piece and the first word of another after each other in a line. */
  readonly countOf: (before: Look, piece: Look) => number;
};

const mostWords = 2 ** 20;
const mostPhrases = 200_000;
const mostLooks = 50_000;

/** A looker that knows the phrases of some lines. */
export function createLooker(lines: readonly Line[]): Looker {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    if (ids.size >= mostWords) return 0;
    ids.set(word, ids.size + 1);
    return ids.size;
  };
  const counts = countPhrases(lines, idOf);
  const looks = new Map<string, Look>();
  let made = 0;
  return {
    countOf: ({ lastId }, { firstId }) => counts.get(lastId * mostWords + firstId) ?? 0,
    look: (text) => {
      const known = looks.get(text);
      if (known) return known;
      made += 1;
      const look = { ...lookAt(text, idOf), id: made };
      if (looks.size < mostLooks) looks.set(text, look);
      return look;
    },
  };
}

/** How often words stand after each other in a line, by their numbers; words without letters and digits make no phrases. */
function countPhrases(lines: readonly Line[], idOf: (word: string) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    if (counts.size >= mostPhrases) break;
    let before = 0;
    for (const word of text.split(' ')) {
      const own = bare(word);
      const id = own === '' ? 0 : idOf(own);
      const key = before * mostWords + id;
      if (before > 0 && id > 0) counts.set(key, (counts.get(key) ?? 0) + 1);
      before = id;
    }
  }
  return counts;
}

/** A word without accents, capitals, and signs around it. */
export const bare = (word: string): string => fold(word).replace(/^[^\p{L}\d#%]+|[^\p{L}\d#%]+$/gu, '');

function lookAt(text: string, idOf: (word: string) => number): Omit<Look, 'id'> {
  const space = text.indexOf(' ');
  const firstLength = space < 0 ? text.length : space;
  const first = bare(text.slice(0, firstLength));
  const lastWord = text.slice(text.lastIndexOf(' ') + 1);
  const last = bare(lastWord);
  const hasEnded = /[.!?]["”’)]?$/.test(text) && !/(?:^|[\s(])(?:e\.g|i\.e|p\. ex|no|n°)\.$/i.test(text);
  return {
    text,
    length: text.length,
    firstLength,
    first,
    last,
    isFirstFunction: isFunctionWord(text.slice(0, firstLength)),
    isLastFunction: isFunctionWord(lastWord),
    firstId: first === '' ? 0 : idOf(first),
    lastId: last === '' ? 0 : idOf(last),
    begins: /^\p{Ll}/u.test(text) ? 'small' : /^\p{Lu}/u.test(text) ? 'capital' : 'sign',
    hasEnded,
    isWithheld: text.includes(withheldMark),
    innerCost: /\p{L}{4}[.!?] \p{Ll}/u.test(text) ? 2 : 0,
    endCost: endCostOf(text, hasEnded),
  };
}

/** Function words are never acronyms: `un` is one in French, `UN` is not. */
const isFunctionWord = (word: string): boolean => functionWords.has(bare(word)) && !/^\p{Lu}{2}/u.test(word);

function endCostOf(text: string, hasEnded: boolean): number {
  if (text === '' || hasEnded) return 0;
  if (isFunctionWord(text.slice(text.lastIndexOf(' ') + 1)) || /[,(/-]$/.test(text)) return 4;
  return text.lastIndexOf('(') > text.lastIndexOf(')') ? 1.5 : 0.4;
}

const mostSlack = 8;

/** How a text is wrapped: characters in a line; and the phrases of its document. */
export type Wrapping = { readonly width: number; readonly countOf: Looker['countOf'] };

/** What it costs that one piece follows the other in one text whose lines hold `width` characters. */
export function followCost(before: Look, piece: Look, { width, countOf }: Wrapping): number {
  const phrase = phraseCost(before, piece, countOf);
  return slackCost(before, piece, width) + sentenceCost(before, piece) + grammarCost(before, piece) + phrase;
}

/** What it costs that a line breaks though the next word fits into it; a little also that it is not full. How long a withheld word was is not known. */
function slackCost(before: Look, piece: Look, width: number): number {
  const room = width - (before.length + 1 + piece.firstLength);
  if (before.isWithheld || piece.text.startsWith(withheldMark)) return 0;
  if (room < 0) return Math.max(0, width - before.length) * 0.015;
  return Math.min(mostSlack, 0.3 + room * 0.25);
}

function sentenceCost(before: Look, piece: Look): number {
  if (before.hasEnded) return piece.begins === 'small' ? 3 : 0.5;
  if (piece.begins === 'capital') return 0.4;
  return piece.begins === 'sign' && /^[)\],;.]/.test(piece.text) ? 0.5 : 0;
}

/** After a preposition or article there comes no conjunction, verb or preposition. */
function grammarCost(before: Look, piece: Look): number {
  if (!leadingWords.has(before.last) || before.text.endsWith(',')) return 0;
  return linkingWords.has(piece.first) ? 1.5 : 0;
}

/** A phrase that the document has elsewhere is likely to go on here. */
const phraseCost = (before: Look, piece: Look, countOf: Looker['countOf']): number =>
  countOf(before, piece) > 0 ? -0.7 : 0;

/** What it costs to cut a line between two of its words: much where the document has both together elsewhere. */
export const cutCost = (before: Look, piece: Look, countOf: Looker['countOf']): number =>
  countOf(before, piece) > 1 ? 1 : 0;

/** What it costs that a piece is longer than a line. */
export const overflowCost = (length: number, width: number): number =>
  length <= width ? 0 : Math.min(mostSlack, (length - width) * 0.5);
