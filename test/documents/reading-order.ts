import { foldSpaces, foldText } from './fold.ts';

/** How many letters of a piece are looked for: what follows may stand on the next page, after its foot. */
const enough = 30;

/** The first piece that does not follow those before it in a text of one direction; `undefined` where all are in order. */
export function firstOutOfOrder(lines: readonly string[], pieces: readonly string[]): string | undefined {
  const stream = foldSpaces(lines.join(' '));
  let from = 0;
  return pieces.find((piece) => {
    const beginning = foldSpaces(piece).slice(0, enough);
    const at = stream.indexOf(beginning, from);
    from = at + beginning.length;
    return at < 0;
  });
}

/**
 * The same where lines run in two directions and extractors give them as they are seen: a piece is in order where a line from there on has the
 * letters of its first word.
 */
export function firstLineOutOfOrder(lines: readonly string[], pieces: readonly string[]): string | undefined {
  const folded = lines.map((line) => countLetters(line));
  let from = 0;
  return pieces.find((piece) => {
    const wanted = countLetters(foldText(piece).split(' ')[0] ?? '');
    const at = folded.findIndex((letters, index) => index >= from && hasAll(letters, wanted));
    from = at;
    return at < 0;
  });
}

type Letters = ReadonlyMap<string, number>;

/** How often each letter and figure stands in a text. */
function countLetters(text: string): Letters {
  const counts = new Map<string, number>();
  for (const letter of foldText(text).match(/[\p{L}\p{N}]/gu) ?? [])
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

const hasAll = (letters: Letters, wanted: Letters): boolean =>
  [...wanted].every(([letter, count]) => (letters.get(letter) ?? 0) >= count);
