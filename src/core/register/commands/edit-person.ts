import * as z from 'zod/mini';
import { idSchema } from '../../base/schemas.ts';
import { type PersonalField, personalFieldNames, personalFieldsSchema } from '../personal-fields.ts';
import type { PersonalChange } from '../register-change.ts';
import { registerCommandTitles } from '../command-titles.ts';
import { registerCommand } from './command.ts';
import { getPersonWithName } from './get-person.ts';

/** Corrects what is held of a person by name. What the input does not name stays. */
export const editPerson = registerCommand({
  name: 'edit-person',
  title: registerCommandTitles['edit-person'],
  permission: 'register-people',
  input: z.strictObject({
    person: idSchema,
    set: z.exactOptional(personalFieldsSchema),
    unset: z.exactOptional(z.array(z.enum(personalFieldNames))),
  }),
  needs: ({ person }) => ({ people: [person] }),
  decide(register, { person, set = {}, unset = [] }) {
    getPersonWithName(register, person);
    const fields: PersonalChange = { ...cleared(unset), ...set };
    return Object.keys(fields).length === 0 ? [] : [{ write: person, fields }];
  },
});

const cleared = (fields: readonly PersonalField[]): PersonalChange =>
  Object.fromEntries(fields.map((field) => [field, null]));
