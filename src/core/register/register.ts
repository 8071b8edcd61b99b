/**
 * The register of a project as a value: people without names, and their participations. It stands beside the record, on the server only, and has its
 * own changes. A register may be a part of the whole: the people and events that somebody asked about, with all that a person was merged into.
 */

import type { Id } from '../base/id.ts';
import { inOrder } from '../project.ts';
import type { Participation } from './participation.ts';
import type { Person } from './person.ts';

/** People and participations, each in order of their ids, without repetition. */
export type Register = {
  readonly people: readonly Person[];
  readonly participations: readonly Participation[];
};

/** The rows as a register: in order, and of rows with one id the last stands. */
export const toRegister = ({ people = [], participations = [] }: Partial<Register>): Register => ({
  people: inOrder(people),
  participations: inOrder(participations),
});

/** A register without anybody. */
export const emptyRegister: Register = toRegister({});

/** The person of an id; `undefined` where there is none. */
export const findPerson = ({ people }: Register, id: Id): Person | undefined => byIdOf(people).get(id);

/**
 * Who a person turned out to be: where merges lead, the person itself where he was not merged. An id that nobody has is that id. Merges never form a
 * circle; should one come about, it ends where it began.
 */
export function personOf({ people }: Register, id: Id): Id {
  const known = byIdOf(people);
  const trail = new Set([id]);
  let at = id;
  for (let next = known.get(at)?.mergedInto; next !== undefined; next = known.get(at)?.mergedInto) {
    if (trail.has(next)) return id;
    trail.add(next);
    at = next;
  }
  return at;
}

const memory = new WeakMap<readonly Person[], ReadonlyMap<Id, Person>>();

function byIdOf(people: readonly Person[]): ReadonlyMap<Id, Person> {
  const known = memory.get(people) ?? new Map(people.map((person) => [person.id, person]));
  memory.set(people, known);
  return known;
}
