import * as z from 'zod/mini';
import { Problem } from '../problem.ts';
import { projectRowOf } from '../project.ts';
import { command } from './command.ts';
import { editFields } from './edit-fields.ts';

/** Changes fields of the row that says what the project is. */
export const setProject = command({
  name: 'set-project',
  title: 'Change the project’s own data',
  permission: 'write-record',
  input: z.strictObject({
    set: z.record(z.string(), z.unknown()),
    unset: z.exactOptional(z.array(z.string())),
  }),
  decide(project, edit) {
    const row = projectRowOf(project);
    if (row === undefined) throw new Problem('unknown-row', { table: 'project', id: '' });
    return [editFields(project, ['project', row.id], edit)];
  },
});
