import * as z from 'zod/mini';
import { idSchema } from '../base/schemas.ts';
import { command } from './command.ts';
import { editFields } from './edit-fields.ts';
import { tableSchema } from './inputs.ts';

/** Changes fields of a row. What the input does not name stays. */
export const editRow = command({
  name: 'edit-row',
  title: 'Change a row',
  permission: 'by-table',
  input: z.strictObject({
    table: tableSchema,
    id: idSchema,
    set: z.exactOptional(z.record(z.string(), z.unknown())),
    unset: z.exactOptional(z.array(z.string())),
  }),
  decide: (project, { table, id, ...edit }) => [editFields(project, [table, id], edit)],
});
