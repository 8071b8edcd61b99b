import type { Day } from './day.ts';
import { type Month, listMonths, monthOf } from './month.ts';

/** A span of days; both ends belong to it. */
export type Period = { readonly from: Day; readonly to: Day };

/** Whether the day lies in the period. */
export const isInPeriod = (period: Period, day: Day): boolean => period.from <= day && day <= period.to;

/** Whether two periods share a day. */
export const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

/** The months that the period touches, in order. */
export const monthsOf = (period: Period): readonly Month[] =>
  listMonths(monthOf(period.from), monthOf(period.to));
