import { canonicalJson } from '../base/hash.ts';
import { type Change, remove } from '../change.ts';
import { findRow, meetingsOf } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** A forum's meeting of a day is listed once. */
export const meetingsAreRecordedOnce: Check = {
  id: 'meetings-are-recorded-once',
  catalogue: 'CO-13',
  severity: 'warning',
  rule: 'Good practice: the same forum on the same date is one meeting.',
  message: '{forum}: the meeting of {on} is listed {count} times.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.forums.flatMap((forum) => {
    const meetings = meetingsOf(project, forum.id);
    const days = new Set(meetings.map((meeting) => meeting.on));
    if (days.size === meetings.length) return [];
    return [...days].flatMap((on) =>
      toFound(
        project,
        meetings.filter((meeting) => meeting.on === on),
      ),
    );
  });
}

function toFound(project: Project, meetings: readonly Rows['meetings'][]): readonly Found[] {
  const [first] = meetings;
  const forum = findRow(project, 'forums', first?.forum);
  if (!first || !forum || meetings.length < 2) return [];
  const changes = removalsOf(meetings);
  return [
    {
      at: meetings.map((meeting) => placeOf('meetings', meeting, 'on')),
      params: { forum: forum.name, on: first.on, count: meetings.length },
      ...(changes.length > 0 ? { fix: { title: 'Keep one of them', changes } } : {}),
    },
  ];
}

/** Only meetings that say the same can be dropped without losing anything. */
function removalsOf([first, ...others]: readonly Rows['meetings'][]): readonly Change[] {
  const isSame = first !== undefined && others.every((other) => contentOf(other) === contentOf(first));
  return isSame ? others.map((other) => remove('meetings', other.id)) : [];
}

const contentOf = ({ topic, place, mode, followUp }: Rows['meetings']): string =>
  canonicalJson([topic, place, mode, followUp]);
