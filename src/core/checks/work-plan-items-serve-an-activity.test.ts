import { testCheck } from '../../../test/test-check.ts';
import { aProject, anActivity, anItem } from '../testing.ts';
import { workPlanItemsServeAnActivity } from './work-plan-items-serve-an-activity.ts';

const item = (code: string, ...activities: readonly string[]) =>
  anItem({ id: `itm_${code.toLowerCase()}`, code, activities });
const project = (...items: readonly ReturnType<typeof anItem>[]) =>
  aProject({ activities: [anActivity()], workPlanItems: items });

testCheck(workPlanItemsServeAnActivity, {
  accepts: {
    'items that all name an activity': project(item('1', 'act_1'), item('2', 'act_1')),
    'a plan without crosswalk, which is another finding': project(item('1'), item('2'), item('3', 'act_1')),
    'a logframe without activities': aProject({ workPlanItems: [item('1')] }),
  },
  rejects: {
    'one item without an activity': [project(item('1'), item('2', 'act_1')), { count: 1, items: ['1'] }],
    'several, told as ranges': [
      project(
        item('1'),
        item('2'),
        item('10'),
        item('A'),
        item('5', 'act_1'),
        item('6', 'act_1'),
        item('7', 'act_1'),
        item('8', 'act_1'),
      ),
      { count: 4, items: ['1-2', '10', 'A'] },
    ],
  },
});
