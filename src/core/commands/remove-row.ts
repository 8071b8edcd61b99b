import * as z from 'zod/mini';
import { idSchema } from '../base/schemas.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';
import { tableSchema } from './inputs.ts';
import { removeWithDependants } from './remove-with-dependants.ts';

/** Removes a row with all that is part of it. */
export const removeRow = command({
  name: 'remove-row',
  title: 'Remove a row',
  permission: 'by-table',
  input: z.strictObject({ table: tableSchema, id: idSchema }),
  decide(project, { table, id }) {
    getRow(project, table, id);
    return removeWithDependants(project, table, id);
  },
});
