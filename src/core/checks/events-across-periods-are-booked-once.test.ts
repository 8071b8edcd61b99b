import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, anEvent } from '../testing.ts';
import { eventsAcrossPeriodsAreBookedOnce } from './events-across-periods-are-booked-once.ts';

const title = { en: 'Study visit' };
const event = (id: string, from: string, to: string) => anEvent({ id, title, from: day(from), to: day(to) });
const project = (...events: readonly ReturnType<typeof anEvent>[]) => aProject({ events });

testCheck(eventsAcrossPeriodsAreBookedOnce, {
  accepts: {
    'one event across the end of the period': project(event('evt_1', '2022-03-30', '2022-04-02')),
    'another event in the next period': project(event('evt_1', '2022-03-30', '2022-03-31'), {
      ...event('evt_2', '2022-04-01', '2022-04-02'),
      title: { en: 'Conference' },
    }),
    'the same kind of event a week later': project(
      event('evt_1', '2022-03-30', '2022-03-31'),
      event('evt_2', '2022-04-08', '2022-04-09'),
    ),
  },
  rejects: {
    'an event cut in two at the end of the period': [
      project(event('evt_1', '2022-03-30', '2022-03-31'), event('evt_2', '2022-04-01', '2022-04-02')),
      { title, from: '2022-03-30', to: '2022-03-31', again: '2022-04-01', end: '2022-03-31' },
    ],
    'an event that is recorded in full and again in the next period': [
      project(event('evt_1', '2022-03-30', '2022-04-02'), event('evt_2', '2022-04-01', '2022-04-02')),
      { title, from: '2022-03-30', to: '2022-04-02', again: '2022-04-01', end: '2022-03-31' },
    ],
  },
});
