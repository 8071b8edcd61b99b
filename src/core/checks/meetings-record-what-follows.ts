import { wordsOf } from '../base/text.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Meetings with other actors say what was decided or what follows. */
export const meetingsRecordWhatFollows: Check = {
  id: 'meetings-record-what-follows',
  catalogue: 'CO-14',
  severity: 'advice',
  rule: 'Good practice: coordination is worth its time where a decision or follow-up is recorded.',
  message:
    '{count} of {total, plural, one {# meeting records} other {# meetings record}} no decision and no follow-up.',
  find,
};

function find(project: Project): readonly Found[] {
  const without = project.meetings.filter((meeting) => !saysWhatFollows(meeting));
  if (without.length === 0) return [];
  return [
    {
      at: without.map((meeting) => placeOf('meetings', meeting, 'followUp')),
      params: { count: without.length, total: project.meetings.length },
    },
  ];
}

const follows = /follow[ -]?up|decision|decided|agreed|suivi|décision|décidé|convenu/iu;

const saysWhatFollows = ({ topic, followUp }: Rows['meetings']): boolean =>
  wordsOf(followUp).length > 0 || wordsOf(topic).some((words) => follows.test(words));
