import type { Day } from '../base/day.ts';
import { firstDayOf, lastDayOf, type Month } from '../base/month.ts';
import { put } from '../change.ts';
import type { Project, Rows } from '../project.ts';
import { holdOfItem } from '../workplan/hold-state.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** An item that rests has no mark in a month that its hold covers. */
export const heldItemsHaveNoMonth: Check = {
  id: 'held-items-have-no-month',
  catalogue: 'AC-15',
  severity: 'error',
  rule: 'The dates of what is on hold are defined when it is resumed; until then it has no month.',
  message:
    'Item {item} “{title}” is on hold, yet it has {count, plural, one {# mark} other {# marks}} in the plan.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.workPlanItems.flatMap((item) => {
    const hold =
      item.state === 'completed' || item.state === 'cancelled' ? undefined : holdOfItem(project, item, asOf);
    return hold === undefined ? [] : findHeld(item, hold);
  });
}

function findHeld(item: Rows['workPlanItems'], hold: Rows['holds']): readonly Found[] {
  const { unplacedMarks = 0, ...rest } = item;
  const covered = new Set(item.months.filter((month) => covers(hold, month)));
  // A mark without a month may stand after the end of the hold, where that is known.
  const count = covered.size + (hold.until === undefined ? unplacedMarks : 0);
  if (count === 0) return [];
  const cleared = { ...rest, months: item.months.filter((month) => !covered.has(month)) };
  return [
    {
      at: [placeOf('workPlanItems', item, 'months'), placeOf('holds', hold)],
      params: { item: nameOf(item), title: item.title, count },
      fix: { title: 'Remove the marks of item {item}', changes: [put('workPlanItems', cleared)] },
    },
  ];
}

const covers = ({ since, until }: Rows['holds'], month: Month): boolean =>
  (since === undefined || since <= firstDayOf(month)) && (until === undefined || lastDayOf(month) <= until);
