/** Marks of direction in a line (U+2066 … U+2069) taken apart into pieces of one direction. */

/** The direction of writing. */
export type Direction = 'ltr' | 'rtl';

/** A piece of a line; without `direction` it has that of the line. */
export type DirectedText = { readonly text: string; readonly direction?: Direction };

/**
 * The pieces of a line in order, without its marks of direction. Marks that are not closed end with the line. A piece without a letter or a
 * digit, such as a dash, has no direction of its own, whatever marks stand around it.
 */
export function splitByDirection(line: string): readonly DirectedText[] {
  const pieces: DirectedText[] = [];
  const open: Direction[] = [];
  const parts = line.split(/([\u2066-\u2069])/);
  for (const [index, part] of parts.entries()) {
    if (part === closing) open.pop();
    else if (opening.test(part)) open.push(directionAfter(parts, index));
    else if (part !== '') pieces.push(pieceOf(part, open));
  }
  return pieces;
}

const closing = '\u2069';
const opening = /^[\u2066-\u2068]$/;

function pieceOf(text: string, open: readonly Direction[]): DirectedText {
  const direction = directed.test(text) ? open.at(-1) : open.at(-2);
  return { text, ...(direction === undefined ? {} : { direction }) };
}

const directed = /[\p{L}\p{N}]/u;

/** The direction that a mark begins: its own, or that of the first letter up to its end. */
function directionAfter(parts: readonly string[], index: number): Direction {
  if (parts[index] === '\u2066') return 'ltr';
  return parts[index] === '\u2067' ? 'rtl' : directionOfWords(wordsWithin(parts, index));
}

/** The words between a mark and its end, without those that marks within set apart. */
function wordsWithin(parts: readonly string[], start: number): string {
  let words = '';
  let depth = 0;
  for (const part of parts.slice(start)) {
    if (part === closing) depth -= 1;
    else if (opening.test(part)) depth += 1;
    else if (depth === 1) words += part;
    if (depth === 0) break;
  }
  return words;
}

const firstLetter = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The direction of the first letter; left to right where there is none. */
export function directionOfWords(words: string): Direction {
  const letter = firstLetter.exec(words)?.[0];
  return letter !== undefined && rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
