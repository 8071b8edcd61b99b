/**
 * Words as the fonts can print them. PDF/UA refuses a character without a glyph, and one sign in one title must not cost the whole report:
 * what no font has is printed as the replacement character, so that a reader sees that something stood there.
 */

import { type Fonts, loadFonts } from '../fonts.ts';

const replacement = '\uFFFD';
/** Bullets that our fonts lack; texts that were copied out of other documents are full of them. */
const bullets = /[●■▪◼▸►‣◆\uF0B7\uF0A7]/gu;
const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
/** Marks of order, of direction and of shape: most have no place in a finished line. */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
const control = /\p{Cc}/gu;
const cluster = /\P{M}\p{M}*|\p{M}+/gu;
const plain = /^[\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u017F–—‘’“”…€]*$/;
/** Joiners and marks of direction: every shaper knows them without a glyph. */
const shaping = new Set(['\n', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u061C']);

/** The text with every character that no font has replaced. */
export function printable(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(lineEnds, '\n')
    .replace(control, (mark) => (mark === '\n' ? mark : ' '))
    .replace(ignorable, (mark) => (shaping.has(mark) ? mark : ''))
    .replace(bullets, '•')
    .replace(cluster, printableCluster);
}

/** A letter with its marks: one font must have all of it. */
function printableCluster(letters: string): string {
  const { regular } = loadFonts();
  if (isCovered(letters, regular)) return letters;
  return letters.replace(character, (letter) =>
    isCovered(letter, regular) && !isMark.test(letter) ? letter : replacement,
  );
}

const character = /./gsu;
const isMark = /\p{M}/u;

/** Shapers print a letter and its mark as one character where the font has that. */
const isCovered = (letters: string, fonts: Fonts['regular']): boolean =>
  fonts.some((font) =>
    Array.from(letters.normalize('NFC')).every(
      (letter) => shaping.has(letter) || font.has(letter.codePointAt(0) ?? 0),
    ),
  );
