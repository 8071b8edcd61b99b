/** A work-plan item once it was done: what that changes in its row. */

import { type Period, monthsOf } from '../base/period.ts';
import { findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { columnsOf } from './schedule.ts';

type Item = Rows['workPlanItems'];

/** The item, done on the days of a period beside those that are known. */
export function completed(item: Item, { from, to }: Period): Item {
  const dates = item.dates ?? [];
  const isKnown = dates.some((date) => date.is === 'done' && date.from === from && date.to === to);
  return { ...item, state: 'completed', dates: isKnown ? dates : [...dates, { is: 'done', from, to }] };
}

/** The item with marks whose months were lost in the months of a period, as far as its plan has these and they are not marked. What was planned stays. */
export function withMarksIn(project: Project, item: Item, period: Period): Item {
  const { unplacedMarks: marks = 0, ...rest } = item;
  const columns = new Set(columnsOf(findRow(project, 'workPlans', item.plan)));
  const placed = monthsOf(period)
    .filter((month) => columns.has(month) && !item.months.includes(month))
    .slice(0, marks);
  if (placed.length === 0) return item;
  const left = marks > placed.length ? { unplacedMarks: marks - placed.length } : {};
  return { ...rest, months: [...item.months, ...placed].toSorted(), ...left };
}
