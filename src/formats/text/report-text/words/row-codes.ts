/**
 * How the rows of a table are numbered: `12`, `2.3`, `A4`, `Activity 1.1.2`. A table keeps one way, so the lines of all its rows are looked at together:
 * a word that happens to look like a code (`M5 meetings`) is none where rows have plain numbers.
 */

import { fold } from './fold.ts';

/**
 * A reading of a printed number: the row's number, its code, and the footnote mark that is glued to it, if any. A number in a series
 * (`A1`, `2.1`) begins anew with each.
 */
export type NumberReading = {
  readonly number: number;
  readonly code: string;
  readonly mark?: string;
  readonly isInSeries?: boolean;
};

/** A way to number rows. */
export type Numbering = 'plain' | 'dotted' | 'lettered' | 'named';

/** The code at the beginning of a line and the words behind it. */
export type RowCode = { readonly printed: string; readonly code: string; readonly rest: string };

const patterns: Readonly<Record<Numbering, RegExp>> = {
  plain: /^(\d{1,6})[.)]?(?=[\uE000-\uF8FF ]|$)/u,
  dotted: /^(\d{1,2}(?:\.\d{1,2}){1,3})[.):]?(?=[\uE000-\uF8FF ]|$)/u,
  lettered: /^(\p{Lu}{1,2}[.-]?\d{1,3}(?:\.\d{1,2}){0,3})[.):]?(?=[\uE000-\uF8FF ]|$)/u,
  named:
    /^(?:(?:preparation|execution|implementation|mise en .uvre|realisation) )?(?:of |de l')?(?:activity|activite|action|task|tache|act\.?|a) (\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]\d{0,2}(?:\.\d{1,2}){0,3})(?![\p{L}\d])[.):]?/u,
};
const order: readonly Numbering[] = ['plain', 'dotted', 'lettered', 'named'];

/** The way in which most lines of a table that begin with a code are numbered; `undefined` where none is. */
export function numberingOf(texts: readonly string[]): Numbering | undefined {
  const counts = order.map((way) => ({
    way,
    count: texts.filter((text) => rowCodeIn(text, way) !== undefined).length,
  }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.way : undefined;
}

/** The code with which a line begins. */
export function rowCodeIn(text: string, numbering: Numbering): RowCode | undefined {
  const match = patterns[numbering].exec(numbering === 'named' ? fold(text) : text);
  if (!match) return undefined;
  const printed = match[1] ?? '';
  const at = match[0].lastIndexOf(printed);
  const rest = text.slice(match[0].length).trim();
  const words = numbering === 'named' && rest === '' ? text : rest;
  return { printed: text.slice(at, at + printed.length), code: printed.toUpperCase(), rest: words };
}

/** What a code that is no plain number stands for among its neighbours: its last number, in the series of what stands before it. */
export function readingOfCode(code: string): NumberReading {
  const parts = code.match(/\d+|\p{L}/gu) ?? [];
  const last = Number(parts.at(-1) ?? 0);
  const series = parts.slice(0, -1).reduce((sum, part) => (sum * 100 + ordinal(part)) % 1e9, 0);
  return {
    number: series * seriesSize + (Number.isNaN(last) ? 0 : last),
    code,
    isInSeries: parts.length > 1,
  };
}

/** How many numbers a series can hold. */
export const seriesSize = 1000;

const ordinal = (part: string): number =>
  /^\d/.test(part) ? Number(part) : part.toUpperCase().charCodeAt(0) - 64;
