import type { Day } from '../base/day.ts';
import type { Month } from '../base/month.ts';
import type { Project, Rows } from '../project.ts';
import { isOpen, itemsInOrder } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { isOneOff } from './words/one-off.ts';
import { nameOf } from './words/name-of.ts';

/** No month of a plan has more events than a small team can hold. */
export const monthsAreNotOverloaded: Check = {
  id: 'months-are-not-overloaded',
  catalogue: 'WP-20',
  severity: 'advice',
  rule: 'Good practice: a project team can hold about six events in one month; more are likely to slip.',
  message: '{month} has {actual} events ({items}); a project team can hold about {expected}.',
  find,
};

const mostEventsPerMonth = 6;

function find(project: Project, asOf: Day): readonly Found[] {
  return project.workPlans.flatMap((plan) => {
    const byMonth = new Map<Month, Rows['workPlanItems'][]>();
    for (const item of itemsInOrder(project, plan)) {
      if (item.months.length === 0 || !isOneOff(item) || !isOpen(project, item, asOf)) continue;
      for (const month of item.months) {
        const known = byMonth.get(month);
        if (known) known.push(item);
        else byMonth.set(month, [item]);
      }
    }
    return [...byMonth]
      .filter(([, items]) => items.length > mostEventsPerMonth)
      .map(([month, items]) => toFound(plan, month, items));
  });
}

const toFound = (plan: Rows['workPlans'], month: Month, items: readonly Rows['workPlanItems'][]): Found => ({
  at: [
    placeOf('workPlans', plan, `columns.${month}`),
    ...items.map((item) => placeOf('workPlanItems', item, 'months')),
  ],
  params: { month, actual: items.length, expected: mostEventsPerMonth, items: items.map(nameOf) },
});
