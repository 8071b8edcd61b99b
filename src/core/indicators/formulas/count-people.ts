import { decimal } from '../../base/decimal.ts';
import type { Id } from '../../base/id.ts';
import { type HeadCount, correctedHeadsOf, headCountsOf } from '../../evidence/head-counts.ts';
import { type Traits, hasTraits } from '../../evidence/traits.ts';
import { findRow } from '../../indexes.ts';
import type { Rows } from '../../project.ts';
import type { Participation } from '../../register/participation.ts';
import type { RegisterValue } from '../../register/register-value.ts';
import type { FormulaOf, Who } from './formula.ts';
import type { Contribution, Count, CountContext } from './formula-kind.ts';
import { eventsIn, isInScope, isInSpan } from './scope.ts';
import { type Slots, slotsFor } from './slots.ts';

type PeopleTerm = FormulaOf<'persons' | 'participations'>;
type Numbers = readonly number[];

/** An event as it was counted: the numbers for each slot of those on its list, or of its heads. */
type CountedEvent = {
  readonly event: Rows['events'];
  readonly counted: 'list' | 'heads' | 'not';
  readonly unique: Numbers;
  readonly times: Numbers;
};

/**
 * Who came to the events of a term: by lists of people where there are any, else by heads, with what corrections of heads add on their own days. The
 * kind of the term says which unit is its value.
 */
export function countPeople(term: PeopleTerm, context: CountContext): Count {
  const events = eventsIn(context.project, term, context.span);
  const counted = countEvents(events, context, (event) =>
    countHeads(headCountsOf(context.project, event), term, context),
  );
  const corrections = correctionsIn(term, context);
  const heads = counted.filter((one) => one.counted === 'heads');
  const lists = counted.filter((one) => one.counted === 'list');
  const added = sumOf(
    context.slots,
    [...heads, ...corrections].map((one) => one.times),
  );
  const times = plus(
    sumOf(
      context.slots,
      lists.map((one) => one.times),
    ),
    added,
  );
  const listed = uniqueOn(lists, context);
  const unique = listed && plus(listed, added);
  const isKnown = events.length === 0 || lists.length + heads.length + corrections.length > 0;
  const numbers = isKnown ? (term.kind === 'persons' ? unique : times) : undefined;
  return {
    numbers: context.slots.all.map((_, place) => numbers && decimal(numbers[place] ?? 0)),
    ...(unique && {
      people: {
        persons: unique[0] ?? 0,
        participations: times[0] ?? 0,
        byHeads: heads.length,
        uncounted: counted.length - lists.length - heads.length,
        mayRepeat: heads.length > 0 && lists.length + heads.length > 1,
      },
    }),
    contributions: [
      ...counted.map((one) => contributionOf(one, term.kind === 'persons' ? one.unique : one.times)),
      ...corrections.map((one) => correctionOf(one.row, one.times)),
    ],
  };
}

/** The person of whom a list says that he came, where the term counts him. */
export const personCounted = (
  { who }: PeopleTerm,
  { person }: Participation,
  traits: Traits,
): Id | undefined => (hasTraits(traits, traitsWanted(who)) ? person : undefined);

/** The traits by which people are chosen. */
const traitsWanted = ({ sex, ageBand, organisationKind }: Who = {}): Traits => ({
  ...(sex !== undefined && { sex }),
  ...(ageBand !== undefined && { ageBands: [ageBand] }),
  ...(organisationKind !== undefined && { organisationKind }),
});

/** Events as the register has them; where it has no list of one, as `otherwise` counts it. */
export function countEvents(
  events: readonly Rows['events'][],
  { kept, slots }: CountContext,
  otherwise: (event: Rows['events']) => Numbers | undefined,
): readonly CountedEvent[] {
  const rows = new Map(kept.flatMap((row) => (row.event === undefined ? [] : [[row.event, row] as const])));
  return events.map((event) => {
    const row = rows.get(event.id);
    if (row) return { event, counted: 'list', ...numbersOf(slots, row) };
    const heads = otherwise(event);
    const numbers = heads ?? slots.all.map(() => 0);
    return { event, counted: heads === undefined ? 'not' : 'heads', unique: numbers, times: numbers };
  });
}

/** Those on lists, each once: to date what each event added, over a period what is kept for it. `undefined` where that is not kept. */
export function uniqueOn(
  lists: readonly CountedEvent[],
  { kept, slots, span }: CountContext,
): Numbers | undefined {
  if (span.from === undefined || lists.length === 0)
    return sumOf(
      slots,
      lists.map(({ unique }) => unique),
    );
  const row = kept.find(({ from, to }) => from === span.from && to === span.to);
  return row && numbersOf(slots, row).unique;
}

/** What an event added to a count. */
const contributionOf = ({ event, counted, unique, times }: CountedEvent, amount: Numbers): Contribution => ({
  table: 'events',
  row: event.id,
  on: event.to,
  amount: decimal(amount[0] ?? 0),
  persons: unique[0] ?? 0,
  participations: times[0] ?? 0,
  counted,
});

const correctionOf = ({ id, on }: Rows['adjustments'], amount: Numbers): Contribution => ({
  table: 'adjustments',
  row: id,
  on,
  amount: decimal(amount[0] ?? 0),
});

/** The corrections of heads that are booked in the span, whenever their events were. Where a list says who came, heads are not counted, nor are their corrections. */
function correctionsIn(
  term: PeopleTerm,
  context: CountContext,
): readonly { readonly row: Rows['adjustments']; readonly times: Numbers }[] {
  const { project, span, kept } = context;
  const listed = new Set(kept.map(({ event }) => event));
  return project.adjustments.flatMap((row) => {
    if (row.counts === undefined || !isInSpan(span, row.on) || listed.has(row.corrects)) return [];
    const event = findRow(project, 'events', row.corrects);
    if (event === undefined || !isInScope(project, term, event)) return [];
    const times = countHeads(correctedHeadsOf(project, event, row.counts), term, context);
    return times === undefined ? [] : [{ row, times }];
  });
}

/** The heads that a term counts, for each slot; `undefined` where nobody was counted, or not by what the term asks for. */
function countHeads(
  all: readonly HeadCount[],
  { who }: PeopleTerm,
  { slots }: CountContext,
): Numbers | undefined {
  const wanted = traitsWanted(who);
  const heads = all.filter(({ traits }) => tells(traits, wanted));
  if (heads.length === 0) return undefined;
  const numbers = slots.all.map(() => 0);
  for (const head of heads) {
    if (!hasTraits(head.traits, wanted)) continue;
    for (const place of placesOf(slots, head)) numbers[place] = (numbers[place] ?? 0) + head.count;
  }
  return numbers;
}

const tells = (traits: Traits, wanted: Traits): boolean =>
  (wanted.sex === undefined || traits.sex !== undefined) &&
  (wanted.ageBands === undefined || traits.ageBands !== undefined) &&
  (wanted.organisationKind === undefined || traits.organisationKind !== undefined);

/** A head falls into the slots of its traits, and into the category under whose very name it was counted. */
function placesOf(slots: Slots, { of, traits }: HeadCount): readonly number[] {
  const named = slots.dimensions.flatMap(({ name, any, categories }) => {
    const category = categories.find((one) => !one.isRead && one.of[name] === of[name]);
    return category ? [any, category.slot] : [];
  });
  return [...new Set([...slotsFor(slots, traits), ...named])];
}

type Counted = Pick<CountedEvent, 'unique' | 'times'>;

/** What the register says of an event, for each slot; computed once for each row, since most stay when another event comes. */
function numbersOf(slots: Slots, row: RegisterValue): Counted {
  const own = numbersBy.get(slots) ?? new WeakMap<RegisterValue, Counted>();
  numbersBy.set(slots, own);
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

const numbersBy = new WeakMap<Slots, WeakMap<RegisterValue, Counted>>();

const sumOf = (slots: Slots, all: readonly Numbers[]): Numbers =>
  slots.all.map((_, place) => all.reduce((sum, numbers) => sum + (numbers[place] ?? 0), 0));

const plus = (a: Numbers, b: Numbers): Numbers => a.map((number, place) => number + (b[place] ?? 0));
