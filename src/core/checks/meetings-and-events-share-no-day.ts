import { type Day, daysBetween } from '../base/day.ts';
import type { Period } from '../base/period.ts';
import { pickText } from '../base/text.ts';
import { findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, type Place, placeOf, readAt } from './check.ts';

/** A day on which the team sat in a meeting and held an event is either a busy day or a slip. */
export const meetingsAndEventsShareNoDay: Check = {
  id: 'meetings-and-events-share-no-day',
  catalogue: 'CO-09',
  severity: 'advice',
  rule: 'Good practice: the same date in two places of a report is compared with the agenda.',
  message: 'On {on} the project met {forums} and also held {events}.',
  find,
};

type Held = { readonly on: Day; readonly name: string; readonly place: Place };

function find(project: Project): readonly Found[] {
  const days = [...new Set(project.meetings.map(({ on }) => on))].toSorted();
  if (days.length === 0) return [];
  const held = [...eventsOn(project, days), ...itemsOn(project, days)];
  return [...new Set(held.map(({ on }) => on))].toSorted().map((on) => toFound(project, on, held));
}

function toFound(project: Project, on: Day, held: readonly Held[]): Found {
  const meetings = project.meetings.filter((meeting) => meeting.on === on);
  const events = held.filter((one) => one.on === on);
  const names = meetings.map(({ forum }) => pickText(findRow(project, 'forums', forum)?.name, 'en'));
  return {
    at: [
      ...meetings.map((meeting) => placeOf('meetings', meeting, 'on')),
      ...events.map(({ place }) => place),
    ],
    params: { on, forums: names, events: [...new Set(events.map(({ name }) => name))] },
  };
}

const eventsOn = (project: Project, days: readonly Day[]): readonly Held[] =>
  project.events.flatMap((event) =>
    daysWithin(event, days).map((on) => ({
      on,
      name: eventName(project, event),
      place: placeOf('events', event, 'from'),
    })),
  );

/** Dated items that no event stands for. */
function itemsOn(project: Project, days: readonly Day[]): readonly Held[] {
  const delivered = new Set(project.events.flatMap((event) => event.items ?? []));
  const dated = project.workPlanItems.filter((item) => item.dates !== undefined && !delivered.has(item.id));
  return dated.flatMap((item) =>
    (item.dates ?? [])
      .filter(({ is }) => is === 'done')
      .flatMap((date) =>
        daysWithin(date, days).map((on) => ({
          on,
          name: pickText(item.title, 'en'),
          place: placeOf('workPlanItems', readAt(item, date), 'dates'),
        })),
      ),
  );
}

function eventName(project: Project, event: Rows['events']): string {
  const [item] = event.items ?? [];
  return pickText(event.title ?? findRow(project, 'workPlanItems', item)?.title, 'en');
}

/** The days that lie in a span of at most two weeks: a longer one occupies nobody every day. */
function daysWithin(span: Period, days: readonly Day[]): readonly Day[] {
  const first = firstAtOrAfter(days, span.from);
  if ((days[first] ?? '9') > span.to || daysBetween(span.from, span.to) >= 14) return [];
  return days.slice(first).filter((day) => day <= span.to);
}

/** Where a day stands, or would stand, in a list that is in order. */
function firstAtOrAfter(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((days[middle] ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
