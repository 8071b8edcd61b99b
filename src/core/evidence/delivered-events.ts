/** What was delivered: events that took place, and completed work-plan items for which no event was recorded. */

import type { Day } from '../base/day.ts';
import type { Text } from '../base/text.ts';
import { eventsOfItem, findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';

/** A delivered event as far as the record knows it. `item` is the number of its work-plan item, `on` its last day. */
export type DeliveredEvent = {
  readonly table: 'events' | 'workPlanItems';
  readonly row: Rows['events'] | Rows['workPlanItems'];
  readonly item: string | undefined;
  readonly title: Text | string;
  readonly on: Day | undefined;
  readonly hasParticipants: boolean;
  readonly hasPlace: boolean;
};

const workWithoutParticipants: readonly (string | undefined)[] = [
  'support',
  'coordination',
  'management',
  'coaching',
];

/** The events that took place by a day, and completed items of an event's kind or of an unknown one that have no event. */
export const deliveredEvents = (project: Project, asOf: Day): readonly DeliveredEvent[] => [
  ...project.events.filter((event) => event.to <= asOf).map((event) => fromEvent(project, event)),
  ...project.workPlanItems
    .filter((item) => item.state === 'completed' && !workWithoutParticipants.includes(item.kind))
    .filter((item) => eventsOfItem(project, item.id).length === 0)
    .map(fromItem),
];

function fromEvent(project: Project, event: Rows['events']): DeliveredEvent {
  const item = findRow(project, 'workPlanItems', event.items?.[0]);
  return {
    table: 'events',
    row: event,
    item: item?.code,
    title: event.title ?? item?.title ?? event.type,
    on: event.to,
    hasParticipants: (event.counts ?? []).length > 0,
    hasPlace: event.place !== undefined || event.mode === 'virtual',
  };
}

const fromItem = (item: Rows['workPlanItems']): DeliveredEvent => ({
  table: 'workPlanItems',
  row: item,
  item: item.code,
  title: item.title,
  on: (item.dates ?? [])
    .flatMap((date) => (date.is === 'done' ? [date.to] : []))
    .toSorted()
    .at(-1),
  hasParticipants: false,
  hasPlace: false,
});
