import * as z from 'zod/mini';
import { idSchema } from '../../base/schemas.ts';
import { Problem } from '../../problem.ts';
import { putPerson } from '../register-change.ts';
import { retentionHoldOf } from '../retention-hold.ts';
import { registerCommandTitles } from '../command-titles.ts';
import { registerCommand } from './command.ts';
import { getPersonWithName } from './get-person.ts';

/**
 * Destroys what is held of a person by name. What it was counted as stays, under an id that leads to nobody. Throws Problem `erasing-held` while
 * the financial regulation wants it kept.
 */
export const erasePerson = registerCommand({
  name: 'erase-person',
  title: registerCommandTitles['erase-person'],
  permission: 'erase-people',
  needsReason: true,
  input: z.strictObject({ person: idSchema }),
  needs: ({ person }) => ({ people: [person] }),
  decide(register, { person: id }, moment) {
    const person = getPersonWithName(register, id);
    const hold = retentionHoldOf(register, id, moment);
    if (hold !== undefined) {
      const until = 'until' in hold ? hold.until : undefined;
      throw new Problem('erasing-held', { person: id, why: hold.why, until: until ?? 'none' });
    }
    return [putPerson({ ...person, state: 'erased' }), { destroy: id }];
  },
});
