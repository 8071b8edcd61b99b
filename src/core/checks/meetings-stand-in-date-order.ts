import { meetingsInOrder } from '../coordination/meeting-series.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The meetings of a forum are listed from the first to the last. */
export const meetingsStandInDateOrder: Check = {
  id: 'meetings-stand-in-date-order',
  catalogue: 'CO-02',
  severity: 'warning',
  rule: 'Good practice: the coordination table lists the meetings of a forum in order of their dates.',
  message: '{forum}: the meeting of {later} stands before that of {earlier}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.forums.flatMap((forum) => findInForum(project, forum));
}

function findInForum(project: Project, forum: Rows['forums']): readonly Found[] {
  const meetings = meetingsInOrder(project, forum.id).filter((meeting) => meeting.position !== undefined);
  return meetings.flatMap((meeting, index) => {
    const before = meetings[index - 1];
    if (!before || before.on <= meeting.on) return [];
    return [
      {
        at: [placeOf('meetings', meeting, 'on'), placeOf('meetings', before, 'on')],
        params: { forum: forum.name, later: before.on, earlier: meeting.on },
      },
    ];
  });
}
