/**
 * Text of the donor's template that nobody deleted. It is known word by word, but extraction breaks it into other lines and prints other columns
 * behind it; so a line is compared word by word with where the template's text has come to.
 */

import { fold } from '../words/fold.ts';
import type { Line } from '../page/lines.ts';
import type { Leftover } from '../rows/reading.ts';
import { templateGuidance } from '../words/vocabulary.ts';

/** A text's letters without spaces, and where its passages begin. */
const letters = templateGuidance.map((passage) => fold(passage).replaceAll(' ', ''));

type Place = { readonly passage: number; readonly at: number };

/** The lines without the template's text, and that text by passage. */
export function takeGuidance(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly guidance: readonly Leftover[];
} {
  const rest: Line[] = [];
  const found: { line: number; text: string; passage: number }[] = [];
  let place: Place | undefined;
  for (const line of lines) {
    const taken = takeFrom(line.text, place);
    if (!taken) {
      rest.push(line);
      continue;
    }
    place = taken.place;
    found.push(...taken.pieces.map((piece) => ({ ...piece, line: line.no })));
    const text = line.text.slice(taken.end).trim();
    if (text !== '') rest.push({ ...line, text });
  }
  return { lines: rest, guidance: passagesOf(found) };
}

function passagesOf(pieces: readonly { line: number; text: string; passage: number }[]): readonly Leftover[] {
  const passages = new Map<number, Leftover>();
  for (const { line, text, passage } of pieces) {
    const known = passages.get(passage);
    passages.set(passage, {
      line: known?.line ?? line,
      text: known ? `${known.text} ${text}` : text,
      why: 'template-guidance',
    });
  }
  return [...passages.values()];
}

type Taken = {
  readonly place: Place;
  readonly end: number;
  readonly pieces: readonly { readonly text: string; readonly passage: number }[];
};

/** What the beginning of a line gives to the template's text: where a passage goes on, and the passages that begin behind it. */
function takeFrom(text: string, place: Place | undefined): Taken | undefined {
  const pieces: { text: string; passage: number }[] = [];
  let [end, at] = [0, place];
  for (;;) {
    const taken = takeOne(text.slice(end), at);
    if (!taken) break;
    pieces.push({ text: text.slice(end, end + taken.end).trim(), passage: taken.place.passage });
    [end, at] = [end + taken.end, taken.place];
  }
  return at && pieces.length > 0 ? { place: at, end, pieces } : undefined;
}

type One = { readonly place: Place; readonly end: number };

function takeOne(text: string, place: Place | undefined): One | undefined {
  const going = place && match(text, place);
  if (going && isEnough(text, going)) return going;
  for (let passage = (place?.passage ?? -1) + 1; passage < letters.length; passage += 1) {
    const begun = match(text, { passage, at: 0 });
    if (begun && text.slice(0, begun.end).split(' ').length >= fewestWords) return begun;
  }
  return undefined;
}

/** Words that must agree before a passage is taken to begin. */
const fewestWords = 5;

/** The longest way on from a place in a passage, word by word. */
function match(text: string, { passage, at }: Place): One | undefined {
  const passageLetters = letters[passage] ?? '';
  let [reached, end] = [at, 0];
  for (const word of fold(text).matchAll(/[^ ]+/g)) {
    if (reached >= passageLetters.length || !passageLetters.startsWith(word[0], reached)) break;
    reached += word[0].length;
    end = word.index + word[0].length;
  }
  return end === 0 ? undefined : { place: { passage, at: reached }, end };
}

/** Where a passage goes on, one short word may be anybody's; several words, a long one, or the passage's end are the template's. */
function isEnough(text: string, { end, place }: One): boolean {
  const taken = text.slice(0, end).trim();
  const words = taken.split(' ').filter((word) => word.length > 1);
  const endsPassage = place.at >= (letters[place.passage]?.length ?? 0);
  return words.length >= 3 || taken.length >= 12 || (endsPassage && taken.length > 4);
}
