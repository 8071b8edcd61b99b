import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, anEvent, anItem, aWorkPlan } from '../testing.ts';
import { completedItemsLeaveTheNextPlan } from './completed-items-leave-the-next-plan.ts';

const done = (on: string) => [{ is: 'done' as const, from: day(on), to: day(on) }];
const project = (item: ReturnType<typeof anItem>) =>
  aProject({ workPlans: [aWorkPlan()], workPlanItems: [item] });
const title = { en: 'Workshop' };

testCheck(completedItemsLeaveTheNextPlan, {
  accepts: {
    'a planned item': project(anItem({ dates: done('2022-02-02') })),
    'an item completed within its plan': project(anItem({ state: 'completed', dates: done('2022-04-06') })),
    'an item completed before the reported period': project(
      anItem({ state: 'completed', dates: done('2021-03-01') }),
    ),
    'a completed item without a date': project(anItem({ state: 'completed' })),
  },
  rejects: {
    'an item completed before the plan starts': [
      project(anItem({ state: 'completed', dates: done('2022-02-02') })),
      { item: '1', title, on: '2022-02-02', start: '2022-04' },
    ],
    'an item whose event has taken place before the plan starts': [
      aProject({
        workPlans: [aWorkPlan()],
        workPlanItems: [anItem({ state: 'completed' })],
        events: [anEvent({ items: ['itm_1'] })],
      }),
      { item: '1', title, on: '2022-02-02', start: '2022-04' },
    ],
  },
});
