import * as z from 'zod/mini';
import { put } from '../change.ts';
import { parseAs } from '../parse-as.ts';
import { Problem } from '../problem.ts';
import { projectRowOf, tables } from '../project.ts';
import { command } from './command.ts';
import { tableSchema } from './inputs.ts';
import { refuseStaleId } from './refuse-stale-id.ts';

/** Adds a row to a table. The id is made by the sender; there is one row that says what the project is. */
export const createRow = command({
  name: 'create-row',
  title: 'Add a row',
  permission: 'by-table',
  input: z.strictObject({ table: tableSchema, row: z.record(z.string(), z.unknown()) }),
  decide(project, input) {
    const row = parseAs(tables[input.table].schema, input.row, 'row');
    refuseStaleId(project, input.table, row.id);
    const known = input.table === 'project' ? projectRowOf(project) : undefined;
    if (known) throw new Problem('row-exists', { id: known.id });
    return [put(input.table, row)];
  },
});
