/** The header of a month grid: a band of years over a row of months, as numbers or names. */

import { type Month, addMonths, month, parseMonth } from '../../../../core/base/month.ts';
import { monthsNamed } from './dates.ts';
import { fold } from './fold.ts';
import { columnBehind, gridWords, halfYearBand, monthWord } from './vocabulary.ts';

/** A printed month: 1…12, or 0 where only its place in the plan is printed (`M1`); its year where it is printed with it; whether it is a number without leading zero. */
export type PrintedMonth = { readonly month: number; readonly year?: number; readonly isBare?: boolean };

type Candidate = { readonly months: readonly number[]; readonly year?: number; readonly isBare?: boolean };

/** A grid's header: its months in order (none where it counts quarters), and whether a column stands behind them. */
export type MonthGrid = { readonly months: readonly PrintedMonth[]; readonly hasColumnBehind: boolean };

/** A grid's header line; `undefined` where the line is none. */
export function monthGridOf(text: string): MonthGrid | undefined {
  if (text.length > 250) return undefined;
  const folded = fold(text);
  const own = folded.replace(columnBehind, '');
  const months = monthsIn(own.split(' '));
  return months && { months, hasColumnBehind: own !== folded };
}

/** The months of a grid's header line; `undefined` where the line is none. */
export const monthHeaderOf = (text: string): readonly PrintedMonth[] | undefined => monthGridOf(text)?.months;

function monthsIn(words: readonly string[]): readonly PrintedMonth[] | undefined {
  const first = words.findIndex((word) => !gridWords.test(word));
  if (first < 0 || first > 3) return undefined;
  const columns = words.slice(first);
  const fewest = words.slice(0, first).some((word) => monthWord.test(word)) ? 1 : 3;
  if (columns.length < fewest || columns.length > 60) return undefined;
  if (columns.length >= 3 && columns.every((word) => quarter.test(word))) return [];
  return monthsOfColumns(columns, fewest);
}

function monthsOfColumns(columns: readonly string[], fewest: number): readonly PrintedMonth[] | undefined {
  const candidates = columns.map(columns.every((word) => initial.test(word)) ? namedByInitial : candidateOf);
  if (!candidates.every((candidate) => candidate !== undefined)) return undefined;
  const months = resolve(candidates);
  return isRising(months, fewest) ? months : undefined;
}

const quarter = /^[qt][1-4]$/;
const initial = /^[jfmasond]$/;
const initials = 'jfmamjjasond';

const namedByInitial = (letter: string): Candidate => ({
  months: Array.from(initials).flatMap((one, at) => (one === letter ? [at + 1] : [])),
});

/** The years of a grid's band, `Activity 2022 2023`: none in a band of half-years. `undefined` where the line is no band. */
export function yearBandOf(text: string): readonly number[] | undefined {
  const folded = fold(text);
  if (halfYearBand.test(folded)) return [];
  const words = folded.split(' ');
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
  if (isCounted(months, years)) return earliest ? months.map((_, index) => addMonths(earliest, index)) : [];
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

/**
 * Whether the columns only count months of the plan: `M1`, or `1 2 3 …` without a year, or under two years although they do not pass
 * from one into the next.
 */
function isCounted(months: readonly PrintedMonth[], years: readonly number[]): boolean {
  if (months.some((one) => one.month === 0)) return true;
  const isPlain =
    months.length > 1 && months.every((one, index) => one.month === index + 1 && one.isBare === true);
  return isPlain && years.length !== 1;
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
    ? { months, isBare: /^[1-9]/.test(name) }
    : { months, year: Number(digits) + (digits.length === 2 ? 2000 : 0) };
}

const inYear = (number: number): readonly number[] => (number >= 1 && number <= 12 ? [number] : []);

const after = (one: number): number => (one % 12) + 1;

/** Where a short name fits two months, its neighbours decide. */
function resolve(candidates: readonly Candidate[]): readonly PrintedMonth[] {
  const months: PrintedMonth[] = [];
  for (const [index, { months: options, year, isBare = false }] of candidates.entries()) {
    const last = months.at(-1)?.month;
    const next = candidates[index + 1]?.months ?? [];
    const best =
      options.find((option) => last !== undefined && option === after(last)) ??
      options.find((option) => next.includes(after(option))) ??
      options[0] ??
      0;
    months.push({ month: best, isBare, ...(year === undefined ? {} : { year }) });
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
