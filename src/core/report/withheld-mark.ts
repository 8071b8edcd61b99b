/**
 * How something withheld stands in a text of a record: a mark of one width, whatever it stands for. It says its ground and nothing else; a mark
 * that was found in a source says none.
 */

import { withheldMark } from '../sources/leftover.ts';

/** The mark for words that are withheld on a ground. */
export const markOf = (ground: string | undefined): string =>
  ground === undefined || !isPrintable.test(ground) ? withheldMark : `▮${ground}▮`;

const isPrintable = /^\d[\da-z()]{0,15}$/;

/** A piece of a text: words, or a mark with its ground. */
export type MarkedPiece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'mark'; readonly ground?: string };

/** The words and marks of a text, in order. */
export function splitMarks(text: string): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(mark)) {
    if (match.index > end) pieces.push({ kind: 'words', words: text.slice(end, match.index) });
    const [whole, ground] = match;
    pieces.push({ kind: 'mark', ...(ground === undefined ? {} : { ground }) });
    end = match.index + whole.length;
  }
  return end < text.length ? [...pieces, { kind: 'words', words: text.slice(end) }] : pieces;
}

const mark = /▮(?:(\d[\da-z()]{0,15})▮|▮*)/g;
