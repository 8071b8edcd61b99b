import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aForum, aMeeting, aProject } from '../testing.ts';
import { meetingOrdinalsFollowTheirDates } from './meeting-ordinals-follow-their-dates.ts';

const held = (...meetings: readonly (readonly [string, string])[]) =>
  aProject({
    forums: [aForum()],
    meetings: meetings.map(([en, on], index) => aMeeting({ id: `mtg_${index}`, topic: { en }, on: day(on) })),
  });

testCheck(meetingOrdinalsFollowTheirDates, {
  accepts: {
    'plenaries in order': held(
      ['1st Plenary', '2021-06-15'],
      ['2nd Plenary', '2021-11-17'],
      ['3rd Plenary', '2022-03-16'],
    ),
    'two numbers on one day': held(['Group 1', '2021-06-15'], ['Group 2', '2021-06-15']),
  },
  rejects: {
    'a second plenary before the first': [
      held(['1st Plenary', '2021-11-17'], ['2nd Plenary', '2021-06-15']),
      {
        forum: { en: 'Working Group' },
        series: 'Plenary',
        number: 2,
        on: '2021-06-15',
        earlier: 1,
        earlierOn: '2021-11-17',
      },
    ],
  },
});
