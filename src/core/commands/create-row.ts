import * as z from 'zod/mini';
import { command } from './command.ts';
import { tableSchema } from './inputs.ts';
import { newRow } from './new-row.ts';

/** Adds a row to a table. The id is made by the sender; there is one row that says what the project is. */
export const createRow = command({
  name: 'create-row',
  title: 'Add a row',
  permission: 'by-table',
  input: z.strictObject({ table: tableSchema, row: z.record(z.string(), z.unknown()) }),
  decide: (project, input) => [newRow(project, input, 'row')],
});
