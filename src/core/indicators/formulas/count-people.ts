import { decimal } from '../../base/decimal.ts';
import type { Id } from '../../base/id.ts';
import { type HeadCount, correctedHeadsOf, headCountsOf } from '../../evidence/head-counts.ts';
import { type Traits, hasTraits } from '../../evidence/traits.ts';
import { findRow } from '../../indexes.ts';
import type { Rows } from '../../project.ts';
import type { Participation } from '../../register/participation.ts';
import { type CountedEvent, type Numbers, countEvents, hasList, plus, uniqueOn } from './counted-events.ts';
import type { FormulaOf, Who } from './formula.ts';
import type { Contribution, Count, CountContext } from './formula-kind.ts';
import { isInScope, isInSpan, knownScope } from './scope.ts';
import { type Slots, slotsFor } from './slots.ts';

type PeopleTerm = FormulaOf<'persons' | 'participations'>;

/**
 * Who came to the events of a term: by lists of people where there are any, else by heads, with what corrections of heads add on their own days. The
 * kind of the term says which unit is its value.
 */
export function countPeople(term: PeopleTerm, context: CountContext): Count {
  const { sums, inOrder } = countEvents(term, context, (event) =>
    countHeads(headCountsOf(context.project, event), term, context),
  );
  const { list, alone: heads, not } = sums;
  const corrections = correctionsIn(term, context);
  const added = corrections.map(({ times }) => times).reduce(plus, heads.times);
  const times = plus(list.times, added);
  const listed = uniqueOn(sums, context);
  const unique = listed && plus(listed, added);
  const isKnown = list.events + heads.events + corrections.length > 0 || not.events === 0;
  const numbers = isKnown ? (term.kind === 'persons' ? unique : times) : undefined;
  return {
    numbers: context.slots.all.map((_, place) => numbers && decimal(numbers[place] ?? 0)),
    ...(unique && {
      people: {
        persons: unique[0] ?? 0,
        participations: times[0] ?? 0,
        byHeads: heads.events,
        uncounted: not.events,
        mayRepeat: heads.events > 0 && list.events + heads.events > 1,
      },
    }),
    get contributions(): readonly Contribution[] {
      return [
        ...inOrder().map((one) => contributionOf(one, term.kind === 'persons' ? one.unique : one.times)),
        ...corrections.map((one) => correctionOf(one.row, one.times)),
      ];
    },
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

/** What an event added to a count. */
const contributionOf = ({ event, counted, unique, times }: CountedEvent, amount: Numbers): Contribution => ({
  table: 'events',
  row: event.id,
  on: event.to,
  amount: decimal(amount[0] ?? 0),
  persons: unique[0] ?? 0,
  participations: times[0] ?? 0,
  counted: counted === 'alone' ? 'heads' : counted,
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
  const { project, span } = context;
  const scope = knownScope(project, term);
  return project.adjustments.flatMap((row) => {
    if (row.counts === undefined || !isInSpan(span, row.on) || hasList(context, row.corrects)) return [];
    const event = findRow(project, 'events', row.corrects);
    if (event === undefined || !isInScope(scope, event)) return [];
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
