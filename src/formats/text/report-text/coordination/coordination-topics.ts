/** Gives the topics of a forum to its meetings. */

import { fold } from '../words/fold.ts';

/** Lines from the first to the last. */
export type Span = { readonly first: number; readonly last: number };

/** Whether cells are centred in their rows, or begin at their top. */
export type Alignment = 'middle' | 'top';

/** The lines of a row, both included, and how its cells stand in it. */
export type Row = { readonly from: number; readonly to: number; readonly alignment: Alignment };

/** The meeting of each topic, by its place (`undefined`: all of them), and what it costs to see it so. */
export type Matching = { readonly cost: number; readonly meetings: readonly (number | undefined)[] };

type Topic = Span & { readonly text: string };
type Dated = { readonly line: number };

const noTopic = 1.2;
/** What it costs that a topic has no meeting. */
export const noMeeting = 4;

/** How far a cell is from where it stands in its row. */
export function offset({ first, last }: Span, { from, to, alignment }: Row): number {
  return alignment === 'top' ? Math.abs(first - from) : Math.abs((first + last) / 2 - (from + to) / 2);
}

/** Which meeting each topic belongs to. One topic for several dates is shared, where it does not stand at one of them alone. */
export function matchTopics(topics: readonly Topic[], days: readonly Dated[], row: Row): Matching {
  const [only] = topics;
  if (!only) return { cost: noTopic, meetings: [] };
  const own = matchInOrder(topics, days, row.alignment);
  if (topics.length > 1 || days.length < 2) return { ...own, cost: own.cost + seriesCost(topics) };
  const shared = 0.5 * offset(only, row);
  return shared <= own.cost ? { cost: shared, meetings: [undefined] } : own;
}

type Step = {
  readonly cost: number;
  readonly meeting: number | undefined;
  readonly before: Step | undefined;
};

/** The cheapest way to give topics to meetings, both in their order. A column is the best so far with one meeting more each. */
function matchInOrder(topics: readonly Topic[], days: readonly Dated[], alignment: Alignment): Matching {
  const none = { meeting: undefined, before: undefined };
  let column: readonly Step[] = [0, ...days].map((_, nth) => ({ cost: nth * noTopic, ...none }));
  for (const topic of topics) column = nextColumn(column, topic, { days, alignment });
  const last = column.at(-1);
  const meetings = meetingsOf(last).slice(-topics.length);
  return {
    cost: last?.cost ?? 0,
    meetings: meetings.map((meeting, nth) => meeting ?? nearest(topics[nth], days)),
  };
}

type Days = { readonly days: readonly Dated[]; readonly alignment: Alignment };

/** The ways after one topic more: it belongs to a meeting, or to none, or the meeting has no topic. */
function nextColumn(column: readonly Step[], topic: Topic, { days, alignment }: Days): readonly Step[] {
  const alone = (before: Step | undefined): Step => ({
    cost: (before?.cost ?? 0) + noMeeting,
    meeting: undefined,
    before,
  });
  const next = [alone(column[0])];
  for (const [meeting, { line }] of days.entries()) {
    const before = column[meeting];
    const far = offset(topic, { from: line, to: line, alignment });
    const given: Step = { cost: (before?.cost ?? 0) + 0.7 * far, meeting, before };
    const without = alone(column[meeting + 1]);
    const last = next[meeting] ?? given;
    const skipped: Step = { ...last, cost: last.cost + noTopic };
    next.push(cheapest([given, without, skipped]));
  }
  return next;
}

const cheapest = ([first, ...others]: readonly [Step, ...Step[]]): Step =>
  others.reduce((least, step) => (step.cost < least.cost ? step : least), first);

/** A topic that has no meeting of its own is told at the nearest one. */
function nearest(topic: Topic | undefined, days: readonly Dated[]): number {
  const distance = (day: Dated | undefined): number => Math.abs((day?.line ?? 0) - (topic?.first ?? 0));
  return days.reduce((best, day, nth) => (distance(day) < distance(days[best]) ? nth : best), 0);
}

function meetingsOf(last: Step | undefined): readonly (number | undefined)[] {
  const meetings: (number | undefined)[] = [];
  for (let step = last; step; step = step.before) meetings.push(step.meeting);
  return meetings.toReversed();
}

const ordinal = /(\d{1,2})(?:st|nd|rd|th|e|er|re|ere|eme)?(?![\p{L}\d])/u;

/** A series - first, second and third plenary - belongs to one forum: a member without the one before it costs. */
function seriesCost(topics: readonly Topic[]): number {
  const series = new Map<string, Set<number>>();
  for (const { text } of topics) {
    const folded = fold(text);
    const match = ordinal.exec(folded);
    if (!match) continue;
    const key = folded.replace(ordinal, '#');
    series.set(key, (series.get(key) ?? new Set()).add(Number(match[1])));
  }
  let missing = 0;
  for (const numbers of series.values())
    for (const number of numbers) if (number > 1 && !numbers.has(number - 1)) missing += 1;
  return missing * 0.9;
}
