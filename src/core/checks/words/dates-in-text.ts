/** Dates as people print them - `31/03/2022`, `2 February 2022`, `1er mars 2022` -, also those that no calendar has. */

import { type Day, dayOf } from '../../base/day.ts';

/** A printed date; `day` is `undefined` where the calendar has no such day. */
export type PrintedDate = { readonly printed: string; readonly day: Day | undefined };

const months: readonly (readonly string[])[] = [
  ['january', 'janvier'],
  ['february', 'février', 'fevrier'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'août', 'aout'],
  ['september', 'septembre'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'décembre', 'decembre'],
];

const inFigures = /(?<![\d./-])(\d{1,2})[./](\d{1,2})[./](\d{4})(?![\d/-])/g;
const inWords = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er)? (${months.flat().join('|')}) (\\d{4})(?!\\d)`,
  'giu',
);

/** The dates of a text, day before month, in order. Figures whose month is over 12 are dates of another order and left out. */
export function datesIn(text: string): readonly PrintedDate[] {
  const figures = [...text.matchAll(inFigures)].filter((match) => Number(match[2]) <= 12);
  const words = [...text.matchAll(inWords)];
  return [...figures, ...words]
    .toSorted((a, b) => a.index - b.index)
    .map(([printed, dayOfMonth, month, year]) => ({
      printed,
      day: dayOf(Number(year), monthNumberOf(month ?? ''), Number(dayOfMonth)),
    }));
}

const monthNumberOf = (month: string): number =>
  /^\d/.test(month) ? Number(month) : months.findIndex((names) => names.includes(month.toLowerCase())) + 1;
