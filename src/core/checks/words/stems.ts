import { type Text, wordsOf } from '../../base/text.ts';

const stemLength = 8;

/**
 * The stems of the long words of a text, so that `legislation` meets `legislative`: the first eight letters of words with at least that many.
 * Short words say too little to tell topics apart.
 */
export function stemsOf(text: Text): ReadonlySet<string> {
  const longWords = wordsOf(text).flatMap((part) => part.toLowerCase().match(/\p{L}{8,}/gu) ?? []);
  return new Set(longWords.map((word) => word.slice(0, stemLength)));
}
