import { type Day, addDays } from '../base/day.ts';
import { isInPeriod } from '../base/period.ts';
import type { Project } from '../project.ts';
import { lockedPeriodsOf } from './locked-periods.ts';
import { defaultAsOf } from './open-report.ts';

/**
 * The day on which a correction of a locked period is best booked: today, or the last day that is reported on where that is over; where that is locked,
 * the first day after it that is not.
 */
export function bookingDayOf(project: Project, today: Day): Day {
  const last = defaultAsOf(project) ?? today;
  return lockedPeriodsOf(project)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce(
      (booked, period) => (isInPeriod(period, booked) ? addDays(period.to, 1) : booked),
      last < today ? last : today,
    );
}
