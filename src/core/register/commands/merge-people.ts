import * as z from 'zod/mini';
import { idSchema } from '../../base/schemas.ts';
import { Problem } from '../../problem.ts';
import { putPerson } from '../register-change.ts';
import { personOf } from '../register.ts';
import { registerCommandTitles } from '../command-titles.ts';
import { registerCommand } from './command.ts';
import { getPersonWithName } from './get-person.ts';

/**
 * Says that two people of the register are one: the first turned out to be the second. Nothing of either is changed but a pointer, so that it can be
 * taken back without loss.
 */
export const mergePeople = registerCommand({
  name: 'merge-people',
  title: registerCommandTitles['merge-people'],
  permission: 'register-people',
  input: z.strictObject({ person: idSchema, into: idSchema }),
  needs: ({ person, into }) => ({ people: [person, into] }),
  decide(register, { person: id, into }) {
    const person = getPersonWithName(register, id);
    getPersonWithName(register, into);
    if (person.mergedInto !== undefined)
      throw new Problem('already-merged', { person: id, into: person.mergedInto });
    if (personOf(register, into) === id) throw new Problem('same-person', { person: id, other: into });
    return [putPerson({ ...person, mergedInto: into })];
  },
});
