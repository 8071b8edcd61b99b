import type { Day } from '../base/day.ts';
import { type EventType, eventTypes } from '../evidence/event-type.ts';
import { indicatorsOf } from '../indexes.ts';
import { countsKind, itemsServing } from '../indicators/supply.ts';
import type { Project, Rows } from '../project.ts';
import { isOnHold } from '../workplan/hold-state.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { isPreparation } from './words/accompaniment.ts';
import { eventTypeNames } from './words/event-type-names.ts';
import { nameOf } from './words/name-of.ts';

type Item = Rows['workPlanItems'];

/** What the work plan delivers for a result is counted by one of its indicators. Silent where no work-plan item is linked. */
export const deliveredEventTypesAreCounted: Check = {
  id: 'delivered-event-types-are-counted',
  catalogue: 'IN-25',
  severity: 'warning',
  rule: 'Good practice: every type of event that is delivered for a result is counted by one of its indicators, else the work stays invisible.',
  message: 'The plan delivers {types} for {result} ({items}), but none of its indicators counts them.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.results.flatMap((result) => {
    const counting = indicatorsOf(project, result.id).filter(
      ({ countsEventTypes = [] }) => countsEventTypes.length > 0,
    );
    const counted = counting.flatMap((indicator) => indicator.countsEventTypes ?? []);
    if (counted.length === 0) return [];
    const items = itemsServing(project, result.id).filter(
      (item) => isEvent(item) && isLive(project, item, asOf) && !countsKind(counted, item.kind),
    );
    return items.length === 0 ? [] : [found(result, items, counting)];
  });
}

/** An event for its own sake, not the preparation of another one. */
const isEvent = (item: Item): boolean =>
  typesOf([item]).length > 0 &&
  item.kind !== 'other' &&
  item.prepares === undefined &&
  !isPreparation(item.title);

const isLive = (project: Project, item: Item, asOf: Day): boolean =>
  item.state === 'completed' || (item.state !== 'cancelled' && !isOnHold(project, item, asOf));

const typesOf = (items: readonly Item[]): readonly EventType[] =>
  eventTypes.filter((type) => items.some((item) => item.kind === type));

const found = (
  result: Rows['results'],
  items: readonly Item[],
  counting: readonly Rows['indicators'][],
): Found => ({
  at: [
    ...counting.map((indicator) => placeOf('indicators', indicator, 'countsEventTypes')),
    ...items.map((item) => placeOf('workPlanItems', item)),
  ],
  params: {
    types: typesOf(items).map((type) => eventTypeNames[type]),
    result: nameOf(result),
    items: items.map(nameOf),
  },
});
