import type { Day } from '../base/day.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { findRow } from '../indexes.ts';
import { ramadanAround } from '../workplan/ramadan.ts';
import { isWeekend, observesRamadan } from '../workplan/weekend.ts';
import { type Check, type Found, type Param, type Place, placeOf, readAt } from './check.ts';

/**
 * Dates keep clear of the weekend, and planned ones of Ramadan, in the countries of the project. A day is a weekend day where it is one in each of
 * them. Public holidays are not known here; what took place in Ramadan is not found, for nothing can be moved any more.
 */
export const datesAvoidWeekendsAndRamadan: Check = {
  id: 'dates-avoid-weekends-and-ramadan',
  catalogue: 'WP-16',
  severity: 'advice',
  rule: 'Good practice: events are not held on the weekend of the country or in Ramadan without need; such a date is often a slip.',
  message:
    '{on} (“{title}”) lies {why, select, weekend {on the weekend} ramadan {in Ramadan ({first} to {last}, a day more or less)} other {on the weekend and in Ramadan ({first} to {last}, a day more or less)}} in {countries}.',
  find,
};

type Dated = { readonly on: Day; readonly title: Param; readonly isToCome: boolean; readonly place: Place };

function find(project: Project, asOf: Day): readonly Found[] {
  const countries = projectRowOf(project)?.countries ?? [];
  if (countries.length === 0) return [];
  const dated = [
    ...project.workPlanItems.flatMap(datesOfItem),
    ...project.events.map((event) => dateOfEvent(event, asOf)),
    ...project.meetings.map((meeting) => dateOfMeeting(project, meeting, asOf)),
  ];
  return dated.flatMap((one) => findDate(one, countries));
}

const datesOfItem = (item: Rows['workPlanItems']): readonly Dated[] =>
  (item.dates ?? []).map((date, index) => ({
    on: date.from,
    title: item.title,
    isToCome: date.is === 'planned',
    place: placeOf('workPlanItems', readAt(item, date), `dates.${index}`),
  }));

const dateOfEvent = (event: Rows['events'], asOf: Day): Dated => ({
  on: event.from,
  title: event.title ?? event.type,
  isToCome: event.from > asOf,
  place: placeOf('events', event, 'from'),
});

const dateOfMeeting = (project: Project, meeting: Rows['meetings'], asOf: Day): Dated => ({
  on: meeting.on,
  title: findRow(project, 'forums', meeting.forum)?.name ?? meeting.topic ?? '–',
  isToCome: meeting.on > asOf,
  place: placeOf('meetings', meeting, 'on'),
});

function findDate({ on, title, isToCome, place }: Dated, countries: readonly string[]): readonly Found[] {
  const isFree = countries.every((country) => isWeekend(country, on));
  const observing = isToCome ? countries.filter(observesRamadan) : [];
  const ramadan = observing.length === 0 ? undefined : ramadanAround(on);
  if (ramadan === undefined) {
    return isFree
      ? [{ at: [place], params: { on, title, why: 'weekend', first: on, last: on, countries } }]
      : [];
  }
  const params = {
    on,
    title,
    first: ramadan.from,
    last: ramadan.to,
    countries: isFree ? countries : observing,
  };
  return [{ at: [place], params: { ...params, why: isFree ? 'both' : 'ramadan' } }];
}
