import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aForum, aMeeting, aProject, aProjectRow, anEvent, anItem } from '../testing.ts';
import { datesAvoidWeekendsAndRamadan } from './dates-avoid-weekends-and-ramadan.ts';

const planned = (on: string) => anItem({ dates: [{ is: 'planned', from: day(on), to: day(on) }] });
const project = (countries: readonly string[], rows: Parameters<typeof aProject>[0]) =>
  aProject({ project: [aProjectRow({ countries })], ...rows });
const friday = { forums: [aForum()], meetings: [aMeeting({ on: day('2021-09-17') })] };
const ramadan = { first: '2022-04-02', last: '2022-05-01' };

testCheck(datesAvoidWeekendsAndRamadan, {
  accepts: {
    'working days': project(['LY'], { workPlanItems: [planned('2022-06-07')], events: [anEvent()] }),
    'a Friday where it is a working day': project(['LY', 'TN'], friday),
    'an event that took place in Ramadan': project(['LY'], {
      events: [anEvent({ from: day('2021-04-19') })],
    }),
    'a record that names no countries': aProject(friday),
  },
  rejects: {
    'a meeting on a Friday': [
      project(['LY'], friday),
      {
        on: '2021-09-17',
        title: { en: 'Working Group' },
        why: 'weekend',
        first: '2021-09-17',
        last: '2021-09-17',
        countries: ['LY'],
      },
    ],
    'an item planned for Ramadan': [
      project(['LY', 'CH'], { workPlanItems: [planned('2022-04-06')] }),
      { on: '2022-04-06', title: { en: 'Workshop' }, why: 'ramadan', ...ramadan, countries: ['LY'] },
    ],
    'an event to come on a Saturday in Ramadan': [
      project(['LY'], { events: [anEvent({ from: day('2022-04-09') })] }),
      { on: '2022-04-09', title: 'workshop', why: 'both', ...ramadan, countries: ['LY'] },
    ],
  },
});
