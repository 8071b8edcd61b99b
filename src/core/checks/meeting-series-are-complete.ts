import { type MeetingSeries, meetingSeriesOf } from '../coordination/meeting-series.ts';
import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Meetings that count - Thematic Group 1, 2, 3 - leave no number out between the first and the last. */
export const meetingSeriesAreComplete: Check = {
  id: 'meeting-series-are-complete',
  catalogue: 'CO-05',
  severity: 'advice',
  rule: 'Good practice: where numbered meetings of a forum are listed, a number left out is explained.',
  message: '{forum} lists {series} {present}, but not {missing}.',
  find,
};

function find(project: Project): readonly Found[] {
  return meetingSeriesOf(project).flatMap(findInSeries);
}

function findInSeries({ forum, printed, meetings }: MeetingSeries): readonly Found[] {
  const present = [...new Set(meetings.map(({ number }) => number))].toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [present[0], present.at(-1)];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const missing = all.filter((number) => !present.includes(number));
  if (missing.length === 0) return [];
  return [
    {
      at: meetings.map(({ meeting }) => placeOf('meetings', meeting, 'topic')),
      params: { forum: forum.name, series: printed, present, missing },
    },
  ];
}
