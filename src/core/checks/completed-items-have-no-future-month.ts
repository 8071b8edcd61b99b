import type { Day } from '../base/day.ts';
import { type Month, monthOf } from '../base/month.ts';
import { put } from '../change.ts';
import { findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { columnsOf } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** An item that is completed has no mark in a month to come. */
export const completedItemsHaveNoFutureMonth: Check = {
  id: 'completed-items-have-no-future-month',
  catalogue: 'AC-12',
  severity: 'error',
  rule: 'Good practice: what is completed is not planned again.',
  message: 'Item {item} “{title}” is completed, yet it is planned for {months}.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.workPlanItems.flatMap((item) => {
    const months = item.state === 'completed' ? futureMonthsOf(project, item, asOf) : [];
    if (months.length === 0) return [];
    const { unplacedMarks: _, ...rest } = item;
    const cleared = { ...rest, months: item.months.filter((month) => month <= monthOf(asOf)) };
    return [
      {
        at: [placeOf('workPlanItems', item, 'months')],
        params: { item: nameOf(item), title: item.title, months },
        fix: {
          title: 'Remove the marks of item {item} in {months}',
          changes: [put('workPlanItems', cleared)],
        },
      },
    ];
  });
}

function futureMonthsOf(project: Project, item: Rows['workPlanItems'], asOf: Day): readonly Month[] {
  const placed = item.months.filter((month) => month > monthOf(asOf));
  if (placed.length > 0 || (item.unplacedMarks ?? 0) === 0) return placed;
  const columns = columnsOf(findRow(project, 'workPlans', item.plan));
  return columns.every((month) => month > monthOf(asOf)) ? columns : [];
}
