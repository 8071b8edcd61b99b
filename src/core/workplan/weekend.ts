import { type Day, weekdayOf } from '../base/day.ts';

const fridayAndSaturday = new Set('BH DZ EG IQ JO KW LY OM PS QA SA SD SY YE'.split(' '));
const saturdayAndSunday = new Set('CH DE AT BE ES FR IT LB MA ML MR MT NE SN TD TN TR'.split(' '));
const ramadanIsObserved = new Set([...fridayAndSaturday, ...'LB MA ML MR NE SN TD TN TR'.split(' ')]);

/** Whether a day is one of the two free days of the week in a country (ISO 3166 alpha-2); `false` where the country's weekend is not known. */
export function isWeekend(country: string, on: Day): boolean {
  const weekday = weekdayOf(on);
  if (fridayAndSaturday.has(country)) return weekday === 5 || weekday === 6;
  return saturdayAndSunday.has(country) && weekday >= 6;
}

/** Whether working life in a country (ISO 3166 alpha-2) follows Ramadan. */
export const observesRamadan = (country: string): boolean => ramadanIsObserved.has(country);
