import * as z from 'zod/mini';
import { daySchema, idSchema } from '../base/schemas.ts';
import { put } from '../change.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';
import { filledSchema } from './inputs.ts';

/** Settles a comment, with its answers. One that is settled already stays as it is. */
export const resolveComment = command({
  name: 'resolve-comment',
  title: 'Settle a comment',
  permission: 'comment',
  input: z.strictObject({ comment: idSchema, by: filledSchema, on: daySchema }),
  decide(project, { comment, ...resolved }) {
    const row = getRow(project, 'comments', comment);
    return [put('comments', { ...row, resolved: row.resolved ?? resolved })];
  },
});
