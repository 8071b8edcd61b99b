import { testCheck } from '../../../test/test-check.ts';
import { aMeeting, aProject } from '../testing.ts';
import { meetingsRecordWhatFollows } from './meetings-record-what-follows.ts';

const followed = aMeeting({ id: 'mtg_1', followUp: { en: 'List of courses shared' } });
const followUp = aMeeting({ id: 'mtg_2', topic: { en: 'Follow-up meeting on the mission' } });

testCheck(meetingsRecordWhatFollows, {
  accepts: {
    'a meeting with a follow-up': aProject({ meetings: [followed] }),
    'a meeting that is itself one': aProject({ meetings: [followUp] }),
  },
  rejects: {
    'a meeting that only has a topic': [
      aProject({ meetings: [followed, followUp, aMeeting({ id: 'mtg_3', topic: { en: 'Plans' } })] }),
      { count: 1, total: 3 },
    ],
    'a meeting without anything': [aProject({ meetings: [aMeeting()] }), { count: 1, total: 1 }],
  },
});
