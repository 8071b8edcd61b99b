/** A line of the document: its number from 1, its words with single spaces between them, and whether a form feed stands before it. */
export type Line = { readonly no: number; readonly text: string; readonly startsPage: boolean };

/** Most characters of a line that are kept; no line of a report is that long. */
export const longestLine = 4000;

const spaces = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF\uE000-\uF8FF]|\p{Cc}/gu;
const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const odd = /[ﬀﬁﬂﬃﬄ⁰¹²³⁴⁵⁶⁷⁸⁹]/g;

/** The lines of a text that are not blank. Ligatures are dissolved, raised digits become digits, any kind of space a plain one. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let startsPage = false;
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    startsPage ||= raw.includes('\f');
    const words = cleanLine(raw);
    if (words === '') continue;
    lines.push({ no: index + 1, text: words, startsPage });
    startsPage = false;
  }
  return lines;
}

/** The words of a line with single spaces between them, without invisible characters. */
export function cleanLine(raw: string): string {
  return raw
    .slice(0, longestLine)
    .normalize('NFC')
    .replace(spaces, ' ')
    .replace(invisible, '')
    .replace(odd, (letter) => ligatures[letter] ?? String(superscripts.indexOf(letter)))
    .trim();
}

/** Pieces of a wrapped text as one text. A hyphen or slash at a word's end stays, without a space. */
export function joinPieces(pieces: readonly string[]): string {
  return pieces.reduce((text, piece) => {
    if (text === '' || piece === '') return text + piece;
    const isBroken = /\p{L}-$/u.test(text) ? /^\p{Ll}/u.test(piece) : /\S\/$/.test(text);
    return isBroken ? text + piece : `${text} ${piece}`;
  }, '');
}
