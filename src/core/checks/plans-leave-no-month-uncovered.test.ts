import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { listMonths, month } from '../base/month.ts';
import { aProject, aProjectRow, aWorkPlan } from '../testing.ts';
import { plansLeaveNoMonthUncovered } from './plans-leave-no-month-uncovered.ts';

const planOf = (from: string, to: string, id = 'wpl_2') =>
  aWorkPlan({ id, columns: listMonths(month(from), month(to)) });
const project = (
  row: ReturnType<typeof aProjectRow>,
  ...workPlans: readonly ReturnType<typeof aWorkPlan>[]
) => aProject({ project: [row], workPlans });
const { end: _, ...withoutEnd } = aProjectRow();

testCheck(plansLeaveNoMonthUncovered, {
  accepts: {
    'a plan to the end of the project': project(aProjectRow(), planOf('2022-04', '2023-03')),
    'plans that follow one another': project(
      aProjectRow(),
      planOf('2021-04', '2022-03', 'wpl_1'),
      planOf('2022-04', '2023-03'),
    ),
    'a plan for the next year of a long project': project(
      aProjectRow({ end: day('2025-03-31') }),
      planOf('2022-04', '2023-03'),
    ),
    'a project whose end is unknown': project(withoutEnd, planOf('2022-04', '2023-02')),
  },
  rejects: {
    'the last month of the project': [
      project(aProjectRow(), planOf('2022-04', '2023-02')),
      { months: ['2023-03'], end: '2023-03-31' },
    ],
    'months between two plans': [
      project(aProjectRow(), planOf('2021-04', '2022-01', 'wpl_1'), planOf('2022-04', '2023-03')),
      { months: ['2022-02', '2022-03'], end: '2023-03-31' },
    ],
  },
});
