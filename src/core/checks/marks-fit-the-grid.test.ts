import { testCheck } from '../../../test/test-check.ts';
import { month } from '../base/month.ts';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import { marksFitTheGrid } from './marks-fit-the-grid.ts';

const plan = aWorkPlan({ columns: [month('2022-04'), month('2022-05')] });
const project = (item: ReturnType<typeof anItem>) => aProject({ workPlans: [plan], workPlanItems: [item] });
const title = { en: 'Workshop' };

testCheck(marksFitTheGrid, {
  accepts: {
    'as many marks as months': project(anItem({ unplacedMarks: 2 })),
    'a mark in a month of the plan': project(anItem({ months: [month('2022-05')] })),
    'a plan whose months are unknown': aProject({
      workPlans: [{ id: 'wpl_1' }],
      workPlanItems: [anItem({ unplacedMarks: 9 })],
    }),
  },
  rejects: {
    'more marks than months': [
      project(anItem({ months: [month('2022-04')], unplacedMarks: 2 })),
      { item: '1', title, marks: 3, columns: 2, outside: [] },
    ],
    'a mark outside the plan': [
      project(anItem({ months: [month('2022-06')] })),
      { item: '1', title, marks: 1, columns: 2, outside: ['2022-06'] },
    ],
  },
});
