import type { Day } from '../base/day.ts';
import { monthOf, monthsBetween } from '../base/month.ts';
import type { Project } from '../project.ts';
import { columnsOf, durationOf, isOpen, isScheduled } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { type MilestoneItem, milestonesOf } from './words/milestones.ts';
import { nameOf } from './words/name-of.ts';

/** A project does not open and close in one work plan that covers no more than half of it or so. */
export const milestonesAreSpreadOverTheProject: Check = {
  id: 'milestones-are-spread-over-the-project',
  catalogue: 'WP-09',
  severity: 'advice',
  rule: 'Good practice: launch, steering committees and closing are spread over the life of a project.',
  message:
    'The plan of {months, plural, one {# month} other {# months}} holds {count, plural, one {# milestone} other {# milestones}} of a project of {total} months, from its opening to its closing: items {items}.',
  find,
};

const opening: readonly (string | undefined)[] = ['launch', 'first-committee'];
const ending: readonly (string | undefined)[] = ['final-committee', 'final-conference', 'closing'];

function find(project: Project, asOf: Day): readonly Found[] {
  const duration = durationOf(project);
  if (duration === undefined) return [];
  const total = monthsBetween(monthOf(duration.start), monthOf(duration.end)) + 1;
  return project.workPlans.flatMap((plan) => {
    const months = columnsOf(plan).length;
    if (months === 0 || months * 3 > total * 2) return [];
    const milestones = milestonesOf(project).filter(
      ({ item }) => item.plan === plan.id && isScheduled(item) && isOpen(project, item, asOf),
    );
    return findInPlan(milestones, months, total);
  });
}

function findInPlan(milestones: readonly MilestoneItem[], months: number, total: number): readonly Found[] {
  const opens = milestones.some(({ milestone }) => opening.includes(milestone));
  const ends = milestones.some(({ milestone }) => ending.includes(milestone));
  if (!opens || !ends) return [];
  return [
    {
      at: milestones.map(({ item }) => placeOf('workPlanItems', item, 'months')),
      params: { months, count: milestones.length, total, items: milestones.map(({ item }) => nameOf(item)) },
    },
  ];
}
