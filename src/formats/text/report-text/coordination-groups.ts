/**
 * Puts the lines of a coordination table back into forums. The table has three columns - forum, dates, topics - whose cells are centred in the height
 * of their row, so that a line may hold a piece of any of them, and the name of a forum may stand between its second and third date. Dates are known
 * by their look; all else is decided together: where a forum begins, which words belong to its name, which to which topic. A beam of the best ways so far
 * keeps it linear. States share their past: names, days and topics are lists that grow at their head.
 */

import type { Day } from '../../../core/base/day.ts';
import { type Alignment, type Matching, type Span, matchTopics, offset } from './coordination-topics.ts';
import { continueCost, endCost } from './columns.ts';
import { functionWords } from './vocabulary.ts';

/** A line of the table: the words before its date, the days, the words after it. Without a date all words stand in `before`. */
export type MeetingLine = { readonly before: string; readonly days: readonly Day[]; readonly after: string };

/** Pieces of a text, by line. */
export type Pieces = readonly { readonly text: string; readonly line: number }[];

/** A forum: the pieces of its name, its days by line, its topics in order, and per topic the place of its meeting (`undefined`: all of them). */
export type ForumGroup = {
  readonly from: number;
  readonly to: number;
  readonly name: Pieces;
  readonly days: readonly { readonly day: Day; readonly line: number }[];
  readonly topics: readonly { readonly pieces: Pieces; readonly meeting: number | undefined }[];
};

/** How the table is laid out: characters in a line of a name and of a topic, and how cells stand in their rows. */
export type Layout = { readonly name: number; readonly topic: number; readonly alignment: Alignment };

/** A text that grows: its lines, its last piece, and what it was before that. */
type Growing = Span & { readonly text: string; readonly before: Growing | undefined };
type Days = { readonly day: Day; readonly line: number; readonly before: Days | undefined };
type Topics = { readonly topic: Growing; readonly count: number; readonly before: Topics | undefined };
type State = {
  readonly cost: number;
  readonly from: number;
  readonly name: Growing | undefined;
  readonly days: Days | undefined;
  readonly topics: Topics | undefined;
  readonly closed: Closed | undefined;
};
type Closed = { readonly state: State; readonly to: number };

const mostStates = 60;
const mostPerStart = 10;
const longestGroup = 80;

/** The forums of a table, and what it costs to read it so. */
export function groupForums(
  lines: readonly MeetingLine[],
  layout: Layout,
): { readonly groups: readonly ForumGroup[]; readonly cost: number } {
  let beam: readonly State[] = [opened(0, 0, undefined)];
  for (const [index, line] of lines.entries()) {
    const cuts = cutsOf(line, layout);
    const mayBegin = index > 0 && (line.days.length > 0 || !/^\p{Ll}/u.test(line.before));
    const closed = mayBegin ? closeBest(beam, index, layout) : undefined;
    const going = closed ? [...beam, closed] : beam;
    const next = going.flatMap((state) => extend(state, cuts, { line, index, layout }));
    beam = prune(next.length > 0 ? next : going);
  }
  const last = closeBest(beam, lines.length, layout) ?? closeAny(beam, lines.length, layout);
  return { groups: groupsOf(last, layout), cost: last?.cost ?? 0 };
}

const opened = (cost: number, from: number, closed: Closed | undefined): State => ({
  cost,
  from,
  name: undefined,
  days: undefined,
  topics: undefined,
  closed,
});

/** The cheapest states: a few for each beginning of the open forum, one for each way to go on. */
function prune(states: readonly State[]): readonly State[] {
  const kept = new Map<number, Set<string>>();
  const best: State[] = [];
  for (const state of states.toSorted((a, b) => a.cost - b.cost)) {
    const keys = kept.get(state.from) ?? new Set<string>();
    const key = keyOf(state);
    if (keys.size >= mostPerStart || keys.has(key)) continue;
    kept.set(state.from, keys.add(key));
    best.push(state);
    if (best.length >= mostStates) break;
  }
  return best;
}

/** What the future depends on. */
function keyOf({ name, topics }: State): string {
  const topic = topics?.topic;
  return `${name?.first} ${name?.last} ${name?.text.length} ${topics?.count} ${topic?.first} ${topic?.last} ${topic?.text.length}`;
}

/** The cheapest way to have closed the open forum before a line: what was before it does not matter for what follows. */
function closeBest(beam: readonly State[], to: number, layout: Layout): State | undefined {
  let best: State | undefined;
  for (const state of beam) {
    if (!state.name || !state.days || (best && state.cost >= best.cost)) continue;
    const cost = state.cost + closingCost(state, to, layout);
    if (!best || cost < best.cost) best = opened(cost, to, { state, to });
  }
  return best;
}

/** A table that ends without a name or a date is closed as it is. */
function closeAny(beam: readonly State[], to: number, layout: Layout): State | undefined {
  const [state] = beam;
  return state && opened(state.cost + closingCost(state, to, layout), to, { state, to });
}

type Cut = { readonly name: string; readonly topic: string; readonly cost: number };
type Step = { readonly line: MeetingLine; readonly index: number; readonly layout: Layout };

/** The ways to cut a line: at its date where it has one, else all name, all topic, or part and part. */
function cutsOf({ before, days, after }: MeetingLine, layout: Layout): readonly Cut[] {
  if (days.length > 0) return [{ name: before, topic: after, cost: 0 }];
  const cuts: Cut[] = [
    { name: before, topic: '', cost: 0 },
    { name: '', topic: before, cost: 0 },
  ];
  for (let at = before.indexOf(' '); at > 0 && at <= layout.name + 4; at = before.indexOf(' ', at + 1)) {
    const topic = before.slice(at + 1);
    if (topic.length <= layout.topic + 4) cuts.push({ name: before.slice(0, at), topic, cost: 0.3 });
  }
  return cuts;
}

function extend(state: State, cuts: readonly Cut[], step: Step): readonly State[] {
  if (step.index - state.from > longestGroup) return [];
  const dated = withDays(state, step);
  return cuts.flatMap((cut) => withTopic(withName(dated, cut, step), cut.topic, step));
}

function withDays(state: State, { line, index }: Step): State {
  let { cost, days } = state;
  for (const day of line.days) {
    if (days && day < days.day) cost += 4;
    days = { day, line: index, before: days };
  }
  return days === state.days ? state : { ...state, cost, days };
}

const overflow = (text: string, width: number): number => Math.min(8, Math.max(0, text.length - width) * 0.5);

function withName(state: State, { name, cost }: Cut, { index, layout }: Step): State {
  if (name === '') return { ...state, cost: state.cost + cost };
  const open = state.name;
  const looks = open ? growCost(open, name, { width: layout.name, line: index }) : beginCost(name);
  return {
    ...state,
    cost: state.cost + cost + looks + nameLook(name) + overflow(name, layout.name),
    name: grown(open, name, index),
  };
}

const grown = (open: Growing | undefined, text: string, line: number): Growing => ({
  first: open?.first ?? line,
  last: line,
  text,
  before: open,
});

/** What it costs that a text goes on with a piece: how it reads, and how far the piece stands from the last one. */
function growCost(
  { text, last }: Growing,
  piece: string,
  { width, line }: { readonly width: number; readonly line: number },
): number {
  return continueCost({ length: text.length, text, gap: 0 }, piece, width) + gapCost(line - last - 1);
}

/** The lines of a cell follow each other, or every other line where the cells beside it are shifted by half a line. */
const gapCost = (between: number): number => (between <= 1 ? between * 0.1 : (between - 1) * 1.5);

const beginCost = (text: string): number => (/^\p{Ll}/u.test(text) ? 3 : /^[)\],;.]/.test(text) ? 4 : 0);

/** Names of forums are no sentences. */
const nameLook = (name: string): number => (/[.!?]$/.test(name) && !/\p{Lu}\.$/u.test(name) ? 1.5 : 0);

function withTopic(state: State, topic: string, { index, layout }: Step): readonly State[] {
  if (topic === '') return [state];
  const { topics } = state;
  const base = state.cost + overflow(topic, layout.topic);
  const begun: Topics = { topic: grown(undefined, topic, index), count: (topics?.count ?? 0) + 1, before: topics };
  if (!topics) return [{ ...state, cost: base + beginCost(topic), topics: begun }];
  const going: Topics = { ...topics, topic: grown(topics.topic, topic, index) };
  const width = layout.topic;
  return [
    { ...state, cost: base + beginCost(topic) + endCost(topics.topic), topics: begun },
    { ...state, cost: base + growCost(topics.topic, topic, { width, line: index }), topics: going },
  ];
}

/** What it costs that a group is a forum: it has a name and dates, in their places, and topics in theirs. */
function closingCost(state: State, to: number, layout: Layout): number {
  const { name, days, topics, from } = state;
  const group = { from, to: to - 1, alignment: layout.alignment };
  const nameCost = name ? nameEnd(name) + 0.7 * offset(name, group) : 6;
  const topicCost = matchTopics(topicsOf(topics), daysOf(days), group).cost;
  return 0.3 + nameCost + (days ? 0 : 7) + (topics ? endCost(topics.topic) : 0) + topicCost;
}

/** A name does not end in the middle of a phrase, nor with a verb that follows a proper name. */
function nameEnd(name: Growing): number {
  const cost = endCost(name);
  const words = name.text.split(' ');
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  const isVerb = /^\p{Ll}/u.test(last) && /^\p{Lu}/u.test(before) && !functionWords.has(last);
  return (cost > 1 ? cost : 0) + (isVerb ? 0.8 : 0);
}

function listOf<Item extends { readonly before: Item | undefined }>(head: Item | undefined): readonly Item[] {
  const items: Item[] = [];
  for (let item = head; item; item = item.before) items.push(item);
  return items.reverse();
}

const piecesOf = (text: Growing | undefined): Pieces => listOf(text).map((piece) => ({ text: piece.text, line: piece.last }));
const daysOf = (days: Days | undefined): ForumGroup['days'] => listOf(days).map(({ day, line }) => ({ day, line }));
const topicsOf = (topics: Topics | undefined): readonly Growing[] => listOf(topics).map(({ topic }) => topic);

function groupsOf(last: State | undefined, { alignment }: Layout): readonly ForumGroup[] {
  const groups: ForumGroup[] = [];
  for (let closed = last?.closed; closed; closed = closed.state.closed) {
    const { state, to } = closed;
    const [topics, days] = [topicsOf(state.topics), daysOf(state.days)];
    const { meetings }: Matching = matchTopics(topics, days, { from: state.from, to: to - 1, alignment });
    groups.push({
      from: state.from,
      to,
      name: piecesOf(state.name),
      days,
      topics: topics.map((topic, nth) => ({ pieces: piecesOf(topic), meeting: meetings[nth] })),
    });
  }
  return groups.reverse();
}
