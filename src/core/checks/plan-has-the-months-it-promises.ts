import { put } from '../change.ts';
import type { Project, Rows } from '../project.ts';
import { columnsOf, missingMonthsOf, withColumns } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The grid of a work plan has as many months as its title promises. */
export const planHasTheMonthsItPromises: Check = {
  id: 'plan-has-the-months-it-promises',
  catalogue: 'WP-01',
  severity: 'error',
  rule: 'The title of a work plan promises a number of months; its grid has a column for each of them.',
  message:
    'The title of the work plan promises {expected, plural, one {# month} other {# months}}, the grid has {actual}{missing, plural, =0 {} one {: {missing} is missing} other {: {missing} are missing}}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.workPlans.flatMap((plan) => {
    const [expected, actual] = [plan.statedMonths, columnsOf(plan).length];
    if (expected === undefined || actual === 0 || expected === actual) return [];
    return [toFound(plan, expected, actual)];
  });
}

function toFound(plan: Rows['workPlans'], expected: number, actual: number): Found {
  const missing = expected > actual ? missingMonthsOf(plan) : [];
  const completed = withColumns(plan, missing);
  const canBeCompleted = missing.length > 0 && columnsOf(completed).length === expected;
  return {
    at: [placeOf('workPlans', plan, 'columns')],
    params: { expected, actual, missing },
    ...(canBeCompleted
      ? { fix: { title: 'Add {missing} to the grid', changes: [put('workPlans', completed)] } }
      : {}),
  };
}
