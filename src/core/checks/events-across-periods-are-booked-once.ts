import { addDays } from '../base/day.ts';
import { indexBy } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { titleKeyOf } from '../workplan/titles.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** An event that crosses the end of a reporting period is one event, not one in each period. */
export const eventsAcrossPeriodsAreBookedOnce: Check = {
  id: 'events-across-periods-are-booked-once',
  catalogue: 'PE-13',
  severity: 'warning',
  rule: 'Good practice: an event of several days is counted once, in the period in which it ends.',
  message:
    '“{title}” is recorded twice around the end of the reporting period ({end}): {from} to {to} and from {again}. If it was one event, record it once.',
  find,
};

type Event = Rows['events'];

const eventsOfKey = indexBy('events', (event) => [keyOf(event)]);

/** What two records of one event share: type, and title or work-plan item. */
function keyOf(event: Event): string | undefined {
  const subject = event.title === undefined ? event.items?.[0] : titleKeyOf(event.title);
  return subject === undefined ? undefined : `${event.type} ${subject}`;
}

function find(project: Project): readonly Found[] {
  const ends = [...new Set(project.reports.map((report) => report.to))].toSorted();
  return ends.flatMap((end) =>
    project.events
      .filter((event) => event.from <= end && addDays(event.to, 1) > end)
      .flatMap((event) =>
        continuationsOf(project, event)
          .filter((next) => next.from > end)
          .map((next) => toFound(event, next, end)),
      ),
  );
}

function continuationsOf(project: Project, event: Event): readonly Event[] {
  const key = keyOf(event);
  const same = key === undefined ? [] : eventsOfKey(project, key);
  return same.filter((other) => other !== event && other.from <= addDays(event.to, 1));
}

const toFound = (event: Event, next: Event, end: Event['to']): Found => ({
  at: [placeOf('events', next), placeOf('events', event)],
  params: { title: event.title ?? event.type, from: event.from, to: event.to, again: next.from, end },
});
