import type { Day } from '../../base/day.ts';
import type { Id } from '../../base/id.ts';
import { languages } from '../../base/text.ts';
import { type Found, placeOf } from '../../checks/check.ts';
import { findRow } from '../../indexes.ts';
import type { Rows } from '../../project.ts';
import { countedParticipations } from '../counts.ts';
import { personOf } from '../register.ts';
import type { Looked, RegisterCheck } from './register-check.ts';

type Event = Rows['events'];

/** Nobody was at events in two places on one day. */
export const nobodyIsAtTwoPlacesOnOneDay: RegisterCheck = {
  id: 'nobody-is-at-two-places-on-one-day',
  catalogue: 'PE-10',
  severity: 'warning',
  rule: 'Good practice: who is registered in two places on one day was confused with somebody, or signed for somebody else.',
  message:
    '{people} {count, plural, one {is} other {are}} registered on {on} at “{first}” and at “{second}”, which were in two places.',
  find,
};

/** Each pair of events once, with the first day that they share and all who were at both on one day. */
function find(looked: Looked): readonly Found[] {
  const pairs = new Map<string, { readonly pair: Pair; readonly on: Day; readonly people: Set<Id> }>();
  for (const [on, events] of attendances(looked)) {
    for (const pair of pairsOf([...events.keys()]).filter(areApart)) {
      const [first, second] = pair.map((event) => events.get(event) ?? new Set<Id>());
      const both = [...(first ?? [])].filter((person) => second?.has(person));
      if (both.length === 0) continue;
      const key = pair.map(({ id }) => id).join(' ');
      const known = pairs.get(key) ?? { pair, on, people: new Set() };
      for (const person of both) known.people.add(person);
      pairs.set(key, known);
    }
  }
  return [...pairs.values()].map(foundAt);
}

type Pair = readonly [Event, Event];

const pairsOf = (events: readonly Event[]): readonly Pair[] =>
  events.flatMap((first, index) => events.slice(index + 1).map((second): Pair => [first, second]));

/** By day, in order of time, the events in a place and who was there. */
function attendances({
  project,
  register,
}: Looked): readonly (readonly [Day, ReadonlyMap<Event, ReadonlySet<Id>>])[] {
  const byDay = new Map<Day, Map<Event, Set<Id>>>();
  const all = countedParticipations(register).toSorted((a, b) => (a.event < b.event ? -1 : 1));
  for (const { event: id, person, days } of all) {
    const event = findRow(project, 'events', id);
    if (event === undefined || event.mode === 'virtual' || event.place === undefined) continue;
    for (const on of days) {
      const events = byDay.get(on) ?? new Map<Event, Set<Id>>();
      byDay.set(on, events);
      events.set(event, (events.get(event) ?? new Set()).add(personOf(register, person)));
    }
  }
  return [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Places are apart where they are called otherwise in every language that both have; where they have none, nobody knows. */
function areApart([first, second]: Pair): boolean {
  const names = languages.flatMap((language) => {
    const [one, other] = [first.place?.[language], second.place?.[language]];
    return one === undefined || other === undefined ? [] : [[plain(one), plain(other)] as const];
  });
  return names.length > 0 && names.every(([one, other]) => one !== other);
}

const plain = (words: string): string => words.normalize('NFKC').trim().toLowerCase();

type Twice = { readonly pair: Pair; readonly on: Day; readonly people: ReadonlySet<Id> };

const foundAt = ({ pair: [first, second], on, people }: Twice): Found => ({
  at: [placeOf('events', first), placeOf('events', second)],
  params: {
    people: [...people].toSorted((a, b) => (a < b ? -1 : 1)).map((person) => `{${person}}`),
    count: people.size,
    on,
    first: first.title ?? first.type,
    second: second.title ?? second.type,
  },
});
