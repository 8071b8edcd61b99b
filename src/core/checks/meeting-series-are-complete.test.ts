import { testCheck } from '../../../test/test-check.ts';
import { aForum, aMeeting, aProject } from '../testing.ts';
import { meetingSeriesAreComplete } from './meeting-series-are-complete.ts';

const about = (...topics: readonly string[]) =>
  aProject({
    forums: [aForum()],
    meetings: topics.map((en, index) =>
      aMeeting({ id: `mtg_${index}`, position: `00${index}`, topic: { en } }),
    ),
  });

testCheck(meetingSeriesAreComplete, {
  accepts: {
    'three plenaries': about('1st Plenary', '2nd Plenary', '3rd Plenary'),
    'a series that began before the report': about('4th Plenary', '5th Plenary'),
    'a single group': about('Thematic Group 3 on Subgrants'),
    'topics that do not count': about('Plans', 'Results of the survey'),
  },
  rejects: {
    'groups 1 and 3': [
      about('Thematic Group 1 on Training', '1st Plenary', 'Thematic Group 3 on Subgrants'),
      { forum: { en: 'Working Group' }, series: 'Thematic Group', present: [1, 3], missing: [2] },
    ],
  },
});
