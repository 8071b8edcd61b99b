import { addMonths, listMonths, monthOf, monthsBetween } from '../base/month.ts';
import { put } from '../change.ts';
import { type Project, projectRowOf } from '../project.ts';
import { openReportOf } from '../report/open-report.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import { columnsOf, plansInOrder, withColumns } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { placeOfProjectEnd } from './places/project-end.ts';

/** Where the project ends within one reporting period, the last work plan reaches its last month. */
export const planReachesTheProjectEnd: Check = {
  id: 'plan-reaches-the-project-end',
  catalogue: 'WP-03',
  severity: 'warning',
  rule: 'Good practice: when no further report will bring another plan, the plan reaches the end of the project.',
  message:
    'The project ends in {expected}, the grid of its last work plan in {actual}: {missing, plural, one {{missing} is} other {{missing} are}} not planned.',
  find,
};

function find(project: Project): readonly Found[] {
  const row = projectRowOf(project);
  const [report, plan] = [openReportOf(project), plansInOrder(project).at(-1)];
  const actual = columnsOf(plan).at(-1);
  if (row?.end === undefined || report === undefined || plan === undefined || actual === undefined) return [];
  const expected = monthOf(row.end);
  const { periodMonths } = ruleProfileOf(row.ruleProfile).reporting;
  const isLastPlan = monthsBetween(monthOf(report.to), expected) <= periodMonths;
  if (actual >= expected || !isLastPlan) return [];
  const missing = listMonths(addMonths(actual, 1), expected);
  return [
    {
      at: [placeOf('workPlans', plan, 'columns'), placeOfProjectEnd(row)],
      params: { expected, actual, missing },
      fix: { title: 'Add {missing} to the grid', changes: [put('workPlans', withColumns(plan, missing))] },
    },
  ];
}
