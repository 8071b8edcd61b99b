import { testCheck } from '../../../test/test-check.ts';
import { addMonths, month } from '../base/month.ts';
import { aProject, aWorkPlan } from '../testing.ts';
import { planHasTheMonthsItPromises } from './plan-has-the-months-it-promises.ts';

const project = (statedMonths: number | undefined, count: number) => {
  const columns = Array.from({ length: count }, (_, index) => addMonths(month('2022-04'), index));
  const { statedMonths: _, from: __, to: ___, ...plan } = aWorkPlan({ columns });
  return aProject({ workPlans: [statedMonths === undefined ? plan : { ...plan, statedMonths }] });
};

testCheck(planHasTheMonthsItPromises, {
  accepts: {
    'a grid with all months': project(12, 12),
    'a plan that promises no number': project(undefined, 11),
    'a plan without grid': project(12, 0),
  },
  rejects: {
    'a grid that lacks its last month': [project(12, 11), { expected: 12, actual: 11, missing: ['2023-03'] }],
    'a grid with more months than promised': [project(12, 13), { expected: 12, actual: 13, missing: [] }],
  },
});
