import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aForum, aMeeting, aProject } from '../testing.ts';
import { meetingsSayHowTheyWereHeld } from './meetings-say-how-they-were-held.ts';

const topic = { en: 'Virtual and in-person meetings to discuss priorities' };
const forums = [aForum({ topic })];
const meetings = ['2021-05-06', '2021-07-06', '2022-02-02'].map((on, index) =>
  aMeeting({ id: `mtg_${index}`, on: day(on) }),
);

testCheck(meetingsSayHowTheyWereHeld, {
  accepts: {
    'meetings that were all virtual': aProject({
      forums: [aForum({ topic: { en: 'Virtual meetings' } })],
      meetings,
    }),
    'meetings that each say how': aProject({
      forums,
      meetings: meetings.map((meeting, index) => ({
        ...meeting,
        mode: index === 0 ? 'virtual' : 'in-person',
      })),
    }),
    'a single meeting': aProject({ forums, meetings: meetings.slice(0, 1) }),
  },
  rejects: {
    'meetings of both kinds under one topic': [
      aProject({ forums, meetings }),
      { forum: { en: 'Working Group' }, topic, count: 3 },
    ],
    'the same in French': [
      aProject({ forums: [aForum({ topic: { fr: 'Réunions virtuelles et en présentiel' } })], meetings }),
      { forum: { en: 'Working Group' }, topic: { fr: 'Réunions virtuelles et en présentiel' }, count: 3 },
    ],
  },
});
