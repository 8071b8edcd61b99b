/**
 * Residue of black bars: text recognition turns a bar into block signs or into a run of letters of another script. Such a span becomes a mark;
 * its letters are kept nowhere.
 */

import type { Rows } from '../../../../core/project.ts';
import { withheldMark } from '../../../../core/sources/leftover.ts';
import type { Line } from './lines.ts';

/** What was withheld in a line: how many glyphs, of which script. */
export type Withheld = Rows['sources']['withheld'][number];

const scripts = [
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
  'Hebrew',
  'Devanagari',
  'Thai',
  'Han',
  'Hangul',
] as const;
const blocks = '[\\u2580-\\u259F\\u25A0\\u25AC\\u25AE\\u25FC\\u2B1B]';
const foreign = `[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
/** Words and signs with which people write that something is withheld. */
const written =
  '[\\[({<](?:redacted|withheld|removed|anonymi[sz]ed|confidential|name (?:withheld|removed|redacted)|expurge|caviarde|occulte|masque|anonymise|nom (?:retire|masque|occulte))[^\\])}>]{0,30}[\\])}>]|(?<![\\p{L}\\d])(?:x{4,}|X{4,})(?![\\p{L}\\d])|(?<=^| )[*#_]{4,}(?= |$)';
const spans = new RegExp(`(?:${foreign}{3,}|${blocks}{2,}|${written})`, 'giu');
const anyForeign = new RegExp(foreign, 'gu');
const scriptPatterns = scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);

/** A share of foreign letters above which they are the document's own. */
const ownShare = 0.05;

/** The lines with marks in place of withheld spans, and what was withheld per line. */
export function markWithheld(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly withheld: readonly Withheld[];
} {
  if (isOwnScript(lines)) return { lines, withheld: [] };
  const withheld: Withheld[] = [];
  const marked = lines.map((line) => {
    const found = line.text.match(spans);
    if (!found) return line;
    withheld.push(toWithheld(line.no, found.join('')));
    return { ...line, text: mergeMarks(line.text.replace(spans, withheldMark)) };
  });
  return { lines: marked, withheld };
}

/** A text in which marks that follow each other are one: a span that wraps is one span. */
export const mergeMarks = (text: string): string =>
  text.replace(new RegExp(`${withheldMark}(?:\\s*${withheldMark})+`, 'g'), withheldMark);

function toWithheld(line: number, letters: string): Withheld {
  const script = scriptPatterns.find(([, pattern]) => pattern.test(letters))?.[0];
  return { line, glyphs: Array.from(letters).length, ...(script === undefined ? {} : { script }) };
}

function isOwnScript(lines: readonly Line[]): boolean {
  let [all, strange] = [0, 0];
  for (const { text } of lines) {
    all += text.length;
    if (/[^ -\u024F]/.test(text)) strange += text.match(anyForeign)?.length ?? 0;
  }
  return strange > all * ownShare && all > 400;
}
