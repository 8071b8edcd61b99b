import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, anEvent, anItem } from '../testing.ts';
import { completedEventsHaveAPlace } from './completed-events-have-a-place.ts';

const done = [{ is: 'done' as const, from: day('2022-02-02'), to: day('2022-02-02') }];

testCheck(completedEventsHaveAPlace, {
  accepts: {
    'an event with a place': aProject({ events: [anEvent({ place: { en: 'Capital' } })] }),
    'a virtual event': aProject({ events: [anEvent({ mode: 'virtual' })] }),
  },
  rejects: {
    'a completed item without an event': [
      aProject({ workPlanItems: [anItem({ state: 'completed', dates: done })] }),
      { item: '1', title: { en: 'Workshop' }, on: '2022-02-02' },
    ],
    'an event without a place': [
      aProject({ events: [anEvent({ mode: 'hybrid' })] }),
      { item: 'none', title: 'workshop', on: '2022-02-02' },
    ],
  },
});
