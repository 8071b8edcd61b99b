import { addDays } from '../base/day.ts';
import { type Month, addMonths, listMonths, monthOf, monthsBetween } from '../base/month.ts';
import { type Project, projectRowOf } from '../project.ts';
import { openReportOf } from '../report/open-report.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import { columnsOf, durationOf, plansInOrder } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';

/**
 * From the first plan on, every month of the project is in a plan: none is left out between two plans, and none between the last plan and the end of
 * the next reporting period or of the project, whichever comes first.
 */
export const plansLeaveNoMonthUncovered: Check = {
  id: 'plans-leave-no-month-uncovered',
  catalogue: 'XD-12',
  severity: 'warning',
  rule: 'Good practice: each work plan continues the one before without a hole, up to the end of the project.',
  message: 'No work plan covers {months}, although the project runs until {end}.',
  find,
};

function find(project: Project): readonly Found[] {
  const [plans, duration] = [plansInOrder(project), durationOf(project)];
  const first = columnsOf(plans[0])[0];
  if (first === undefined || duration === undefined) return [];
  const covered = new Set(plans.flatMap((plan) => columnsOf(plan)));
  const months = listMonths(first, lastToCover(project, monthOf(duration.end))).filter(
    (month) => !covered.has(month),
  );
  if (months.length === 0) return [];
  return [
    {
      at: plans.map((plan) => placeOf('workPlans', plan, 'to')),
      params: { months, end: duration.end },
    },
  ];
}

function lastToCover(project: Project, end: Month): Month {
  const lastPlanned =
    plansInOrder(project)
      .flatMap((plan) => columnsOf(plan).at(-1) ?? [])
      .toSorted()
      .at(-1) ?? end;
  const { periodMonths } = ruleProfileOf(projectRowOf(project)?.ruleProfile).reporting;
  const report = openReportOf(project);
  const nextPeriodEnd =
    report === undefined ? lastPlanned : addMonths(monthOf(addDays(report.to, 1)), periodMonths - 1);
  const wanted = monthsBetween(lastPlanned, nextPeriodEnd) > 0 ? nextPeriodEnd : lastPlanned;
  return wanted < end ? wanted : end;
}
