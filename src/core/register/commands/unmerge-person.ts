import * as z from 'zod/mini';
import { idSchema } from '../../base/schemas.ts';
import { Problem } from '../../problem.ts';
import { putPerson } from '../register-change.ts';
import { registerCommandTitles } from '../command-titles.ts';
import { registerCommand } from './command.ts';
import { getPerson } from './get-person.ts';

/** Says that a person is not whom it was merged into: it has its own participations again, as it always kept them. */
export const unmergePerson = registerCommand({
  name: 'unmerge-person',
  title: registerCommandTitles['unmerge-person'],
  permission: 'register-people',
  input: z.strictObject({ person: idSchema }),
  needs: ({ person }) => ({ people: [person] }),
  decide(register, { person: id }) {
    const { mergedInto, ...person } = getPerson(register, id);
    if (mergedInto === undefined) throw new Problem('not-merged', { person: id });
    return [putPerson(person)];
  },
});
