/** Meetings as the screen shows, orders and prints them. Pure functions of the record. */

import type { Day } from '../../../core/base/day.ts';
import type { Id } from '../../../core/base/id.ts';
import { positionBetween } from '../../../core/base/position.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import { type Text, wordsOf } from '../../../core/base/text.ts';
import { meetingsInOrder } from '../../../core/coordination/meeting-series.ts';
import type { Project, Rows } from '../../../core/project.ts';

type Forum = Rows['forums'];
type Meeting = Rows['meetings'];

/** The forums in printed order. */
export const forumsOf = (project: Project): readonly Forum[] => inPrintedOrder(project.forums);

/** The meetings of a forum by their days; those of one day in printed order. */
export const meetingsByDay = (project: Project, forum: Id): readonly Meeting[] =>
  meetingsInOrder(project, forum).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** Where a new meeting of a day stands in the printed order: behind those that were held before. `undefined` where there is no room. */
export function positionOfNew(meetings: readonly Meeting[], on: Day): string | undefined {
  const before = meetings.findLast((one) => one.on <= on);
  const after = meetings.find((one) => one.on > on);
  return (
    positionBetween(before?.position ?? '', after?.position) ??
    positionBetween(meetings.at(-1)?.position ?? '', undefined)
  );
}

/** Where a new row stands behind all others of its table. */
export const positionAtEnd = (rows: readonly { readonly position?: string }[]): string | undefined =>
  positionBetween(
    rows
      .map(({ position = '' }) => position)
      .toSorted()
      .at(-1) ?? '',
    undefined,
  );

/** A new meeting of a forum, in its place among the others. */
export function newMeeting(
  meetings: readonly Meeting[],
  { topic, ...known }: Pick<Meeting, 'id' | 'forum' | 'on'> & { readonly topic: Text },
): Meeting {
  return { ...known, ...(hasWords(topic) && { topic }), ...placed(positionOfNew(meetings, known.on)) };
}

/** A place in the printed order as a field of a row; none where there is no room. */
export const placed = (position: string | undefined): { readonly position?: string } =>
  position === undefined ? {} : { position };

/** A row of the printed table; `forumRows` and `topicRows` are over how many rows those cells go, 0 where one above covers it. */
export type PrintedRow = {
  readonly forum: Forum;
  readonly meeting: Meeting;
  readonly forumRows: number;
  readonly topicRows: number;
  /** That of the meeting, else of its forum; `undefined` where neither is recorded. */
  readonly topic: Meeting['topic'];
};

/** The rows of the table as the report prints it: under its forum each meeting by its day; those without a topic of their own share the forum's. */
export const printedRows = (project: Project): readonly PrintedRow[] =>
  forumsOf(project).flatMap((forum) => {
    const meetings = meetingsByDay(project, forum.id);
    return meetings.map((meeting, index) => ({
      forum,
      meeting,
      forumRows: index === 0 ? meetings.length : 0,
      topicRows: topicRowsAt(meetings, index),
      topic: hasWords(meeting.topic) ? meeting.topic : forum.topic,
    }));
  });

function topicRowsAt(meetings: readonly Meeting[], index: number): number {
  if (hasWords(meetings[index]?.topic)) return 1;
  if (index > 0 && !hasWords(meetings[index - 1]?.topic)) return 0;
  const end = meetings.findIndex(({ topic }, other) => other > index && hasWords(topic));
  return (end < 0 ? meetings.length : end) - index;
}

const hasWords = (text: Meeting['topic']): boolean => wordsOf(text).length > 0;
