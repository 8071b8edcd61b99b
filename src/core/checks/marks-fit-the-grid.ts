import { findRow } from '../indexes.ts';
import type { Project } from '../project.ts';
import { columnsOf, marksOf } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** No item has more marks than its plan has months, and none outside of them. */
export const marksFitTheGrid: Check = {
  id: 'marks-fit-the-grid',
  catalogue: 'WP-06',
  severity: 'error',
  rule: 'Good practice: a mark stands in one of the months of its plan, and each month holds one mark of an item.',
  message:
    'Item {item} “{title}” has {marks, plural, one {# mark} other {# marks}} in a grid of {columns, plural, one {# month} other {# months}}{outside, plural, =0 {} other {; {outside} is not in the grid}}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.workPlanItems.flatMap((item) => {
    const marks = marksOf(item);
    const columns = marks === 0 ? [] : columnsOf(findRow(project, 'workPlans', item.plan));
    const outside = item.months.filter((month) => !columns.includes(month));
    if (columns.length === 0 || (marks <= columns.length && outside.length === 0)) return [];
    return [
      {
        at: [placeOf('workPlanItems', item, 'months')],
        params: { item: nameOf(item), title: item.title, marks, columns: columns.length, outside },
      },
    ];
  });
}
