import * as z from 'zod/mini';
import { idSchema } from '../base/schemas.ts';
import { type Change, rowIdOf } from '../change.ts';
import { Problem } from '../problem.ts';
import { command } from './command.ts';
import { editFields } from './edit-fields.ts';
import { tableSchema } from './inputs.ts';
import { newRow } from './new-row.ts';

/** Adds rows and changes others, of any tables, all at once or not at all: what was pasted or filled in one go is one entry. Each row is named once. */
export const writeRows = command({
  name: 'write-rows',
  title: 'Add and change several rows',
  permission: 'by-table',
  input: z.strictObject({
    create: z.array(z.strictObject({ table: tableSchema, row: z.record(z.string(), z.unknown()) })),
    edit: z.array(
      z.strictObject({
        table: tableSchema,
        id: idSchema,
        set: z.exactOptional(z.record(z.string(), z.unknown())),
        unset: z.exactOptional(z.array(z.string())),
      }),
    ),
  }),
  decide(project, { create, edit }) {
    const changes = [
      ...create.map((one, index) => newRow(project, one, `create.${index}.row`)),
      ...edit.map(({ table, id, ...fields }) => editFields(project, [table, id], fields)),
    ];
    refuseRepetition(changes);
    return changes;
  },
});

function refuseRepetition(changes: readonly Change[]): void {
  const seen = new Set<string>();
  for (const id of changes.map(rowIdOf)) {
    if (seen.has(id)) throw new Problem('invalid-input', { where: id, why: 'named twice' });
    seen.add(id);
  }
}
