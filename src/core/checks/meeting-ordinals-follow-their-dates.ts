import { type MeetingSeries, meetingSeriesOf } from '../coordination/meeting-series.ts';
import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The second meeting of a series was not held before the first. */
export const meetingOrdinalsFollowTheirDates: Check = {
  id: 'meeting-ordinals-follow-their-dates',
  catalogue: 'CO-06',
  severity: 'warning',
  rule: 'Good practice: meetings that count are dated in the order of their numbers.',
  message: '{forum}: {series} {number} ({on}) was held before {series} {earlier} ({earlierOn}).',
  find,
};

function find(project: Project): readonly Found[] {
  return meetingSeriesOf(project).flatMap(findInSeries);
}

function findInSeries({ forum, printed, meetings }: MeetingSeries): readonly Found[] {
  const counted = meetings.toSorted((a, b) => a.number - b.number);
  return counted.flatMap(({ meeting, number }, index) => {
    const before = counted[index - 1];
    if (!before || before.number === number || before.meeting.on <= meeting.on) return [];
    return [
      {
        at: [placeOf('meetings', meeting, 'on'), placeOf('meetings', before.meeting, 'on')],
        params: {
          forum: forum.name,
          series: printed,
          number,
          on: meeting.on,
          earlier: before.number,
          earlierOn: before.meeting.on,
        },
      },
    ];
  });
}
