import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { month } from '../base/month.ts';
import { aHold, aProject, anItem, aWorkPlan } from '../testing.ts';
import { openItemsAreScheduled } from './open-items-are-scheduled.ts';

const scheduled = anItem({ id: 'itm_9', code: '9', months: [month('2022-07')] });
const project = (item: ReturnType<typeof anItem>) =>
  aProject({ workPlans: [aWorkPlan()], workPlanItems: [item, scheduled] });
const on = day('2022-04-06');
const title = { en: 'Workshop' };

testCheck(openItemsAreScheduled, {
  accepts: {
    'an item with a mark whose month is unknown': project(anItem({ unplacedMarks: 1 })),
    'an item with a planned date': project(anItem({ dates: [{ is: 'planned', from: on, to: on }] })),
    'a completed item': project(anItem({ state: 'completed' })),
    'a list of items without any schedule': aProject({ workPlans: [aWorkPlan()], workPlanItems: [anItem()] }),
    'an item on hold': aProject({
      workPlans: [aWorkPlan()],
      workPlanItems: [anItem(), scheduled],
      holds: [aHold()],
    }),
  },
  rejects: {
    'a pending item, with what its note says': [
      project(anItem({ state: 'pending', notes: [{ mark: '50', text: { en: 'Pending schedule' } }] })),
      { item: '1', title, note: { en: 'Pending schedule' } },
    ],
    'a planned item without a note': [project(anItem()), { item: '1', title, note: 'none' }],
  },
});
