import { fold } from './scan/fold.ts';

/** Where words stand in a text, looked for as whole words past case, accents and spaces; `end` is not in it. Shorter ones than four letters stand everywhere by chance. */
export function findWordsIn(
  text: string,
  words: string,
): readonly { readonly start: number; readonly end: number }[] {
  const wanted = fold(words).spaced.split(' ');
  if (wanted.join('').length < shortest) return [];
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}\u00AD\u0640]+/gu)].flatMap(({ 0: word, index }) =>
    fold(word)
      .spaced.split(' ')
      .map((folded) => ({ folded, start: index, end: index + word.length })),
  );
  return tokens.flatMap(({ start }, first) => {
    const found = tokens.slice(first, first + wanted.length);
    const isThere = found.length === wanted.length && found.every(({ folded }, at) => folded === wanted[at]);
    return isThere ? [{ start, end: found.at(-1)?.end ?? start }] : [];
  });
}

const shortest = 4;
