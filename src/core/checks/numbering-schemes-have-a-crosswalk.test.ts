import { testCheck } from '../../../test/test-check.ts';
import { aProject, anActivity, anItem, aWorkPlan } from '../testing.ts';
import { numberingSchemesHaveACrosswalk } from './numbering-schemes-have-a-crosswalk.ts';

const activities = [anActivity({ id: 'act_1', code: '1.1' }), anActivity({ id: 'act_2', code: '4.3' })];
const project = (...items: readonly ReturnType<typeof anItem>[]) =>
  aProject({ workPlans: [aWorkPlan()], activities, workPlanItems: items });
const item = (code: string, linked = false) =>
  anItem({ id: `itm_${code}`, code, ...(linked ? { activities: ['act_1'] } : {}) });

testCheck(numberingSchemesHaveACrosswalk, {
  accepts: {
    'items that name their activities': project(item('1', true), item('2', true), item('3')),
    'a plan in the numbers of the logframe': aProject({
      workPlans: [aWorkPlan()],
      activities: [anActivity({ code: '1' })],
      workPlanItems: [anItem({ code: '1' })],
    }),
    'a logframe without activities': aProject({ workPlans: [aWorkPlan()], workPlanItems: [item('1')] }),
  },
  rejects: {
    'two schemes without a link': [
      project(item('1'), item('54')),
      { activities: '1.1-4.3', items: '1-54', count: 2, total: 2 },
    ],
    'links on a few items only': [
      project(item('1', true), item('2'), item('3')),
      { activities: '1.1-4.3', items: '1-3', count: 2, total: 3 },
    ],
  },
});
