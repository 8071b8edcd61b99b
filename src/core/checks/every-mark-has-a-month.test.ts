import { testCheck } from '../../../test/test-check.ts';
import { month } from '../base/month.ts';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import { everyMarkHasAMonth } from './every-mark-has-a-month.ts';

const project = (...items: readonly ReturnType<typeof anItem>[]) =>
  aProject({ workPlans: [aWorkPlan()], workPlanItems: items });

testCheck(everyMarkHasAMonth, {
  accepts: {
    'marks in months': project(anItem({ months: [month('2022-07')] })),
    'items without marks': project(anItem(), anItem({ id: 'itm_2', unplacedMarks: 0 })),
  },
  rejects: {
    'marks that have lost their months, told once per plan': [
      project(
        anItem({ unplacedMarks: 4 }),
        anItem({ id: 'itm_2', unplacedMarks: 1 }),
        anItem({ id: 'itm_3' }),
      ),
      { marks: 5, count: 2 },
    ],
  },
});
