/** Text in columns. Widths are those that a terminal gives: Arabic and East Asian letters and joined marks count as they show. */

import stringWidth from 'string-width';

const fallbackWidth = 110;
const [narrowest, widest] = [40, 140] as const;

/** The width to write for: the terminal's, within reason; a fixed one where there is no terminal. */
export const widthOf = (columns: number | undefined): number =>
  Math.min(widest, Math.max(narrowest, columns ?? fallbackWidth));

/** Breaks a text into lines of at most `width`, between words; a word that is longer stands alone. An amount keeps its unit. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of printable(text).split(/[ \t\r\n]+(?!(?:[A-Z]{3}|%)(?:\P{L}|$))/u)) {
    const last = lines.at(-1);
    if (last !== undefined && stringWidth(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A line filled with spaces up to a width. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** The widest of some texts. */
export const widestOf = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => stringWidth(text)));

/** A text without control characters, which a document could use to play tricks on a terminal. */
export const printable = (text: string): string => text.replace(/(?!\s)\p{Cc}/gu, '').trim();
