import { parseDay } from '../core/base/day.ts';
import { Problem } from '../core/problem.ts';

/** The day in UTC of a moment in milliseconds. */
export function dayOf(milliseconds: number): NonNullable<ReturnType<typeof parseDay>> {
  const day = parseDay(new Date(milliseconds).toISOString().slice(0, 10));
  if (day === undefined)
    throw new Problem('invalid-input', { where: 'clock', why: 'outside of the calendar' });
  return day;
}
