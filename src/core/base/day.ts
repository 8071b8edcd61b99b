/**
 * Calendar days as text. A day has no time zone and no clock; "today" is always passed in. Arithmetic goes through the
 * count of days since 1970-01-01 (proleptic Gregorian calendar), so that no `Date` is needed. Years have four digits: what would lie before
 * 0000-01-01 or after 9999-12-31 is that day, so that a slip in a year is never a fault of the program.
 */

declare const dayBrand: unique symbol;
/** A day that exists: `YYYY-MM-DD`. Text order is time order. */
export type Day = string & { readonly [dayBrand]: true };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a text `YYYY-MM-DD`; `undefined` where the calendar has no such day (31 September). */
export function parseDay(text: string): Day | undefined {
  const match = shape.exec(text);
  return match && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]))
    ? (text as Day)
    : undefined;
}

/** The day of a literal in code; throws where it does not exist. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

/** The day of numbers, month 1…12; `undefined` where it does not exist. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  return parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`);
}

/** Days in a month, month 1…12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day `count` days later (earlier where negative). */
export const addDays = (from: Day, count: number): Day => fromDayNumber(toDayNumber(from) + count);

/** Days from `from` to `to`; 0 for the same day, negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => toDayNumber(to) - toDayNumber(from);

/** The same day `count` months later, at most the last day of that month (31 January + 1 → 28 February). */
export function addMonthsToDay(from: Day, count: number): Day {
  const [year, month, dayOfMonth] = partsOf(from);
  const index = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  if (toYear < 0 || toYear > 9999) return toYear < 0 ? firstDay : lastDay;
  return day(
    `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(Math.min(dayOfMonth, daysInMonth(toYear, toMonth)), 2)}`,
  );
}

/** Day of the week: 1 Monday … 7 Sunday. */
export const weekdayOf = (of: Day): number => ((((toDayNumber(of) + 3) % 7) + 7) % 7) + 1;

/** Days since 1970-01-01. */
export function toDayNumber(of: Day): number {
  const [year, month, dayOfMonth] = partsOf(of);
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/** The day that is `count` days after 1970-01-01. */
export function fromDayNumber(count: number): Day {
  const shifted = Math.min(Math.max(count, firstNumber), lastNumber) + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return day(
    `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1, 2)}`,
  );
}

const partsOf = (of: Day): [number, number, number] => [
  Number(of.slice(0, 4)),
  Number(of.slice(5, 7)),
  Number(of.slice(8, 10)),
];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const isCalendarDay = (year: number, month: number, dayOfMonth: number): boolean =>
  month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);

const firstDay = day('0000-01-01');
const lastDay = day('9999-12-31');
const [firstNumber, lastNumber] = [toDayNumber(firstDay), toDayNumber(lastDay)];

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
