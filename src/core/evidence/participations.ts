import { isSure } from '../base/is-sure.ts';
import { type Period, isInPeriod } from '../base/period.ts';
import type { Project, Rows } from '../project.ts';
import { sexOfCategory } from './sex-of-category.ts';

type Event = Rows['events'];

/**
 * Who came to events, as counted on the spot: a person who came to two events is two participations. `women` and `men` are those whose sex was
 * noted; `total` has all.
 */
export type Participations = { readonly women: number; readonly men: number; readonly total: number };

/** The events of a period, in order of their days. One that crosses its end belongs to the period in which it ends. */
export const eventsIn = (project: Project, period: Period): readonly Event[] =>
  project.events
    .filter((event) => isInPeriod(period, event.to))
    .toSorted((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1));

/** Who came in a period: to its events, with what later corrections of earlier ones booked in it add or take away; `undefined` where nobody was counted. */
export function participationsIn(project: Project, period: Period): Participations | undefined {
  const corrections = project.adjustments.filter(({ on }) => isInPeriod(period, on));
  return participationsOf([...eventsIn(project, period), ...corrections]);
}

/** How many came to an event, as counted on the spot; `undefined` where nobody was counted. Counts read as a guess stay out. */
export function participationsAt(event: Pick<Event, 'counts' | 'readFrom'>): number | undefined {
  const { counts = [] } = event;
  return counts.length === 0 || !isSure(event)
    ? undefined
    : counts.reduce((sum, { count }) => sum + count, 0);
}

/** Who came to the events; `undefined` where nobody was counted at any of them. Counts read as a guess stay out. */
export function participationsOf(
  events: readonly Pick<Event, 'counts' | 'readFrom'>[],
): Participations | undefined {
  const counts = events.filter(isSure).flatMap((event) => event.counts ?? []);
  if (counts.length === 0) return undefined;
  const sumOf = (sex?: string): number =>
    counts
      .filter(({ of }) => sex === undefined || sexOfCategory(Object.values(of).join(' ')) === sex)
      .reduce((sum, { count }) => sum + count, 0);
  return { women: sumOf('women'), men: sumOf('men'), total: sumOf() };
}
