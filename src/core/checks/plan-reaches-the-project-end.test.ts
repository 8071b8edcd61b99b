import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { listMonths, month } from '../base/month.ts';
import { aProject, aProjectRow, aWorkPlan } from '../testing.ts';
import { planReachesTheProjectEnd } from './plan-reaches-the-project-end.ts';

const project = (to: string, row = aProjectRow()) =>
  aProject({ project: [row], workPlans: [aWorkPlan({ columns: listMonths(month('2022-04'), month(to)) })] });
const { end: _, ...withoutEnd } = aProjectRow();

testCheck(planReachesTheProjectEnd, {
  accepts: {
    'a plan to the last month': project('2023-03'),
    'a project that goes on for years': project('2023-02', aProjectRow({ end: day('2025-03-31') })),
    'a project whose end is unknown': project('2023-02', withoutEnd),
  },
  rejects: {
    'a plan that stops a month before the end': [
      project('2023-02'),
      { expected: '2023-03', actual: '2023-02', missing: ['2023-03'] },
    ],
    'a plan that stops two months before the end': [
      project('2023-01'),
      { expected: '2023-03', actual: '2023-01', missing: ['2023-02', '2023-03'] },
    ],
  },
});
