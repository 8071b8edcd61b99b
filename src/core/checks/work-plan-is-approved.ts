import type { Project } from '../project.ts';
import { columnsOf } from '../workplan/schedule.ts';
import { itemsOfPlan } from '../indexes.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** A work plan says when and by whom it was approved. */
export const workPlanIsApproved: Check = {
  id: 'work-plan-is-approved',
  catalogue: 'WP-21',
  severity: 'warning',
  rule: 'A steering committee that meets late holds up the delivery of outputs; the plan therefore says which version was approved, when and by whom.',
  message:
    'The work plan{from, select, none {} other { for {from} to {to}}} with {count, plural, one {# item} other {# items}} does not say when and by whom it was approved.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.workPlans.flatMap((plan) => {
    const count = itemsOfPlan(project, plan.id).length;
    if (plan.approved !== undefined || count === 0) return [];
    const columns = columnsOf(plan);
    return [
      {
        at: [placeOf('workPlans', plan, 'approved')],
        params: { from: columns[0] ?? 'none', to: columns.at(-1) ?? 'none', count },
      },
    ];
  });
}
