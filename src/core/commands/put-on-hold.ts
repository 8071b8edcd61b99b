import * as z from 'zod/mini';
import { daySchema, idSchema } from '../base/schemas.ts';
import { put } from '../change.ts';
import { findRow } from '../indexes.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';
import { wordsSchema } from './inputs.ts';
import { refuseStaleId } from './refuse-stale-id.ts';

/** Lets items or whole strands rest from a day on. */
export const putOnHold = command({
  name: 'put-on-hold',
  title: 'Put on hold',
  permission: 'write-record',
  input: z.strictObject({
    id: idSchema,
    of: z.array(idSchema).check(z.minLength(1, { error: 'empty' })),
    since: daySchema,
    reviewOn: z.exactOptional(daySchema),
    agreedWith: z.exactOptional(wordsSchema),
    reason: z.exactOptional(wordsSchema),
    resumeCondition: z.exactOptional(wordsSchema),
    section: z.exactOptional(z.string()),
  }),
  decide(project, hold) {
    refuseStaleId(project, 'holds', hold.id);
    for (const id of hold.of) {
      if (findRow(project, 'strands', id) === undefined) getRow(project, 'workPlanItems', id);
    }
    return [put('holds', { ...hold, of: [...new Set(hold.of)] })];
  },
});
