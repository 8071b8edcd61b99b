import { type Day, day, daysInMonth } from './day.ts';

declare const monthBrand: unique symbol;
/** A calendar month: `YYYY-MM`. Text order is time order. */
export type Month = string & { readonly [monthBrand]: true };

const shape = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The month of a text `YYYY-MM`; `undefined` for anything else. */
export const parseMonth = (text: string): Month | undefined =>
  shape.test(text) ? (text as Month) : undefined;

/** The month of a literal in code; throws where it is not one. */
export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (parsed === undefined) throw new RangeError(`not a month: ${text}`);
  return parsed;
}

/** The month in which a day lies. */
export const monthOf = (of: Day): Month => month(of.slice(0, 7));

/** The month `count` months later (earlier where negative), at most the last of the calendar's years, 0000 to 9999. */
export const addMonths = (from: Month, count: number): Month => fromIndex(toIndex(from) + count);

/** Months from `from` to `to`; 0 for the same month. */
export const monthsBetween = (from: Month, to: Month): number => toIndex(to) - toIndex(from);

/** All months from the first to the last, both included; empty where the last is earlier. */
export function listMonths(from: Month, to: Month): readonly Month[] {
  const count = Math.max(0, monthsBetween(from, to) + 1);
  return Array.from({ length: count }, (_, offset) => addMonths(from, offset));
}

/** First day of the month. */
export const firstDayOf = (of: Month): Day => day(`${of}-01`);

/** Last day of the month. */
export const lastDayOf = (of: Month): Day =>
  day(`${of}-${String(daysInMonth(Number(of.slice(0, 4)), Number(of.slice(5, 7)))).padStart(2, '0')}`);

const toIndex = (of: Month): number => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1;

const lastIndex = 9999 * 12 + 11;

function fromIndex(wanted: number): Month {
  const index = Math.min(Math.max(wanted, 0), lastIndex);
  return month(
    `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`,
  );
}
