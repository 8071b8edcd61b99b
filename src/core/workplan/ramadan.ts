import { type Day, addDays, day } from '../base/day.ts';
import type { Period } from '../base/period.ts';

/**
 * First days of Ramadan and how many days it has, by the Umm al-Qura calendar, 2020 to 2040. A table, because it is shorter than the calendar.
 * Approximate: where the month begins with the sighting of the moon, it may begin a day earlier or later.
 */
const months: readonly (readonly [firstDay: string, days: number])[] = [
  ['2020-04-24', 30],
  ['2021-04-13', 30],
  ['2022-04-02', 30],
  ['2023-03-23', 29],
  ['2024-03-11', 30],
  ['2025-03-01', 29],
  ['2026-02-18', 30],
  ['2027-02-08', 29],
  ['2028-01-28', 29],
  ['2029-01-16', 29],
  ['2030-01-05', 30],
  ['2030-12-26', 29],
  ['2031-12-16', 29],
  ['2032-12-04', 30],
  ['2033-11-23', 30],
  ['2034-11-12', 30],
  ['2035-11-01', 30],
  ['2036-10-21', 29],
  ['2037-10-10', 30],
  ['2038-09-30', 29],
  ['2039-09-19', 30],
  ['2040-09-08', 29],
];

const periods: readonly Period[] = months.map(([first, days]) => ({
  from: day(first),
  to: addDays(day(first), days - 1),
}));

/** The Ramadan in which a day lies, approximately; `undefined` outside of it and outside 2020 to 2040. */
export const ramadanAround = (on: Day): Period | undefined =>
  periods.find((period) => period.from <= on && on <= period.to);
