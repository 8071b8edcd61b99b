/**
 * Puts the lines of a coordination table back into forums. The table has three columns - forum, dates, topics - whose cells are centred in the height
 * of their row, so that a line may hold a piece of any of them, and the name of a forum may stand between its second and third date. Dates are known
 * by their look; all else is decided together: where a forum begins, which words belong to its name, which to which topic. A beam of the best ways so far
 * keeps it linear.
 */

import {
  closingCost,
  growCost,
  nameBeginCost,
  nameLookCost,
  topicBeginCost,
  topicEndCost,
} from './coordination-costs.ts';
import {
  type Closed,
  type ForumGroup,
  type Growing,
  type Layout,
  type MeetingLine,
  type State,
  type Topics,
  daysOf,
  grown,
  piecesOf,
  topicsOf,
} from './coordination-state.ts';
import { matchTopics, noMeeting } from './coordination-topics.ts';
import { type Look, type Looker, cutCost, overflowCost } from '../words/looks.ts';
import { memo } from '../words/memo.ts';
import { forumEndWords } from '../words/vocabulary.ts';

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
  const name = (piece: Look, cost: (piece: Look) => number): number =>
    piece.length === 0 ? 0 : cost(piece) + nameLookCost(piece, layout.name);
  const topic = (piece: Look, cost: number): number => cost + overflowCost(piece.length, layout.topic);
  const first = cuts.map((cut) => name(cut.name, nameBeginCost));
  const names = memo((open: Growing) =>
    cuts.map((cut) => name(cut.name, (piece) => grow(open, piece, layout.name))),
  );
  const topics = memo((open: Growing) =>
    cuts.map((cut) => topic(cut.topic, grow(open, cut.topic, layout.topic))),
  );
  return {
    names: (open) => (open ? names(open) : first),
    topics: (open) => (open ? topics(open) : []),
    begun: cuts.map((cut) => topic(cut.topic, topicBeginCost(cut.topic))),
  };
}

type Open = { readonly cuts: readonly Cut[]; readonly costs: Costs };

function addWays(ways: Way[], state: State, { cuts, costs }: Open): void {
  const open = state.topics?.topic;
  const [names, topics] = [costs.names(state.name), costs.topics(open)];
  const ended = open ? topicEndCost(open) : 0;
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
  if (goesOn && topics)
    return { ...next, cost: paid, topics: { ...topics, topic: grown(topics.topic, topic, index) } };
  const begun: Topics = {
    topic: grown(undefined, topic, index),
    count: (topics?.count ?? 0) + 1,
    before: topics,
  };
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
type Step = {
  readonly line: MeetingLine;
  readonly index: number;
  readonly layout: Layout;
  readonly looker: Looker;
};

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
    const tie =
      name.length * 0.002 + (name.isLastFunction ? 0.1 : 0) - (forumEndWords.test(name.last) ? 0.3 : 0);
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

function groupsOf(last: State | undefined, { alignment }: Layout): readonly ForumGroup[] {
  const groups: ForumGroup[] = [];
  for (let closed = last?.closed; closed; closed = closed.state.closed) {
    const { state, to } = closed;
    const [topics, days] = [topicsOf(state.topics), daysOf(state.days)];
    const { meetings } = matchTopics(topics, days, { from: state.from, to: to - 1, alignment });
    groups.push({
      from: state.from,
      to,
      name: piecesOf(state.name),
      days,
      topics: topics.map((topic, nth) => ({ pieces: piecesOf(topic), meeting: meetings[nth] })),
    });
  }
  return groups.toReversed();
}
