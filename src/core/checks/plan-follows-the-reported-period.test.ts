import { testCheck } from '../../../test/test-check.ts';
import { listMonths, month } from '../base/month.ts';
import { aProject, aReport, aWorkPlan } from '../testing.ts';
import { planFollowsTheReportedPeriod } from './plan-follows-the-reported-period.ts';

const planOf = (from: string, to: string, id = 'wpl_1') =>
  aWorkPlan({ id, columns: listMonths(month(from), month(to)) });
const project = (...workPlans: readonly ReturnType<typeof aWorkPlan>[]) => aProject({ workPlans });

testCheck(planFollowsTheReportedPeriod, {
  accepts: {
    'a plan that starts in the month after': project(planOf('2022-04', '2023-02')),
    'a plan for the whole project': project(planOf('2021-04', '2023-03')),
    'the last plan beside the next one': project(
      planOf('2021-06', '2022-03'),
      planOf('2022-04', '2023-03', 'wpl_2'),
    ),
    'a record without an open report': aProject({
      reports: [aReport({ state: 'submitted' })],
      workPlans: [planOf('2022-06', '2023-03')],
    }),
  },
  rejects: {
    'a plan that starts a month late': [
      project(planOf('2022-05', '2023-03')),
      { end: '2022-03-31', expected: '2022-04', actual: '2022-05' },
    ],
    'a plan that starts in the reported period': [
      project(planOf('2022-03', '2023-02')),
      { end: '2022-03-31', expected: '2022-04', actual: '2022-03' },
    ],
  },
});
