/** Reads the coordination table: forums with their dated meetings and the topics of each, or one topic for all of a forum's meetings. */

import type { Rows } from '../../../../core/project.ts';
import { groupForums } from './coordination-groups.ts';
import type { ForumGroup, Layout, MeetingLine, Pieces } from './coordination-state.ts';
import { type DateInText, datesIn } from '../words/dates.ts';
import { fold } from '../words/fold.ts';
import type { Line } from '../page/lines.ts';
import {
  type NoteUse,
  type Part,
  type Reading,
  idAt,
  noteUsesIn,
  notesOf,
  numbersOfLines,
  positionOf,
  readFrom,
  textIn,
  textOf,
  unrecognised,
} from '../rows/reading.ts';
import { coordinationHeader, functionWords } from '../words/vocabulary.ts';

const linesForWidths = 40;

/** Reads the lines of a coordination table. */
export function readCoordination(reading: Reading, lines: readonly Line[]): Part {
  const headers = lines.filter(({ text }) => coordinationHeader.test(fold(text)));
  const body = lines.filter((line) => !headers.includes(line));
  const parsed = body.map(({ text }) => parseLine(text));
  if (!parsed.some(({ days }) => days.length > 0)) {
    return { rows: {}, leftovers: unrecognised(body), used: numbersOfLines(headers) };
  }
  const groups = groupsOf(reading, parsed).filter(({ days }) => days.length > 0);
  const read = groups.map((group) => rowsOf(reading, group, body));
  return {
    rows: { forums: read.map(({ forum }) => forum), meetings: read.flatMap(({ meetings }) => meetings) },
    leftovers: [],
    used: [...numbersOfLines(headers), ...groups.flatMap((group) => linesOfGroup(group, body))],
    noteUses: read.flatMap(({ noteUses }) => noteUses),
  };
}

/** A line as words, date, words. A date inside a phrase (`minutes of the 3 May 2021 session`) is a word of it. */
function parseLine(text: string): MeetingLine {
  const dates = datesIn(text);
  const [first] = dates;
  if (!first || isInPhrase(text, first)) return { before: text, days: [], after: '' };
  const run = dates.filter((date, nth) => nth === 0 || joins(text, dates[nth - 1]?.end ?? 0, date.start));
  return {
    before: text.slice(0, first.start).trim(),
    days: run.map(({ from }) => from),
    after: text.slice(run.at(-1)?.end ?? 0).replace(/^[\s:,;–-]+/, ''),
  };
}

function isInPhrase(text: string, { start, end }: DateInText): boolean {
  const before = text.slice(0, start).trim();
  const word = before.slice(before.lastIndexOf(' ') + 1).toLowerCase();
  return functionWords.has(word) && /^(?: \p{Ll}|[.,;)])/u.test(text.slice(end));
}

const joins = (text: string, from: number, to: number): boolean =>
  /^[\s,;&]*(?:and|et)?[\s,;]*$/.test(text.slice(from, to));

/** The forums under the layout with which the table reads best: the widths of the widest pieces that are sure, and then of those that were found. */
function groupsOf({ looker }: Reading, lines: readonly MeetingLine[]): readonly ForumGroup[] {
  const sample = lines.slice(0, linesForWidths);
  const dated = sample.filter(({ days }) => days.length > 0);
  const sure = {
    name: longest(dated.map(({ before }) => before)),
    topic: longest(dated.map(({ after }) => after)),
  };
  const tried = (layout: Layout): Tried => ({ layout, ...groupForums(sample, layout, looker) });
  const topics = [sure.topic, sure.topic + 4].map((topic) => Math.max(44, topic));
  const names = [36, 46].map((name) => Math.max(sure.name, name));
  const wide = best(
    topics.map((topic) => tried({ name: Math.max(sure.name, 40), topic, alignment: 'middle' })),
  );
  const middle = best([wide, ...names.map((name) => tried({ ...wide.layout, name }))]);
  const found: Layout = {
    ...middle.layout,
    name: longest(middle.groups.flatMap(({ name }) => name.map(({ text }) => text))),
    topic: longest(
      middle.groups.flatMap(({ topics: all }) => all.flatMap(({ pieces }) => pieces.map(({ text }) => text))),
    ),
  };
  const top: Layout = { ...found, alignment: 'top' };
  const chosen = best([middle, tried(found), tried(top)]);
  return sample.length === lines.length ? chosen.groups : groupForums(lines, chosen.layout, looker).groups;
}

/** No column of a page is wider. */
const widest = 110;

const longest = (texts: readonly string[]): number =>
  Math.min(widest, Math.max(0, ...texts.map((text) => text.length)));

type Tried = { readonly layout: Layout; readonly cost: number; readonly groups: readonly ForumGroup[] };

const best = (all: readonly Tried[]): Tried =>
  all.reduce((least, one) => (one.cost < least.cost ? one : least));

type Read = {
  readonly forum: Rows['forums'];
  readonly meetings: readonly Rows['meetings'][];
  readonly noteUses: readonly NoteUse[];
};

function rowsOf(reading: Reading, group: ForumGroup, lines: readonly Line[]): Read {
  const at = (index: number): number => lines[index]?.no ?? 0;
  const line = at(group.from);
  const name = textOf(group.name.map(({ text }) => text));
  const shared = group.topics.find(({ meeting }) => meeting === undefined);
  const topic = shared && textOf(shared.pieces.map(({ text }) => text));
  const forum: Rows['forums'] = {
    id: idAt(reading, 'frm', line),
    name: textIn(reading, name.text),
    ...(topic ? { topic: textIn(reading, topic.text) } : {}),
    position: positionOf(line),
    ...notesOf(reading, [...name.notes, ...(topic?.notes ?? [])]),
    readFrom: readFrom(reading, line, { confidence: group.to - group.from > 1 ? 'likely' : 'certain' }),
  };
  const meetings = group.days.map((met, nth) => meetingOf(reading, { group, nth, met, forum: forum.id, at }));
  return {
    forum,
    meetings,
    noteUses: noteUsesIn(withLines([...group.name, ...group.topics.flatMap(({ pieces }) => pieces)], at)),
  };
}

const linesOfGroup = ({ name, days, topics }: ForumGroup, lines: readonly Line[]): readonly number[] =>
  [...name, ...days, ...topics.flatMap(({ pieces }) => pieces)].map(({ line }) => lines[line]?.no ?? 0);

const withLines = (pieces: Pieces, at: (index: number) => number) =>
  pieces.map(({ text, line }) => ({ text, line: at(line) }));

type Nth = {
  readonly group: ForumGroup;
  readonly nth: number;
  readonly met: ForumGroup['days'][number];
  readonly forum: string;
  readonly at: (index: number) => number;
};

function meetingOf(reading: Reading, { group, nth, met: { day, line }, forum, at }: Nth): Rows['meetings'] {
  const own = group.topics.filter(({ meeting }) => meeting === nth).flatMap(({ pieces }) => pieces);
  const topic = textOf(own.map(({ text }) => text));
  const sameLine = group.days.slice(0, nth).filter((other) => other.line === line).length;
  const shared = group.topics.find(({ meeting }) => meeting === undefined)?.pieces ?? [];
  const mode = modeIn(textOf((own.length > 0 ? own : shared).map(({ text }) => text)).text);
  return {
    id: idAt(reading, 'mtg', { line: at(line), nth: sameLine }),
    forum,
    on: day,
    ...(own.length === 0 ? {} : { topic: textIn(reading, topic.text) }),
    ...(mode === undefined ? {} : { mode }),
    position: positionOf(at(line), sameLine),
    ...notesOf(reading, topic.notes),
    readFrom: readFrom(reading, at(line)),
  };
}

/** How a topic says that people met; `undefined` where it says nothing or both. */
function modeIn(topic: string): Rows['meetings']['mode'] {
  const folded = fold(topic);
  const isVirtual =
    /(?<!\p{L})(?:virtual(?:ly)?|online|en ligne|virtuelle?s?|visioconference)(?!\p{L})/u.test(folded);
  const isInPerson =
    /(?<!\p{L})(?:in[ -]person|field visits?|en presentiel|visites? de terrain)(?!\p{L})/u.test(folded);
  const isHybrid = /(?<!\p{L})(?:hybrid|hybride)(?!\p{L})/u.test(folded);
  if (isHybrid) return 'hybrid';
  if (isVirtual === isInPerson) return undefined;
  return isVirtual ? 'virtual' : 'in-person';
}
