/** Which events a formula counts. All that is said must hold; of what is said in a list, one is enough. */

import type { Day } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import { isSure } from '../../base/is-sure.ts';
import { wordsOf } from '../../base/text.ts';
import type { EventType } from '../../evidence/event-type.ts';
import { itemsOfActivity, itemsOfStrand, onceOf, whileEqual } from '../../indexes.ts';
import type { Project, Rows } from '../../project.ts';
import { descendantsOf } from '../../results/chain.ts';
import { countsKind } from '../supply.ts';
import type { Scope } from './formula.ts';

/** Days from the first to the last, both included; without `from` since the beginning. */
export type Span = { readonly from?: Day; readonly to: Day };

/** Whether a day lies in the span. */
export const isInSpan = ({ from, to }: Span, day: Day): boolean =>
  (from === undefined || from <= day) && day <= to;

type Event = Rows['events'];

/**
 * A scope with what it names looked up: an event must deliver one of each list of `items`, not always the same one. One value as long as it stays
 * the same, so that what was counted by it stands.
 */
export type KnownScope = {
  readonly types: readonly EventType[] | undefined;
  readonly places: readonly string[] | undefined;
  readonly items: readonly (readonly Id[])[];
};

/** What a scope names, as the record is. */
export const knownScope = whileEqual(lookUp);

function lookUp(project: Project, { types, places, strands, items, results }: Scope): KnownScope {
  const ofStrands = strands?.flatMap((strand) => itemsOfStrand(project, strand));
  const forResults = results?.flatMap((result) => itemsFor(project, result));
  return {
    types,
    places: places?.map((place) => place.toLowerCase()),
    items: [items, ofStrands?.map(({ id }) => id), forResults].flatMap((ids) =>
      ids === undefined ? [] : [[...new Set(ids)]],
    ),
  };
}

/** Whether a formula counts an event. What was read as a guess is not counted. */
export function isInScope({ types, places, items }: KnownScope, event: Event): boolean {
  const own = event.items ?? [];
  return (
    isSure(event) &&
    (types === undefined || countsKind(types, event.type)) &&
    (places === undefined || isAtAny(event, places)) &&
    items.every((wanted) => own.some((id) => setOf(wanted).has(id)))
  );
}

const setOf = onceOf((ids: readonly Id[]): ReadonlySet<Id> => new Set(ids));

function isAtAny({ place }: Event, wanted: readonly string[]): boolean {
  const own = wordsOf(place).map((words) => words.toLowerCase());
  return wanted.some((one) => own.some((words) => words.includes(one)));
}

/** The work-plan items that deliver what contributes to a result. */
const itemsFor = (project: Project, result: Id): readonly Id[] =>
  descendantsOf(project, result).flatMap((id) => itemsOfActivity(project, id).map((item) => item.id));
