import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aForum, aMeeting, aProject } from '../testing.ts';
import { meetingsHaveTheirOwnTopic } from './meetings-have-their-own-topic.ts';

const forum = aForum({ topic: { en: 'Exchange of information' } });
const meetings = ['2021-05-18', '2021-08-26'].map((on, index) =>
  aMeeting({ id: `mtg_${index}`, on: day(on) }),
);
const about = (...topics: readonly string[]) =>
  meetings.map((meeting, index) => ({ ...meeting, topic: { en: topics[index] ?? '' } }));

testCheck(meetingsHaveTheirOwnTopic, {
  accepts: {
    'a topic for each date': aProject({ forums: [forum], meetings: about('Plans', 'Results') }),
    'one date with the forum’s topic': aProject({ forums: [forum], meetings: meetings.slice(0, 1) }),
    'a forum without meetings': aProject({ forums: [forum] }),
  },
  rejects: {
    'dates that share the forum’s topic': [
      aProject({ forums: [forum], meetings }),
      { forum: { en: 'Working Group' }, count: 2, days: ['2021-05-18', '2021-08-26'] },
    ],
    'dates with one and the same topic': [
      aProject({ forums: [aForum()], meetings: about('Plans', 'Plans') }),
      { forum: { en: 'Working Group' }, count: 2, days: ['2021-05-18', '2021-08-26'] },
    ],
    'one date without any topic': [
      aProject({ forums: [aForum()], meetings: meetings.slice(0, 1) }),
      { forum: { en: 'Working Group' }, count: 1, days: ['2021-05-18'] },
    ],
  },
});
