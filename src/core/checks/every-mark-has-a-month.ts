import type { Project, Rows } from '../project.ts';
import { itemsInOrder } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Every mark of a work plan stands in a month. */
export const everyMarkHasAMonth: Check = {
  id: 'every-mark-has-a-month',
  catalogue: 'WP-05',
  severity: 'error',
  rule: 'A mark without its column says that something is planned, but not when. It is placed by a person, never guessed.',
  message:
    '{marks, plural, one {# mark} other {# marks}} of {count, plural, one {# item} other {# items}} have lost their months. Place them in the plan.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.workPlans.flatMap((plan) => {
    const items = itemsInOrder(project, plan).filter((item) => unplacedOf(item) > 0);
    if (items.length === 0) return [];
    return [
      {
        at: items.map((item) => placeOf('workPlanItems', item, 'unplacedMarks')),
        params: { marks: items.reduce((sum, item) => sum + unplacedOf(item), 0), count: items.length },
      },
    ];
  });
}

const unplacedOf = (item: Rows['workPlanItems']): number => item.unplacedMarks ?? 0;
