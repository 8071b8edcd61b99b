import { type Month, monthOf } from '../base/month.ts';
import { put } from '../change.ts';
import { findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { columnsOf } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** The planned date of an item lies in a month in which it is marked. While the months of its marks are unknown, it lies in the plan. */
export const plannedDatesFallIntoMarkedMonths: Check = {
  id: 'planned-dates-fall-into-marked-months',
  catalogue: 'WP-13',
  severity: 'error',
  rule: 'Good practice: the date in a note and the mark in the grid say the same.',
  message: 'Item {item} “{title}” is planned for {on}, but its marks stand in {months}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.workPlanItems.flatMap((item) => {
    const months = possibleMonthsOf(project, item);
    return months.length === 0 ? [] : findDates(item, months);
  });
}

function possibleMonthsOf(project: Project, item: Rows['workPlanItems']): readonly Month[] {
  if (!(item.dates ?? []).some((date) => date.is === 'planned')) return [];
  if ((item.unplacedMarks ?? 0) === 0) return item.months.toSorted();
  return columnsOf(findRow(project, 'workPlans', item.plan));
}

function findDates(item: Rows['workPlanItems'], months: readonly Month[]): readonly Found[] {
  return (item.dates ?? []).flatMap((date, index) => {
    const [first, last] = [monthOf(date.from), monthOf(date.to)];
    if (date.is !== 'planned' || months.some((month) => first <= month && month <= last)) return [];
    return [
      {
        at: [
          placeOf('workPlanItems', readAt(item, date), `dates.${index}`),
          placeOf('workPlanItems', item, 'months'),
        ],
        params: { item: nameOf(item), title: item.title, on: date.from, months },
        ...moveTheOneMark(item, first),
      },
    ];
  });
}

function moveTheOneMark(item: Rows['workPlanItems'], month: Month): Pick<Found, 'fix'> {
  if (item.months.length !== 1 || item.dates?.length !== 1) return {};
  const changes = [put('workPlanItems', { ...item, months: [month] })];
  return { fix: { title: 'Move the mark of item {item} to {on}', changes } };
}
