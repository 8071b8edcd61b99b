import type { Day } from '../base/day.ts';
import type { Project, Rows } from '../project.ts';
import { isOpen, isScheduled, itemsInOrder } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** An item that is neither completed nor on hold has a month or a date. */
export const openItemsAreScheduled: Check = {
  id: 'open-items-are-scheduled',
  catalogue: 'AC-16',
  severity: 'warning',
  rule: 'Good practice: a work plan says for each item that is still to come in which months it will be done.',
  message:
    'Item {item} “{title}” has no month, and it is neither completed nor on hold{note, select, none {} other { (“{note}”)}}.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.workPlans.flatMap((plan) => {
    const items = itemsInOrder(project, plan);
    // A plan in which nothing has a month is a list without a schedule, not one with gaps.
    if (!items.some(isScheduled)) return [];
    return items.filter((item) => !isScheduled(item) && isOpen(project, item, asOf)).map(toFound);
  });
}

function toFound(item: Rows['workPlanItems']): Found {
  return {
    at: [placeOf('workPlanItems', item, 'months')],
    params: { item: nameOf(item), title: item.title, note: item.notes?.[0]?.text ?? 'none' },
  };
}
