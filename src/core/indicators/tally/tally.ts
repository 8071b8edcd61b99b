/**
 * A tally of who came when: person → times. One more event adds to the slots that its people fall into, and one that is taken back takes from
 * them, at a cost that goes by the people of that event, not by all that is tallied. Tallies are values: each step gives another one.
 */

import type { Day } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import { type Period, isInPeriod } from '../../base/period.ts';
import { type TrieMap, emptyTrie, findIn, withKey, withoutKey } from '../../base/trie-map.ts';

/** Who came to an event that ended on a day: the slots into which each of them falls, by the id of the person or organisation. */
export type Attendance = {
  readonly event: Id;
  readonly on: Day;
  readonly who: ReadonlyMap<Id, readonly number[]>;
};

/** Numbers by slot: those who are counted once, and all times that they came. */
export type SlotCounts = { readonly unique: readonly number[]; readonly times: readonly number[] };

/** Who came in a period. */
export type PeriodCounts = SlotCounts & { readonly period: Period };

/** One time that somebody came. */
type Time = { readonly event: Id; readonly on: Day; readonly slots: readonly number[] };

/** What was tallied: each event with whom it counted first, each period that was asked for with whom it counts, and all together. */
export type Tally = {
  readonly people: TrieMap<readonly Time[]>;
  readonly events: TrieMap<SlotCounts>;
  readonly periods: readonly PeriodCounts[];
  readonly total: SlotCounts;
};

/** A tally with the events whose counts changed on the way to it. */
export type TallyStep = { readonly tally: Tally; readonly touched: readonly Id[] };

/** The tally of nobody. */
export const emptyTally = (periods: readonly Period[]): Tally => ({
  people: emptyTrie(),
  events: emptyTrie(),
  periods: periods.map((period) => ({ period, ...nobody })),
  total: nobody,
});

/** The tally with one more event. Of events with the same last day the lesser id comes first. */
export const addEvent = (tally: Tally, attendance: Attendance): TallyStep => step(tally, attendance, 1);

/** The tally without an event that it has: the attendance must be the one that was added. */
export const removeEvent = (tally: Tally, attendance: Attendance): TallyStep => step(tally, attendance, -1);

const nobody: SlotCounts = { unique: [], times: [] };

type Sign = 1 | -1;
type Growth = { readonly unique: number[]; readonly times: number[] };

const noGrowth = (): Growth => ({ unique: [], times: [] });

function step(tally: Tally, { event, on, who }: Attendance, sign: Sign): TallyStep {
  const growthOf = new Map<Id, Growth>([[event, noGrowth()]]);
  const inPeriods = tally.periods.map(({ period }) => ({ period, growth: noGrowth() }));
  let { people } = tally;
  for (const [person, slots] of who) {
    const known = findIn(people, person) ?? [];
    const move = { time: { event, on, slots }, others: known.filter((time) => time.event !== event), sign };
    countFirsts(growthOf, move);
    for (const { period, growth } of inPeriods) countInPeriod(growth, period, move);
    const after = sign === 1 ? inTime([...move.others, move.time]) : move.others;
    people = after.length === 0 ? withoutKey(people, person) : withKey(people, person, after);
  }
  return {
    touched: [...growthOf.keys()],
    tally: {
      people,
      events: grownEvents(tally.events, growthOf, sign === -1 ? event : undefined),
      periods: tally.periods.map((counts, nth) => grownPeriod(counts, inPeriods[nth]?.growth ?? nobody)),
      total: [...growthOf.values()].reduce<SlotCounts>(plus, tally.total),
    },
  };
}

type Move = { readonly time: Time; readonly others: readonly Time[]; readonly sign: Sign };

/** In each slot somebody counts at the first event there; where that is now another one, it moves. */
function countFirsts(growthOf: Map<Id, Growth>, { time, others, sign }: Move): void {
  for (const slot of time.slots) {
    const own = growthAt(growthOf, time.event);
    grow(own.times, slot, sign);
    const first = others.find(({ slots }) => slots.includes(slot));
    if (first !== undefined && !isBefore(time, first)) continue;
    grow(own.unique, slot, sign);
    if (first !== undefined) grow(growthAt(growthOf, first.event).unique, slot, sign === 1 ? -1 : 1);
  }
}

function countInPeriod(growth: Growth, period: Period, { time, others, sign }: Move): void {
  if (!isInPeriod(period, time.on)) return;
  const inside = others.filter(({ on }) => isInPeriod(period, on));
  for (const slot of time.slots) {
    grow(growth.times, slot, sign);
    if (!inside.some(({ slots }) => slots.includes(slot))) grow(growth.unique, slot, sign);
  }
}

/** A period in which nobody came is left as it is. */
const grownPeriod = (counts: PeriodCounts, growth: SlotCounts): PeriodCounts =>
  growth.times.length === 0 ? counts : { period: counts.period, ...plus(counts, growth) };

function growthAt(growthOf: Map<Id, Growth>, event: Id): Growth {
  const growth = growthOf.get(event) ?? noGrowth();
  growthOf.set(event, growth);
  return growth;
}

function grow(numbers: number[], slot: number, by: number): void {
  for (let place = numbers.length; place <= slot; place += 1) numbers.push(0);
  numbers.splice(slot, 1, (numbers[slot] ?? 0) + by);
}

function grownEvents(
  events: Tally['events'],
  growthOf: ReadonlyMap<Id, Growth>,
  removed: Id | undefined,
): Tally['events'] {
  let grown = events;
  for (const [event, growth] of growthOf) {
    if (event === removed) grown = withoutKey(grown, event);
    else grown = withKey(grown, event, plus(findIn(grown, event) ?? nobody, growth));
  }
  return grown;
}

const plus = (a: SlotCounts, b: SlotCounts): SlotCounts => ({
  unique: plusEach(a.unique, b.unique),
  times: plusEach(a.times, b.times),
});

const plusEach = (a: readonly number[], b: readonly number[]): readonly number[] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, slot) => (a[slot] ?? 0) + (b[slot] ?? 0));

const isBefore = (a: Time, b: Time): boolean => a.on < b.on || (a.on === b.on && a.event < b.event);

const inTime = (times: readonly Time[]): readonly Time[] =>
  times.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
