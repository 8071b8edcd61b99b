/** Which events a formula counts. All that is said must hold; of what is said in a list, one is enough. */

import type { Day } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import { isSure } from '../../base/is-sure.ts';
import { wordsOf } from '../../base/text.ts';
import { findRow, itemsOfActivity, once } from '../../indexes.ts';
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

/** The events that a formula counts and that ended in the span, in order of their last days. One that crosses an end belongs to where it ends. */
export const eventsIn = (project: Project, scope: Scope, span: Span): readonly Event[] =>
  eventsInOrder(project).filter((event) => isInSpan(span, event.to) && isInScope(project, scope, event));

/** Whether a formula counts an event. What was read as a guess is not counted. */
export function isInScope(project: Project, scope: Scope, event: Event): boolean {
  const { types, places } = scope;
  return (
    isSure(event) &&
    (types === undefined || countsKind(types, event.type)) &&
    (places === undefined || places.some((place) => isAt(event, place))) &&
    hasItemOf(project, scope, event)
  );
}

const eventsInOrder = once((project) =>
  project.events.toSorted((a, b) => (a.to === b.to ? (a.id < b.id ? -1 : 1) : a.to < b.to ? -1 : 1)),
);

const isAt = ({ place }: Event, wanted: string): boolean =>
  wordsOf(place).some((words) => words.toLowerCase().includes(wanted.toLowerCase()));

/** The items of an event must be those that are wanted by each of strand, item and result, not always the same one. */
function hasItemOf(project: Project, { strands, items, results }: Scope, event: Event): boolean {
  const own = event.items ?? [];
  return (
    (items === undefined || own.some((id) => items.includes(id))) &&
    (strands === undefined || own.some((id) => isOfStrand(project, id, strands))) &&
    (results === undefined || results.some((result) => own.some((id) => itemsFor(project, result).has(id))))
  );
}

function isOfStrand(project: Project, item: Id, strands: readonly Id[]): boolean {
  const strand = findRow(project, 'workPlanItems', item)?.strand;
  return strand !== undefined && strands.includes(strand);
}

/** The work-plan items that deliver what contributes to a result. */
function itemsFor(project: Project, result: Id): ReadonlySet<Id> {
  const known = itemsByResult(project).get(result);
  if (known) return known;
  const items = descendantsOf(project, result).flatMap((id) => itemsOfActivity(project, id));
  const ids = new Set(items.map(({ id }) => id));
  itemsByResult(project).set(result, ids);
  return ids;
}

const itemsByResult = once(() => new Map<Id, ReadonlySet<Id>>());
