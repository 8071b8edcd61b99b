import { testCheck } from '../../../test/test-check.ts';
import { aHold, aProject, anActivity, anItem } from '../testing.ts';
import { activitiesHaveALiveWorkPlanItem } from './activities-have-a-live-work-plan-item.ts';

const title = { en: 'Training of officials' };
const held = anItem({ activities: ['act_1'] });
const live = anItem({ id: 'itm_2', code: '2', activities: ['act_1'] });
const project = (...items: readonly ReturnType<typeof anItem>[]) =>
  aProject({ activities: [anActivity()], workPlanItems: items, holds: [aHold()] });

testCheck(activitiesHaveALiveWorkPlanItem, {
  accepts: {
    'an activity with a live item beside a held one': project(held, live),
    'an activity that was completed': project(
      anItem({ id: 'itm_2', activities: ['act_1'], state: 'completed' }),
    ),
    'an activity that was completed before its strand came to rest': project(
      anItem({ activities: ['act_1'], state: 'completed' }),
    ),
    'a plan that names no activities': project(anItem()),
  },
  rejects: {
    'an activity whose only item is on hold': [project(held), { activity: '1.1', title, items: ['1'] }],
    'an activity that no item delivers': [
      aProject({
        activities: [anActivity(), anActivity({ id: 'act_2', code: '1.2' })],
        workPlanItems: [live],
      }),
      { activity: '1.2', title, items: [] },
    ],
  },
});
