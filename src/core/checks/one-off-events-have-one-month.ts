import type { Day } from '../base/day.ts';
import type { Project, Rows } from '../project.ts';
import { isOpen, itemsInOrder, marksOf } from '../workplan/schedule.ts';
import { titleKeyOf } from '../workplan/titles.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';
import { isOneOff } from './words/one-off.ts';

/** An event that takes place once is marked in one month. */
export const oneOffEventsHaveOneMonth: Check = {
  id: 'one-off-events-have-one-month',
  catalogue: 'WP-10',
  severity: 'warning',
  rule: 'Good practice: an event that takes place once has one month; several marks leave open when it will be or how often.',
  message:
    '{items, plural, one {Item {items} “{title}” is an event that takes place once, yet it is marked} other {Items {items} “{title}” are events that take place once, yet each is marked}} in {marks} months.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.workPlans.flatMap((plan) => {
    const groups = new Map<string, Rows['workPlanItems'][]>();
    for (const item of itemsInOrder(project, plan)) {
      if (marksOf(item) < 2 || !isOneOff(item) || !isOpen(project, item, asOf)) continue;
      const key = `${marksOf(item)} ${titleKeyOf(item.title)}`;
      groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    return [...groups.values()].flatMap(toFound);
  });
}

function toFound(items: readonly Rows['workPlanItems'][]): readonly Found[] {
  const [first] = items;
  if (first === undefined) return [];
  return [
    {
      at: items.map((item) => placeOf('workPlanItems', item, 'months')),
      params: { items: items.map(nameOf), title: first.title, marks: marksOf(first) },
    },
  ];
}
