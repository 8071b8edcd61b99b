/** Dates as reports write them, in English and French: `22-23 March 2022`, `du 22 au 23 mars 2022`, `March 22, 2022`, `22/03/2022`, `2022-03-22`. */

import { type Day, dayOf } from '../../../../core/base/day.ts';
import type { Period } from '../../../../core/base/period.ts';
import { fold } from './fold.ts';

/** A date or span of days in a text: the days, both included, and where it stands. */
export type DateInText = Period & { readonly start: number; readonly end: number };

const monthStems = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin', 'jui'],
  ['july', 'jul', 'juillet', 'juil', 'jui'],
  ['august', 'aug', 'aout', 'aou'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
] as const;

const names = [...new Set(monthStems.flat())].toSorted((a, b) => b.length - a.length).join('|');
const month = `(?:of |de )?(${names})\\.?`;
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th|er)?';
const weekday =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? (?:the |le )?';
const to = '\\s*(?:-|to|and|until|&|et|au|a)\\s*(?:le |les )?';
const year = '((?:19|20)\\d\\d)';
const span = (from: string, until: string): string => `${from}(?:${to}${until})?`;

type Numbers = readonly [
  year: number,
  month: number,
  day: number,
  toYear: number,
  toMonth: number,
  toDay: number,
];
type Form = { readonly pattern: RegExp; readonly read: (groups: readonly (string | undefined)[]) => Numbers };

const number = (text: string | undefined): number => Number(text ?? 0);
const numeric = '(\\d{1,2})([/.-])(\\d{1,2})\\';

const forms: readonly Form[] = [
  {
    // 30 March (2022) - 2 April 2022
    pattern: new RegExp(`${dayNumber} ${month}(?: ${year})?${to}${dayNumber} ${month},? ${year}`, 'g'),
    read: ([d, m, y, toDay, toMonth, toYear]) => [
      number(y ?? toYear),
      monthNumberOf(m),
      number(d),
      number(toYear),
      monthNumberOf(toMonth),
      number(toDay),
    ],
  },
  {
    // 22-23 March 2022
    pattern: new RegExp(`${span(dayNumber, dayNumber)} ${month},? ${year}`, 'g'),
    read: ([d, toDay, m, y]) => sameMonth(number(y), monthNumberOf(m), [d, toDay]),
  },
  {
    // March 22-23, 2022
    pattern: new RegExp(`${month} ${span(dayNumber, dayNumber)},? ${year}`, 'g'),
    read: ([m, d, toDay, y]) => sameMonth(number(y), monthNumberOf(m), [d, toDay]),
  },
  {
    // 22/03/2022, 22.03.2022, 22-03-2022
    pattern: new RegExp(`${numeric}2${year}`, 'g'),
    read: ([d, , m, y]) => sameMonth(number(y), number(m), [d, undefined]),
  },
  {
    // 22/3/22, 22.03.22
    pattern: /(?:(\d{1,2})\/(\d{1,2})\/|(\d{2})\.(\d{1,2})\.)([12]\d)/g,
    read: ([d, m, otherDay, otherMonth, y]) =>
      sameMonth(2000 + number(y), number(m ?? otherMonth), [d ?? otherDay, undefined]),
  },
  {
    // 22-Mar-22
    pattern: new RegExp(`(\\d{1,2})([-/.])${month}\\2((?:19|20)?\\d\\d)`, 'g'),
    read: ([d, , m, y = '']) =>
      sameMonth(y.length === 2 ? 2000 + number(y) : number(y), monthNumberOf(m), [d, undefined]),
  },
  {
    pattern: /(\d{4})-(\d{2})-(\d{2})/g,
    read: ([y, m, d]) => sameMonth(number(y), number(m), [d, undefined]),
  },
];

const sameMonth = (
  y: number,
  m: number,
  [d, toDay]: readonly [string | undefined, string | undefined],
): Numbers => [y, m, number(d), y, m, number(toDay ?? d)];

/** The dates in a text, in order, not overlapping. Days that the calendar does not have are left out. */
export function datesIn(text: string): readonly DateInText[] {
  if (!/\d\d(?!\d{3})/.test(text)) return [];
  const folded = fold(text);
  const found: DateInText[] = [];
  for (const { pattern, read } of forms) {
    for (const match of folded.matchAll(pattern)) {
      const one = toDate(match, read);
      if (one && isWhole(folded, one) && !found.some((other) => overlap(one, other))) found.push(one);
    }
  }
  return joinSpans(
    found.toSorted((a, b) => a.start - b.start),
    folded,
  );
}

/** The numbers of a month that a word may name, 1…12: two for a French `jui`; none where it names none. */
export function monthsNamed(word: string): readonly number[] {
  const folded = fold(word).replace(/\.$/, '');
  return monthStems.flatMap((stems, index) => (stems.some((stem) => stem === folded) ? [index + 1] : []));
}

const monthNumberOf = (word: string | undefined): number => monthsNamed(word ?? '')[0] ?? 0;

function toDate(match: RegExpExecArray, read: Form['read']): DateInText | undefined {
  const [y, m, d, toYear, toMonth, toDay] = read(match.slice(1));
  const [from, until] = [dayOf(y, m, d), dayOf(toYear, toMonth, toDay)];
  if (!from || !until || until < from) return undefined;
  const start =
    match.index -
    (weekdayBefore.exec(match.input.slice(Math.max(0, match.index - 16), match.index))?.[0].length ?? 0);
  return { from, to: until, start, end: match.index + match[0].length };
}

const weekdayBefore = new RegExp(`(?<!\\p{L})${weekday}$`, 'u');

const isWhole = (text: string, { start, end }: DateInText): boolean =>
  !/[\p{L}\d]/u.test(text.charAt(start - 1)) && !/[\p{L}\d]/u.test(text.charAt(end));

const overlap = (a: DateInText, b: DateInText): boolean => a.start < b.end && b.start < a.end;

const between = /^\s*(?:-|to|until|au|a)\s*(?:le )?$/;

/** Two whole dates with a dash or a `to` between them are one span. */
function joinSpans(dates: readonly DateInText[], text: string): readonly DateInText[] {
  const joined: DateInText[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const isSpan = last && last.to <= date.from && between.test(text.slice(last.end, date.start));
    if (isSpan) joined[joined.length - 1] = { ...last, to: date.to, end: date.end };
    else joined.push(date);
  }
  return joined;
}

/** The last day of a date or span in a text, the first of several; `undefined` where there is none. */
export const firstDayIn = (text: string): Day | undefined => datesIn(text)[0]?.from;
