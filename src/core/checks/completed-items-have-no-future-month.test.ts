import { testCheck } from '../../../test/test-check.ts';
import { month } from '../base/month.ts';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import { completedItemsHaveNoFutureMonth } from './completed-items-have-no-future-month.ts';

const [march, june, july] = [month('2022-03'), month('2022-06'), month('2022-07')];
const plan = aWorkPlan({ columns: [june, july] });
const project = (...items: readonly ReturnType<typeof anItem>[]) =>
  aProject({ workPlans: [plan], workPlanItems: items });
const title = { en: 'Workshop' };

testCheck(completedItemsHaveNoFutureMonth, {
  accepts: {
    'a completed item without a mark': project(anItem({ state: 'completed' })),
    'a completed item marked in a month that has begun': project(
      anItem({ state: 'completed', months: [march] }),
    ),
    'a planned item marked in a month to come': project(anItem({ months: [june] })),
  },
  rejects: {
    'a completed item with a month to come': [
      project(anItem({ state: 'completed', months: [march, june] })),
      { item: '1', title, months: [june] },
    ],
    'a completed item with a mark somewhere in a plan to come': [
      project(anItem({ state: 'completed', unplacedMarks: 1 })),
      { item: '1', title, months: [june, july] },
    ],
  },
});
