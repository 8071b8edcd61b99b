import * as z from 'zod/mini';
import { daySchema, idSchema } from '../base/schemas.ts';
import { put } from '../change.ts';
import { targetSchema } from '../indicators/indicator.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';
import { wordsSchema } from './inputs.ts';

const decidedTarget = z.omit(targetSchema, { since: true, reason: true, readFrom: true });

/** Decides a new target for an indicator, with its reason. Earlier targets stay on record; the last one in force counts. */
export const reviseTarget = command({
  name: 'revise-target',
  title: 'Revise a target',
  permission: 'write-record',
  input: z.strictObject({
    indicator: idSchema,
    target: decidedTarget.check(
      z.refine(({ operator, to }) => operator !== 'between' || to !== undefined, {
        error: 'missing',
        path: ['to'],
      }),
    ),
    reason: wordsSchema,
    since: daySchema,
  }),
  decide(project, { indicator: id, target, reason, since }) {
    const indicator = getRow(project, 'indicators', id);
    return [
      put('indicators', { ...indicator, targets: [...indicator.targets, { ...target, since, reason }] }),
    ];
  },
});
