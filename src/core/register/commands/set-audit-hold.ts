import * as z from 'zod/mini';
import { putPerson } from '../register-change.ts';
import { registerCommandTitles } from '../command-titles.ts';
import { registerCommand } from './command.ts';
import { getPersonWithName } from './get-person.ts';
import { peopleSchema } from './state-command.ts';

/** Says that an audit, an appeal or a claim about people is open, during which nothing of them is erased, or that it has ended. */
export const setAuditHold = registerCommand({
  name: 'set-audit-hold',
  title: registerCommandTitles['set-audit-hold'],
  permission: 'erase-people',
  input: z.strictObject({ people: peopleSchema, isOpen: z.boolean() }),
  needs: ({ people }) => ({ people }),
  decide: (register, { people, isOpen }) =>
    [...new Set(people)].map((id) => {
      const { auditHold: _, ...person } = getPersonWithName(register, id);
      return putPerson({ ...person, ...(isOpen && { auditHold: true }) });
    }),
});
