import { type Day, day, parseDay } from './day.ts';
import { firstDayOf, lastDayOf, parseMonth } from './month.ts';

declare const partialDayBrand: unique symbol;
/** A day as exactly as it is known: `2023`, `2023-03` or `2023-03-31`. Never an invented day. */
export type PartialDay = string & { readonly [partialDayBrand]: true };

/** How exactly a day is known. */
export type Precision = 'year' | 'month' | 'day';

/** The partial day of a text; `undefined` for anything else. */
export function parsePartialDay(text: string): PartialDay | undefined {
  const known = /^\d{4}$/.test(text) || parseMonth(text) !== undefined || parseDay(text) !== undefined;
  return known ? (text as PartialDay) : undefined;
}

/** The partial day of a literal in code; throws where it is not one. */
export function partialDay(text: string): PartialDay {
  const parsed = parsePartialDay(text);
  if (parsed === undefined) throw new RangeError(`not a year, month or day: ${text}`);
  return parsed;
}

/** How exactly the day is known. */
export function precisionOf(value: PartialDay): Precision {
  return value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day';
}

/** The first day it can be. */
export function earliestDayOf(value: PartialDay): Day {
  const known = parseMonth(value);
  return known ? firstDayOf(known) : day(value.length === 4 ? `${value}-01-01` : value);
}

/** The last day it can be. */
export function latestDayOf(value: PartialDay): Day {
  const known = parseMonth(value);
  return known ? lastDayOf(known) : day(value.length === 4 ? `${value}-12-31` : value);
}
