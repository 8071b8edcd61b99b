/**
 * Puts the lines of a coordination table back into forums. The table has three columns - forum, dates, topics - whose cells are centred in the height
 * of their row, so that a line may hold a piece of any of them, and the name of a forum may stand between its second and third date. Dates are known
 * by their look; all else is decided together: where a forum begins, which words belong to its name, which to which topic. A beam of the best ways so far
 * keeps it linear. States share their past: names, days and topics are lists that grow at their head.
 */

import type { Day } from '../../../core/base/day.ts';
import { type Alignment, type Matching, type Span, matchTopics, noMeeting, offset } from './coordination-topics.ts';
import { fold } from './fold.ts';
import { type Look, type Looker, cutCost, followCost, overflowCost } from './looks.ts';
import { memo } from './memo.ts';
import { forumEndWords, forumWords, functionWords, topicWords } from './vocabulary.ts';

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
type Growing = Span & { readonly text: string; readonly look: Look; readonly before: Growing | undefined };
type Days = { readonly day: Day; readonly line: number; readonly count: number; readonly before: Days | undefined };
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

const mostStates = 40;
const mostPerStart = 8;
const longestGroup = 80;

/** The forums of a table, and what it costs to read it so. */
export function groupForums(
  lines: readonly MeetingLine[],
  layout: Layout,
  looker: Looker,
): { readonly groups: readonly ForumGroup[]; readonly cost: number } {
  let beam: readonly State[] = [opened(0, 0, undefined)];
  const whole = wholePieces(lines);
  for (const [index, line] of lines.entries()) {
    const cuts = cutsOf(line, { layout, looker, whole });
    const mayBegin = index > 0 && (line.days.length > 0 || !/^\p{Ll}/u.test(line.before));
    const closed = mayBegin ? closeBest(beam, index, layout) : undefined;
    const going = closed ? [...beam, closed] : beam;
    const next = waysOn(going, cuts, { line, index, layout, looker });
    beam = next.length > 0 ? next : going;
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

/** A way to go on: a state, a cut of the next line, and whether the cut's topic goes on with the open one. */
type Way = { readonly cost: number; readonly state: State; readonly cut: Cut; readonly goesOn: boolean };

/** The cheapest states after a line: a few for each beginning of the open forum, one for each way to go on. */
function waysOn(states: readonly State[], cuts: readonly Cut[], step: Step): readonly State[] {
  const costs = costsOf(step, cuts);
  const ways: Way[] = [];
  for (const state of states) {
    if (step.index - state.from <= longestGroup) addWays(ways, withDays(state, step), { cuts, costs });
  }
  ways.sort((a, b) => a.cost - b.cost);
  const kept = new Map<number, Set<string>>();
  const best: State[] = [];
  for (const way of ways) {
    const keys = kept.get(way.state.from) ?? new Set<string>();
    if (keys.size >= mostPerStart) continue;
    const state = follow(way, step);
    const key = keyOf(state);
    if (keys.has(key)) continue;
    kept.set(way.state.from, keys.add(key));
    best.push(state);
    if (best.length >= mostStates) break;
  }
  return best;
}

/** What each cut costs after what is open; worked out once, as many states have the same open. */
type Costs = {
  readonly names: (open: Growing | undefined) => readonly number[];
  readonly topics: (open: Growing | undefined) => readonly number[];
  readonly begun: readonly number[];
};

function costsOf({ index, layout, looker }: Step, cuts: readonly Cut[]): Costs {
  const grow = (open: Growing, piece: Look, width: number): number =>
    growCost(open, piece, { width, line: index, looker });
  const names = memo((open: Growing) =>
    cuts.map(({ name }) => (name.length === 0 ? 0 : grow(open, name, layout.name) + nameLook(name) + overflowCost(name.length, layout.name))),
  );
  const first = cuts.map(({ name }) =>
    name.length === 0 ? 0 : beginCost(name) + nameBegin(name) + nameLook(name) + overflowCost(name.length, layout.name),
  );
  const topics = memo((open: Growing) =>
    cuts.map(({ topic }) => grow(open, topic, layout.topic) + overflowCost(topic.length, layout.topic)),
  );
  const begun = cuts.map(
    ({ topic }) => beginCost(topic) + (topicWords.test(topic.first) ? 0 : 0.2) + overflowCost(topic.length, layout.topic),
  );
  return { names: (open) => (open ? names(open) : first), topics: (open) => (open ? topics(open) : []), begun };
}

type Open = { readonly cuts: readonly Cut[]; readonly costs: Costs };

function addWays(ways: Way[], state: State, { cuts, costs }: Open): void {
  const open = state.topics?.topic;
  const [names, topics] = [costs.names(state.name), costs.topics(open)];
  const ended = open ? topicEnd(open) : 0;
  const bound = boundOf(state);
  const boundOfNext = boundOf(state, 1);
  for (const [nth, cut] of cuts.entries()) {
    const base = state.cost + cut.cost + (names[nth] ?? 0);
    if (cut.topic.length === 0) {
      ways.push({ cost: base + bound, state, cut, goesOn: false });
      continue;
    }
    ways.push({ cost: base + ended + (costs.begun[nth] ?? 0) + boundOfNext, state, cut, goesOn: false });
    if (open) ways.push({ cost: base + (topics[nth] ?? 0) + bound, state, cut, goesOn: true });
  }
}

/** The state that a way leads to. */
function follow({ cost, state, cut, goesOn }: Way, { index }: Step): State {
  const { name, topic } = cut;
  const begins = topic.length > 0 && !goesOn;
  const next: State = { ...state, name: name.length === 0 ? state.name : grown(state.name, name, index) };
  const paid = cost - boundOf(state, begins ? 1 : 0);
  if (topic.length === 0) return { ...next, cost: paid };
  const { topics } = state;
  if (goesOn && topics) return { ...next, cost: paid, topics: { ...topics, topic: grown(topics.topic, topic, index) } };
  const begun: Topics = { topic: grown(undefined, topic, index), count: (topics?.count ?? 0) + 1, before: topics };
  return { ...next, cost: paid, topics: begun };
}

/** What a state will at least cost more: topics beyond the dates so far and one to come have no meeting. */
const boundOf = ({ topics, days }: State, more = 0): number =>
  Math.max(0, (topics?.count ?? 0) + more - (days?.count ?? 0) - 1) * noMeeting;

/** What the future depends on: the lines and last pieces of what is open. */
function keyOf({ name, topics }: State): string {
  const topic = topics?.topic;
  return `${name?.first} ${name?.last} ${name?.look.id} ${topics?.count} ${topic?.first} ${topic?.last} ${topic?.look.id}`;
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

type Cut = { readonly name: Look; readonly topic: Look; readonly cost: number };
type Step = { readonly line: MeetingLine; readonly index: number; readonly layout: Layout; readonly looker: Looker };

type Cutting = { readonly layout: Layout; readonly looker: Looker; readonly whole: ReadonlySet<string> };

/** Pieces that stand beside a date or alone: texts that come again break at the same places again. */
const wholePieces = (lines: readonly MeetingLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ before, after }) => [before, after]).filter((text) => text !== ''));

/** The ways to cut a line: at its date where it has one, else all name, all topic, or part and part. */
function cutsOf(line: MeetingLine, { layout, looker, whole }: Cutting): readonly Cut[] {
  const { look, countOf } = looker;
  const { before, days, after } = line;
  if (days.length > 0) return [{ name: look(before), topic: look(after), cost: 0 }];
  const cuts: Cut[] = [
    { name: look(before), topic: look(''), cost: 0 },
    { name: look(''), topic: look(before), cost: 0 },
  ];
  for (let at = before.indexOf(' '); at > 0 && at <= layout.name + 4; at = before.indexOf(' ', at + 1)) {
    const [name, topic] = [look(before.slice(0, at)), look(before.slice(at + 1))];
    if (topic.length > layout.topic + 4) continue;
    const known = (whole.has(name.text) ? -0.5 : 0) + (whole.has(topic.text) ? -0.5 : 0);
    const tie = name.length * 0.002 + (functionWords.has(name.last) ? 0.1 : 0) - (forumEndWords.test(name.last) ? 0.3 : 0);
    cuts.push({ name, topic, cost: 0.3 + tie + known + cutCost(name, topic, countOf) });
  }
  return cuts;
}

function withDays(state: State, { line, index }: Step): State {
  let { cost, days } = state;
  for (const day of line.days) {
    if (days && day < days.day) cost += 4;
    days = { day, line: index, count: (days?.count ?? 0) + 1, before: days };
  }
  return days === state.days ? state : { ...state, cost, days };
}

const grown = (open: Growing | undefined, look: Look, line: number): Growing => ({
  first: open?.first ?? line,
  last: line,
  text: look.text,
  look,
  before: open,
});

type Place = { readonly width: number; readonly line: number; readonly looker: Looker };

/** What it costs that a text goes on with a piece: how it reads, and how far the piece stands from the last one. */
const growCost = ({ look, last }: Growing, piece: Look, { width, line, looker }: Place): number =>
  followCost(look, piece, width, looker.countOf) + gapCost(line - last - 1);

/** The lines of a cell follow each other, or every other line where the cells beside it are shifted by half a line. */
const gapCost = (between: number): number => (between <= 1 ? between * 0.1 : (between - 1) * 1.5);

const beginCost = ({ begins, text }: Look): number =>
  begins === 'small' ? 3 : /^[)\],;.]/.test(text) ? 4 : text.startsWith('(') ? 2 : 0;

/** Names of forums do not begin as topics do. */
const nameBegin = ({ first }: Look): number => (topicWords.test(first) ? 1 : 0);

/** Names of forums are no sentences. */
const nameLook = ({ hasEnded, text }: Look): number => (hasEnded && !/\p{Lu}\.$/u.test(text) ? 1.5 : 0);

/** Topics end with or without a full stop. */
const topicEnd = ({ look }: Growing): number => (look.endCost > 1 ? look.endCost : 0.1);

/** What it costs that a group is a forum: it has a name and dates, in their places, and topics in theirs. */
function closingCost(state: State, to: number, layout: Layout): number {
  const { name, days, topics, from } = state;
  const group = { from, to: to - 1, alignment: layout.alignment };
  const nameCost = name ? nameEnd(name) + 0.7 * offset(name, group) : 6;
  const topicCost = matchTopics(topicsOf(topics), daysOf(days), group).cost;
  return 0.3 + nameCost + (days ? 0 : 7) + (topics ? topicEnd(topics.topic) : 0) + topicCost;
}

/** A name does not end in the middle of a phrase, nor with a verb that follows a proper name, nor is it a mere word for a forum. */
function nameEnd(name: Growing): number {
  const cost = name.look.endCost;
  const words = name.text.split(' ');
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  const isVerb = /^\p{Ll}/u.test(last) && /^\p{Lu}/u.test(before) && !functionWords.has(last);
  const isBare = (!name.before && forumWords.test(fold(name.text))) || topicWords.test(name.look.last);
  return (cost > 1 ? cost : 0) + (isVerb ? 0.8 : 0) + (isBare ? 1 : 0);
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
