import { addDays } from '../base/day.ts';
import { type Month, monthOf } from '../base/month.ts';
import type { Project, Rows } from '../project.ts';
import { openReportOf } from '../report/open-report.ts';
import { columnsOf, plansInOrder } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The plan for the next period starts in the month after the reported period. A plan that covers the whole reported period as well is none for the next. */
export const planFollowsTheReportedPeriod: Check = {
  id: 'plan-follows-the-reported-period',
  catalogue: 'WP-02',
  severity: 'error',
  rule: 'An updated action plan for the next period comes with each interim report (PRAG help desk); it starts right after the reported period.',
  message:
    'The reported period ends on {end}, so the next work plan starts in {expected}; it starts in {actual}.',
  find,
};

function find(project: Project): readonly Found[] {
  const report = openReportOf(project);
  const plans = plansInOrder(project);
  const latest = plans.at(-1);
  if (report === undefined || latest === undefined) return [];
  const expected = monthOf(addDays(report.to, 1));
  const starts = plans.map((plan) => columnsOf(plan)[0]);
  const actual = columnsOf(latest)[0];
  if (actual === undefined || starts.includes(expected) || !isNextPlan(latest, report)) return [];
  return [
    {
      at: [placeOf('workPlans', latest, 'columns'), placeOf('reports', report, 'to')],
      params: { end: report.to, expected, actual },
    },
  ];
}

function isNextPlan(plan: Rows['workPlans'], report: Rows['reports']): boolean {
  const columns = columnsOf(plan);
  const [first, last]: readonly (Month | undefined)[] = [columns[0], columns.at(-1)];
  return (
    first !== undefined && last !== undefined && first > monthOf(report.from) && last > monthOf(report.to)
  );
}
