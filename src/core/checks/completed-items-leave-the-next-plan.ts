import type { Day } from '../base/day.ts';
import { type Month, firstDayOf } from '../base/month.ts';
import { isInPeriod } from '../base/period.ts';
import { findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { reportedPeriodOf } from '../report/open-report.ts';
import { columnsOf, doneOn } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** An item that was completed in the reported period is no longer in the plan for the time after it. */
export const completedItemsLeaveTheNextPlan: Check = {
  id: 'completed-items-leave-the-next-plan',
  catalogue: 'AC-13',
  severity: 'advice',
  rule: 'Good practice: the plan for the next period shows what is still to come; what is completed belongs in the account of activities.',
  message: 'Item {item} “{title}” was completed on {on} and still stands in the plan that starts in {start}.',
  find,
};

function find(project: Project): readonly Found[] {
  const period = reportedPeriodOf(project);
  return project.workPlanItems.flatMap((item) => {
    const start: Month | undefined = columnsOf(findRow(project, 'workPlans', item.plan))[0];
    const on = item.state === 'completed' && start !== undefined ? doneOn(project, item) : undefined;
    if (on === undefined || start === undefined || on >= firstDayOf(start)) return [];
    return period === undefined || isInPeriod(period, on) ? [toFound(item, on, start)] : [];
  });
}

const toFound = (item: Rows['workPlanItems'], on: Day, start: Month): Found => ({
  at: [placeOf('workPlanItems', item, 'state')],
  params: { item: nameOf(item), title: item.title, on, start },
});
