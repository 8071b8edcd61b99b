import * as z from 'zod/mini';
import { daySchema, idSchema } from '../base/schemas.ts';
import { put } from '../change.ts';
import { Problem } from '../problem.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';

/** Ends a hold. `until` is its last day; from the next day on what rested is live again. */
export const resumeHold = command({
  name: 'resume-hold',
  title: 'Resume after a hold',
  permission: 'write-record',
  input: z.strictObject({ hold: idSchema, until: daySchema }),
  decide(project, { hold: id, until }) {
    const hold = getRow(project, 'holds', id);
    if (hold.until !== undefined) throw new Problem('hold-already-ended', { until: hold.until });
    if (hold.since !== undefined && until < hold.since) {
      throw new Problem('invalid-input', {
        where: 'until',
        why: `before the hold’s first day, ${hold.since}`,
      });
    }
    return [put('holds', { ...hold, until })];
  },
});
