import { isInPeriod } from '../../base/period.ts';
import { placeOf } from '../../checks/check.ts';
import { meetingsInOrder } from '../../coordination/meeting-series.ts';
import type { Rows } from '../../project.ts';
import type { Block, Cell, Line, TableRow } from '../document.ts';
import { type Draft, gap, say, text, value } from '../phrase.ts';
import type { Section, SectionContext } from './section.ts';
import { bodyRow, cell, emptyCell, hasWords, headerCell, notesOf } from './tables/cells.ts';
import { type ColumnOf, columnsInUse } from './tables/columns.ts';
import { inPrintedOrder } from '../../base/printed-order.ts';
import { modeWords, placeAndMode } from './words/modes.ts';

type Forum = Rows['forums'];
type Meeting = Rows['meetings'];

/** Meetings of a forum that stand together under its name. */
type Sitting = {
  readonly forum: Forum;
  readonly meetings: readonly Meeting[];
  readonly isContinued: boolean;
};

const words = {
  ...modeWords,
  none: 'No meeting of the period is on record.',
  caption: 'Coordination meetings',
  forum: 'Coordination framework',
  continued: '(continued)',
  date: 'Date',
  topic: 'Topic',
  place: 'Place',
  followUp: 'Follow-up',
  noTopic: 'The topic is not recorded.',
  noMeeting: 'No meeting in the period: {forums}.',
} as const;

/** The meetings of the period under the forums that held them, in the order in which the project lists its forums. */
export const coordination: Section = {
  id: 'coordination',
  summary: 'Coordination meetings of the period by forum and date, with topic, place and follow-up.',
  words,
  build,
};

function build({ project, period }: SectionContext): readonly Block<Draft>[] {
  const forums = inPrintedOrder(project.forums).map((forum) => ({
    forum,
    meetings: meetingsInOrder(project, forum.id)
      .filter((meeting) => isInPeriod(period, meeting.on))
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  }));
  const meetings = forums.flatMap((one) => one.meetings);
  if (meetings.length === 0) return [{ kind: 'paragraph', line: [say(words.none)] }];
  const silent = forums.filter((one) => one.meetings.length === 0).map(({ forum }) => forum.name);
  const columns = columnsInUse(meetingColumns, meetings);
  return [
    {
      kind: 'table',
      id: 'tbl-coordination',
      caption: [say(words.caption)],
      columns: [{ share: 9, kind: 'text' }, ...columns.map(({ share, kind }) => ({ share, kind }))],
      header: [bodyRow([words.forum, ...columns.map(({ heading }) => heading)].map(headerCell))],
      rows: forums
        .flatMap(({ forum, meetings: own }) => sittingsOf(forum, own))
        .flatMap((sitting) => rowsOf(sitting, columns)),
      remarks: silent.length === 0 ? [] : [[say(words.noMeeting, { forums: silent })]],
    },
  ];
}

/** A cell over more rows than a page holds would hide on later pages whose meetings these are. */
const longest = 12;

function sittingsOf(forum: Forum, meetings: readonly Meeting[]): readonly Sitting[] {
  const count = Math.ceil(meetings.length / longest);
  return Array.from({ length: count }, (_, index) => ({
    forum,
    meetings: meetings.slice(index * longest, (index + 1) * longest),
    isContinued: index > 0,
  }));
}

function rowsOf(sitting: Sitting, columns: readonly ColumnOf<Meeting>[]): readonly TableRow<Draft>[] {
  const { forum, meetings } = sitting;
  return meetings.map((meeting, index) =>
    bodyRow([
      ...(index === 0 ? [forumCell(sitting)] : []),
      ...columns.flatMap((column) =>
        column.heading === words.topic
          ? topicCell(forum, meetings, index)
          : [column.cell(meeting) ?? emptyCell],
      ),
    ]),
  );
}

function forumCell({ forum, meetings, isContinued }: Sitting): Cell<Draft> {
  const line: Line<Draft> = isContinued
    ? [text(forum.name), value(' '), say(words.continued)]
    : [text(forum.name), ...notesOf(forum)];
  return { ...cell(line, placeOf('forums', forum, 'name')), rows: meetings.length, isHeader: true };
}

/** Meetings in a row without a topic of their own share one cell with that of their forum. */
function topicCell(forum: Forum, meetings: readonly Meeting[], index: number): readonly Cell<Draft>[] {
  const meeting = meetings[index];
  if (meeting === undefined) return [];
  if (hasWords(meeting.topic)) return [cell([text(meeting.topic)], placeOf('meetings', meeting, 'topic'))];
  if (index > 0 && !hasWords(meetings[index - 1]?.topic)) return [];
  const end = meetings.findIndex(({ topic }, other) => other > index && hasWords(topic));
  const shared = hasWords(forum.topic)
    ? cell([text(forum.topic)], placeOf('forums', forum, 'topic'))
    : cell([gap(words.noTopic)], placeOf('meetings', meeting, 'topic'));
  return [{ ...shared, rows: (end < 0 ? meetings.length : end) - index }];
}

const meetingColumns: readonly ColumnOf<Meeting>[] = [
  {
    heading: words.date,
    share: 5,
    kind: 'text',
    cell: (meeting) => cell([value(meeting.on), ...notesOf(meeting)], placeOf('meetings', meeting, 'on')),
  },
  { heading: words.topic, share: 13, kind: 'text', cell: () => emptyCell },
  { heading: words.place, share: 6, kind: 'text', cell: placeCell },
  {
    heading: words.followUp,
    share: 10,
    kind: 'text',
    cell: (meeting) =>
      hasWords(meeting.followUp)
        ? cell([text(meeting.followUp)], placeOf('meetings', meeting, 'followUp'))
        : undefined,
  },
];

function placeCell(meeting: Meeting): Cell<Draft> | undefined {
  const where = placeAndMode(meeting);
  const field = meeting.place === undefined ? 'mode' : 'place';
  return where && cell([where], placeOf('meetings', meeting, field));
}
