/** The header of a month grid: a band of years over a row of months, as numbers or names. */

import { type Month, addMonths, month, parseMonth } from '../../../core/base/month.ts';
import { monthsNamed } from './dates.ts';
import { fold } from './fold.ts';
import { gridWords, monthWord } from './vocabulary.ts';

/** A printed month: 1…12, or 0 where only its place in the plan is printed (`M1`); its year where it is printed with it. */
export type PrintedMonth = { readonly month: number; readonly year?: number };

type Candidate = { readonly months: readonly number[]; readonly year?: number };

/** The months of a grid's header line; `undefined` where the line is none. */
export function monthHeaderOf(text: string): readonly PrintedMonth[] | undefined {
  if (text.length > 250) return undefined;
  const words = fold(text).split(' ');
  const first = words.findIndex((word) => !gridWords.test(word));
  if (first < 0 || first > 3) return undefined;
  const candidates = words.slice(first).map(candidateOf);
  const fewest = words.slice(0, first).some((word) => monthWord.test(word)) ? 1 : 3;
  if (candidates.length < fewest || candidates.length > 60) return undefined;
  if (!candidates.every((candidate) => candidate !== undefined)) return undefined;
  const months = resolve(candidates);
  return isRising(months, fewest) ? months : undefined;
}

/** The years of a grid's band, `Activity 2022 2023`; `undefined` where the line is none. */
export function yearBandOf(text: string): readonly number[] | undefined {
  const words = fold(text).split(' ');
  const first = words.findIndex((word) => !gridWords.test(word));
  if (first < 0 || first > 3 || words.length > first + 5) return undefined;
  const years = words.slice(first);
  if (!years.every((word) => /^(?:19|20)\d\d$/.test(word))) return undefined;
  return first > 0 || years.length > 1 ? years.map(Number) : undefined;
}

/** The months of a grid with their years: from the band, else the first time they can come from `earliest` on. */
export function columnsOf(
  months: readonly PrintedMonth[],
  years: readonly number[],
  earliest: Month | undefined,
): readonly Month[] {
  if (months.some((one) => one.month === 0)) {
    return earliest ? months.map((_, index) => addMonths(earliest, index)) : [];
  }
  const year = months[0]?.year ?? years[0] ?? yearFrom(months[0], earliest);
  return year === undefined ? [] : countOn(months, year, years);
}

/** The months from a year on: where a month is not later than the last one, the next year has begun. */
function countOn(months: readonly PrintedMonth[], from: number, years: readonly number[]): readonly Month[] {
  const next = (year: number): number => years.find((later) => later > year) ?? year + 1;
  const columns: Month[] = [];
  let [year, last] = [from, 0];
  for (const one of months) {
    year = one.year ?? (one.month <= last ? next(year) : year);
    last = one.month;
    columns.push(month(`${String(year).padStart(4, '0')}-${String(one.month).padStart(2, '0')}`));
  }
  return columns;
}

function yearFrom(first: PrintedMonth | undefined, earliest: Month | undefined): number | undefined {
  if (!first || !earliest) return undefined;
  const year = Number(earliest.slice(0, 4));
  const same = parseMonth(`${earliest.slice(0, 4)}-${String(first.month).padStart(2, '0')}`);
  return same !== undefined && same < earliest ? year + 1 : year;
}

function candidateOf(word: string): Candidate | undefined {
  if (/^m\d{1,2}$/.test(word)) return { months: [0] };
  const match = /^(\d{1,2}|\p{L}+\.?)(?:[/.-](\d{4}|\d{2}))?$/u.exec(word);
  const [, name = '', digits] = match ?? [];
  const months = /^\d/.test(name) ? inYear(Number(name)) : monthsNamed(name);
  if (months.length === 0) return undefined;
  return digits === undefined
    ? { months }
    : { months, year: Number(digits) + (digits.length === 2 ? 2000 : 0) };
}

const inYear = (number: number): readonly number[] => (number >= 1 && number <= 12 ? [number] : []);

const after = (one: number): number => (one % 12) + 1;

/** Where a short name fits two months, its neighbours decide. */
function resolve(candidates: readonly Candidate[]): readonly PrintedMonth[] {
  const months: PrintedMonth[] = [];
  for (const [index, { months: options, year }] of candidates.entries()) {
    const last = months.at(-1)?.month;
    const next = candidates[index + 1]?.months ?? [];
    const best =
      options.find((option) => last !== undefined && option === after(last)) ??
      options.find((option) => next.includes(after(option))) ??
      options[0] ??
      0;
    months.push(year === undefined ? { month: best } : { month: best, year });
  }
  return months;
}

/** Whether months follow each other; a row of any small numbers is no header. */
function isRising(months: readonly PrintedMonth[], fewest: number): boolean {
  if (months.length === 1) return fewest === 1;
  const steps = months.slice(1).filter((one, index) => {
    const last = months[index]?.month ?? 0;
    return one.month === 0 || one.month === after(last) || one.year !== undefined;
  });
  return steps.length >= (months.length - 1) * 0.7;
}
