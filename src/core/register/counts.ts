/**
 * What the register counts. A person who came to three events is one person and three participations; nothing here adds the two. What is void
 * counts 0, whoever is archived, restricted or erased counts as before. `events` are those that count; without them all do.
 */

import type { Id } from '../base/id.ts';
import type { AgeBand, Participation, PersonSex } from './participation.ts';
import { type Register, findPerson, personOf } from './register.ts';

type Events = ReadonlySet<Id>;

/** What participations and persons are split by. */
type SplitField = 'sex' | 'ageBand';

/** How many there are of each category; `unknown` are those of whom nothing is noted, so that the numbers add up to the total. */
type Split = ReadonlyMap<PersonSex | AgeBand | 'unknown', number>;

/** The participations that count. */
export function countedParticipations(register: Register, events?: Events): readonly Participation[] {
  const isVoid = (person: Id): boolean => findPerson(register, person)?.state === 'void';
  return register.participations.filter(
    ({ event, person, isVoid: isStruck }) =>
      isStruck !== true &&
      (events === undefined || events.has(event)) &&
      !isVoid(person) &&
      !isVoid(personOf(register, person)),
  );
}

/** How often somebody came: a person once for each event. */
export const countParticipations = (register: Register, events?: Events): number =>
  new Set(countedParticipations(register, events).map((one) => attendanceKey(register, one))).size;

/** How many came to each event to which anybody did. */
export function countedByEvent(register: Register): ReadonlyMap<Id, number> {
  const people = new Map<Id, Set<Id>>();
  for (const { event, person } of countedParticipations(register))
    people.set(event, (people.get(event) ?? new Set()).add(personOf(register, person)));
  return new Map([...people].map(([event, { size }]) => [event, size]));
}

/** How many different people came. */
export const countPersons = (register: Register, events?: Events): number =>
  lastOfEach(register, events).length;

/** How many different organisations somebody came from. */
export const countOrganisations = (register: Register, events?: Events): number =>
  new Set(countedParticipations(register, events).flatMap(({ organisation }) => organisation ?? [])).size;

/** The persons split. A person of whom different things were noted is what was noted last. */
export const splitPersons = (register: Register, field: SplitField, events?: Events): Split =>
  splitBy(field, lastOfEach(register, events));

/** The participations split, each as it was noted on the day. */
export const splitParticipations = (register: Register, field: SplitField, events?: Events): Split =>
  splitBy(
    field,
    latest(countedParticipations(register, events), (one) => attendanceKey(register, one)),
  );

/** Somebody who was registered twice at one event, and turned out to be one person, came once. */
const attendanceKey = (register: Register, { event, person }: Participation): string =>
  `${event} ${personOf(register, person)}`;

const lastOfEach = (register: Register, events: Events | undefined): readonly Participation[] =>
  latest(countedParticipations(register, events), ({ person }) => personOf(register, person));

/** The latest participation of each key: by its last day, then by its id. */
function latest(
  participations: readonly Participation[],
  keyOf: (participation: Participation) => string,
): readonly Participation[] {
  const found = new Map<string, Participation>();
  for (const one of participations) {
    const key = keyOf(one);
    const known = found.get(key);
    if (known === undefined || orderOf(known) < orderOf(one)) found.set(key, one);
  }
  return [...found.values()];
}

const orderOf = ({ days, id }: Participation): string => `${days.toSorted().at(-1) ?? ''} ${id}`;

function splitBy(field: SplitField, participations: readonly Participation[]): Split {
  const split = new Map<PersonSex | AgeBand | 'unknown', number>();
  for (const { [field]: category = 'unknown' } of participations)
    split.set(category, (split.get(category) ?? 0) + 1);
  return split;
}
