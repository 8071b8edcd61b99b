import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, anEvent, anItem } from '../testing.ts';
import { completedEventsHaveParticipants } from './completed-events-have-participants.ts';

const done = [{ is: 'done' as const, from: day('2022-02-02'), to: day('2022-02-02') }];
const completed = anItem({ state: 'completed', dates: done });

testCheck(completedEventsHaveParticipants, {
  accepts: {
    'an event with its participants': aProject({
      workPlanItems: [completed],
      events: [anEvent({ items: ['itm_1'], counts: [{ of: { sex: 'women' }, count: 12 }] })],
    }),
    'an event to come': aProject({ events: [anEvent({ from: day('2022-05-01'), to: day('2022-05-01') })] }),
    'completed work that is no event': aProject({
      workPlanItems: [anItem({ state: 'completed', kind: 'support' })],
    }),
  },
  rejects: {
    'a completed item without an event': [
      aProject({ workPlanItems: [completed] }),
      { item: '1', title: { en: 'Workshop' }, on: '2022-02-02' },
    ],
    'an event without participants': [
      aProject({ events: [anEvent()] }),
      { item: 'none', title: 'workshop', on: '2022-02-02' },
    ],
    'a completed item without a date': [
      aProject({ workPlanItems: [anItem({ state: 'completed' })] }),
      { item: '1', title: { en: 'Workshop' }, on: 'none' },
    ],
  },
});
