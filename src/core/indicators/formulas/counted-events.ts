/**
 * The events that a term counts. They stand on shelves, by the end of their ids: what was counted on one holds as long as nothing on it changes, so
 * that one more event costs a shelf and not all events.
 */

import type { Day } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import { eventsOnShelf, registerValuesOnShelf, shelfOf, shelfOfPeriods } from '../../indexes.ts';
import type { Project, Rows } from '../../project.ts';
import type { RegisterValue } from '../../register/register-value.ts';
import type { Scope } from './formula.ts';
import type { CountContext } from './formula-kind.ts';
import { type KnownScope, type Span, isInScope, isInSpan, knownScope } from './scope.ts';
import type { Slots } from './slots.ts';

type Event = Rows['events'];

/** Numbers by slot. */
export type Numbers = readonly number[];

/** How an event was counted: by a list of people, by itself - its heads, or as one event -, or not at all. */
export type HowCounted = 'list' | 'alone' | 'not';

/** Of whoever is counted, each once and each time. */
type Counts = { readonly unique: Numbers; readonly times: Numbers };

/** An event as it was counted. */
export type CountedEvent = Counts & { readonly event: Event; readonly counted: HowCounted };

/** So many events, added up. */
export type EventSum = Counts & { readonly events: number };

/** All events that a term counts in a span, added up by how they were counted; and one by one, in order of their last days. */
export type CountedEvents = {
  readonly sums: Readonly<Record<HowCounted, EventSum>>;
  readonly inOrder: () => readonly CountedEvent[];
};

/** How a term counts an event by itself, for each slot; `undefined` where that says nothing. It reads the event, the term, the slots and organisations alone. */
export type CountAlone = (event: Event) => Numbers | undefined;

/** Counts the events of a term: as the register has them, else by themselves. */
export function countEvents(term: Scope, context: CountContext, countAlone: CountAlone): CountedEvents {
  const { project, span, slots } = context;
  const shelves = shelvesOf(term, context);
  const parts = [...eventsOnShelf.keys(project)].map((name) => {
    const [events, rows] = [eventsOnShelf(project, name), registerValuesOn(context, name)];
    const known = shelves.byName.get(name);
    if (known?.events === events && known.rows === rows) return inSpan(known, span, slots);
    const shelf = countShelf({ events, rows }, { scope: shelves.scope, slots, countAlone });
    shelves.byName.set(name, shelf);
    return inSpan(shelf, span, slots);
  });
  return {
    sums: {
      list: sumOf(parts, 'list', slots),
      alone: sumOf(parts, 'alone', slots),
      not: sumOf(parts, 'not', slots),
    },
    inOrder: () => parts.flatMap(({ counted }) => counted).toSorted(byDay),
  };
}

/** Whether there is a list of who came to an event, for a part of an indicator's formula. */
export const hasList = (context: CountContext, event: Id): boolean =>
  registerValuesOn(context, shelfOf(event)).some((row) => row.event === event);

/** Those on lists, each once: to date what each event added, over a period what is kept for it. `undefined` where that is not kept. */
export function uniqueOn({ list }: CountedEvents['sums'], context: CountContext): Numbers | undefined {
  const { span, slots } = context;
  if (span.from === undefined || list.events === 0) return list.unique;
  const row = registerValuesOn(context, shelfOfPeriods).find(
    ({ from, to }) => from === span.from && to === span.to,
  );
  return row && countsOf(slots, row).unique;
}

/** The sum of numbers, slot by slot. */
export const plus = (a: Numbers, b: Numbers): Numbers => a.map((number, place) => number + (b[place] ?? 0));

const registerValuesOn = (
  { project, indicator, part }: CountContext,
  shelf: string,
): readonly RegisterValue[] => registerValuesOnShelf(project, `${indicator} ${part} ${shelf}`);

type Sums = Readonly<Partial<Record<HowCounted, EventSum>>>;

/** A shelf with what a term counts on it, all together and one by one. */
type Shelf = {
  readonly events: readonly Event[];
  readonly rows: readonly RegisterValue[];
  readonly counted: readonly CountedEvent[];
  /** The first and the last of their last days. */
  readonly ends: readonly Day[];
  readonly sums: Sums;
};

type Shelves = {
  readonly scope: KnownScope;
  readonly slots: Slots;
  readonly organisations: Project['organisations'];
  readonly byName: Map<string, Shelf>;
};

/** What was last counted for a term, as long as what it counts by is the same. */
function shelvesOf(term: Scope, { project, slots }: CountContext): Shelves {
  const now = { scope: knownScope(project, term), slots, organisations: project.organisations };
  const last = lastShelves.get(term);
  if (last?.scope === now.scope && last.slots === slots && last.organisations === now.organisations)
    return last;
  const shelves = { ...now, byName: new Map<string, Shelf>() };
  lastShelves.set(term, shelves);
  return shelves;
}

const lastShelves = new WeakMap<Scope, Shelves>();

type CountedBy = { readonly scope: KnownScope; readonly slots: Slots; readonly countAlone: CountAlone };

function countShelf(
  { events, rows }: Pick<Shelf, 'events' | 'rows'>,
  { scope, slots, countAlone }: CountedBy,
): Shelf {
  const byEvent = new Map(rows.map((row) => [row.event, row]));
  const counted = events
    .filter((event) => isInScope(scope, event))
    .map((event) => countEvent(event, byEvent.get(event.id), { slots, countAlone }));
  return { events, rows, counted, ends: endsOf(counted), sums: sumsOf(counted, slots) };
}

function countEvent(
  event: Event,
  row: RegisterValue | undefined,
  { slots, countAlone }: Pick<CountedBy, 'slots' | 'countAlone'>,
): CountedEvent {
  if (row) return { event, counted: 'list', ...countsOf(slots, row) };
  const alone = countAlone(event);
  const numbers = alone ?? zeros(slots);
  return { event, counted: alone === undefined ? 'not' : 'alone', unique: numbers, times: numbers };
}

function endsOf(counted: readonly CountedEvent[]): readonly Day[] {
  let [first, last] = [counted.at(0)?.event.to, counted.at(0)?.event.to];
  for (const { event } of counted) {
    if (first === undefined || event.to < first) first = event.to;
    if (last === undefined || event.to > last) last = event.to;
  }
  return [first, last].filter((day) => day !== undefined);
}

type Part = Pick<Shelf, 'counted' | 'sums'>;

function inSpan(shelf: Shelf, span: Span, slots: Slots): Part {
  if (shelf.ends.every((day) => isInSpan(span, day))) return shelf;
  const counted = shelf.counted.filter(({ event }) => isInSpan(span, event.to));
  return { counted, sums: sumsOf(counted, slots) };
}

const howCounted: readonly HowCounted[] = ['list', 'alone', 'not'];

const sumsOf = (counted: readonly CountedEvent[], slots: Slots): Sums =>
  Object.fromEntries(
    howCounted.flatMap((how) => {
      const own = counted.filter((one) => one.counted === how);
      return own.length === 0 ? [] : [[how, addUp(own, slots, own.length)]];
    }),
  );

function sumOf(parts: readonly Part[], how: HowCounted, slots: Slots): EventSum {
  const own = parts.flatMap(({ sums }) => sums[how] ?? []);
  return addUp(
    own,
    slots,
    own.reduce((events, sum) => events + sum.events, 0),
  );
}

function addUp(all: readonly Counts[], slots: Slots, events: number): EventSum {
  const [unique, times] = [zeros(slots), zeros(slots)];
  for (const one of all)
    for (const place of unique.keys()) {
      unique[place] = (unique[place] ?? 0) + (one.unique[place] ?? 0);
      times[place] = (times[place] ?? 0) + (one.times[place] ?? 0);
    }
  return { events, unique, times };
}

const zeros = ({ all }: Slots): number[] => all.map(() => 0);

/** What the register says, for each slot; computed once for each row, since most stay when another event comes. */
function countsOf(slots: Slots, row: RegisterValue): Counts {
  const own = countsBy.get(slots) ?? new WeakMap<RegisterValue, Counts>();
  countsBy.set(slots, own);
  const known = own.get(row);
  if (known) return known;
  const bySlot = new Map(row.counts.map((count) => [count.slot, count]));
  const counts = slots.all.map(({ key }) => bySlot.get(key));
  const counted = {
    unique: counts.map((count) => count?.unique ?? 0),
    times: counts.map((count) => count?.times ?? 0),
  };
  own.set(row, counted);
  return counted;
}

const countsBy = new WeakMap<Slots, WeakMap<RegisterValue, Counts>>();

const byDay = ({ event: a }: CountedEvent, { event: b }: CountedEvent): number =>
  a.to === b.to ? (a.id < b.id ? -1 : 1) : a.to < b.to ? -1 : 1;
