import type { Day } from '../base/day.ts';
import { meetingsOf } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Forums are listed in order of their first meeting. */
export const forumsStandInOrderOfTheirFirstMeeting: Check = {
  id: 'forums-stand-in-order-of-their-first-meeting',
  catalogue: 'CO-03',
  severity: 'advice',
  rule: 'Good practice: a coordination table that is in order of dates within each forum is so between forums, too.',
  message: '{forum} (first met on {first}) stands after {other} (first met on {otherFirst}).',
  find,
};

type Listed = { readonly forum: Rows['forums']; readonly first: Day };

function find(project: Project): readonly Found[] {
  const listed = project.forums
    .filter((forum) => forum.position !== undefined)
    .toSorted((a, b) => ((a.position ?? '') < (b.position ?? '') ? -1 : 1))
    .flatMap((forum) => firstMeetingOf(project, forum));
  return listed.flatMap(({ forum, first }, index) => {
    const later = listed.slice(0, index).find((other) => other.first > first);
    if (!later) return [];
    return [
      {
        at: [placeOf('forums', forum), placeOf('forums', later.forum)],
        params: { forum: forum.name, first, other: later.forum.name, otherFirst: later.first },
      },
    ];
  });
}

function firstMeetingOf(project: Project, forum: Rows['forums']): readonly Listed[] {
  const [first] = meetingsOf(project, forum.id)
    .map((meeting) => meeting.on)
    .toSorted();
  return first === undefined ? [] : [{ forum, first }];
}
