import * as z from 'zod/mini';
import { canonicalJson } from '../base/hash.ts';
import { daySchema, idSchema } from '../base/schemas.ts';
import { put } from '../change.ts';
import { Problem } from '../problem.ts';
import { command } from './command.ts';
import { filledSchema } from './inputs.ts';
import { refuseStaleId } from './refuse-stale-id.ts';

/** Accepts a finding with a reason. `params` are those of the finding as it is seen; when they change, the waiver lapses. */
export const waiveFinding = command({
  name: 'waive-finding',
  title: 'Accept a finding',
  permission: 'waive-finding',
  input: z.strictObject({
    id: idSchema,
    finding: z.string().check(z.regex(/^fnd_[0-9a-f]{16}$/, { error: 'not the id of a finding' })),
    params: z.record(z.string(), z.unknown()),
    reason: filledSchema,
    by: filledSchema,
    on: daySchema,
  }),
  decide(project, { params: seen, ...input }) {
    refuseStaleId(project, 'waivers', input.id);
    const params = canonicalJson(seen);
    const known = project.waivers.find(
      (waiver) => waiver.finding === input.finding && waiver.params === params,
    );
    if (known) throw new Problem('row-exists', { id: known.id });
    return [put('waivers', { ...input, params })];
  },
});
