import type { Rows } from '../../../project.ts';
import { itemsInOrder } from '../../../workplan/schedule.ts';
import type { Line } from '../../document.ts';
import { type Draft, say } from '../../phrase.ts';
import { holdOfOpenItem } from '../items/held-items.ts';
import type { SectionContext } from '../section.ts';

/** The words of a line on work-plan items. */
export const itemsLineWords = {
  items:
    '{total, plural, one {# item} other {# items}}{completed, plural, =0 {} other {, # completed}}{ongoing, plural, =0 {} other {, # ongoing}}{held, plural, =0 {} other {, # on hold}}{cancelled, plural, =0 {} other {, # cancelled}}{open, plural, =0 {} other {, # not yet begun}}',
} as const;

/** The items of plans by their state; an open one on hold counts as that, whatever else it is. `undefined` where there are none. */
export function itemsLine(
  { project, asOf }: Pick<SectionContext, 'project' | 'asOf'>,
  plans: readonly Rows['workPlans'][],
): Line<Draft> | undefined {
  const items = plans.flatMap((plan) => itemsInOrder(project, plan));
  if (items.length === 0) return undefined;
  const states = items.map((item) =>
    holdOfOpenItem(project, item, asOf) === undefined ? item.state : 'held',
  );
  const count = (...wanted: readonly string[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  const params = {
    total: items.length,
    completed: count('completed'),
    ongoing: count('ongoing'),
    held: count('held'),
    cancelled: count('cancelled'),
    open: count('planned', 'pending'),
  };
  return [say(itemsLineWords.items, params)];
}
