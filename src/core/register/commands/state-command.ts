import * as z from 'zod/mini';
import { idSchema } from '../../base/schemas.ts';
import type { Permission } from '../../permissions.ts';
import type { PersonState } from '../person.ts';
import { putPerson } from '../register-change.ts';
import { type RegisterCommand, registerCommand } from './command.ts';
import { getPersonWithName } from './get-person.ts';

type Wanted = Pick<RegisterCommand, 'name' | 'title' | 'needsReason'> & {
  readonly state: PersonState;
  readonly permission: Permission;
};

/** A command that brings people into a state and changes nothing else of them; whoever was erased stays so. */
export const stateCommand = ({ state, ...definition }: Wanted): RegisterCommand =>
  registerCommand({
    ...definition,
    input: z.strictObject({ people: peopleSchema }),
    needs: ({ people }) => ({ people }),
    decide: (register, { people }) =>
      [...new Set(people)].map((id) => putPerson({ ...getPersonWithName(register, id), state })),
  });

/** The people that a command is about. */
export const peopleSchema = z.array(idSchema).check(z.minLength(1, { error: 'empty' }), z.maxLength(1000));
