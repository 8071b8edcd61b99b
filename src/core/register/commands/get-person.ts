import type { Id } from '../../base/id.ts';
import { Problem } from '../../problem.ts';
import type { Person } from '../person.ts';
import { type Register, findPerson } from '../register.ts';

/** The person of an id. Throws Problem `unknown-row` where there is none. */
export function getPerson(register: Register, id: Id): Person {
  const person = findPerson(register, id);
  if (person === undefined) throw new Problem('unknown-row', { table: 'people', id });
  return person;
}

/** The person of an id who has not been erased. Throws Problems `unknown-row` and `person-erased`. */
export function getPersonWithName(register: Register, id: Id): Person {
  const person = getPerson(register, id);
  if (person.state === 'erased') throw new Problem('person-erased', { person: id });
  return person;
}
