import { type Day, addDays, daysBetween } from '../base/day.ts';
import { monthOf, monthsBetween } from '../base/month.ts';
import type { Project, Rows } from '../project.ts';
import { durationOf, isOpen, spanOf } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { milestonesOf } from './words/milestones.ts';
import { nameOf } from './words/name-of.ts';

/** Launch and first steering committee fall into the first quarter of the project. */
export const projectStartsWithLaunchAndCommittee: Check = {
  id: 'project-starts-with-launch-and-committee',
  catalogue: 'WP-08',
  severity: 'warning',
  rule: 'Good practice: the launch and the first steering committee fall into the first quarter of the project, for they agree how it is steered.',
  message:
    '{titles} ({items, plural, one {item {items}} other {items {items}}}) come in month {month} of {total} or later; they belong in the first quarter of the project.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  const duration = durationOf(project);
  if (duration === undefined) return [];
  const limit = addDays(duration.start, Math.floor((daysBetween(duration.start, duration.end) + 1) / 4));
  const late = milestonesOf(project).flatMap(({ item, milestone }) => {
    const isOpening = milestone === 'launch' || milestone === 'first-committee';
    const isLate = (spanOf(project, item)?.from ?? limit) > limit;
    return isOpening && isLate && isOpen(project, item, asOf) ? [item] : [];
  });
  const first = late.flatMap((item) => spanOf(project, item)?.from ?? []).toSorted()[0];
  if (first === undefined) return [];
  const monthNumber = (on: Day): number => monthsBetween(monthOf(duration.start), monthOf(on)) + 1;
  return [toFound(late, monthNumber(first), monthNumber(duration.end))];
}

const toFound = (items: readonly Rows['workPlanItems'][], month: number, total: number): Found => ({
  at: items.map((item) => placeOf('workPlanItems', item, 'months')),
  params: { titles: items.map(({ title }) => title), items: items.map(nameOf), month, total },
});
