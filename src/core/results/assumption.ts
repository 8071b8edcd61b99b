import * as z from 'zod/mini';
import { daySchema, idSchema, textSchema } from '../base/schemas.ts';
import { type RowOf, orderedRow } from '../row.ts';
import { label } from '../sensitivity.ts';
import { resultLevels } from './result.ts';

/** A condition outside the project's control, at the level from which the next one must follow. */
export const assumptionRow = orderedRow('asm', () => ({
  level: label(z.enum([...resultLevels, 'activity']), 'public', 'contract'),
  result: label(z.exactOptional(idSchema), 'public', 'contract'),
  statement: label(textSchema, 'public', 'contract'),
  reviewed: label(
    z.exactOptional(z.strictObject({ on: daySchema, holds: z.boolean() })),
    'internal',
    'contract',
  ),
}));
/** An assumption of the logframe. */
export type Assumption = RowOf<typeof assumptionRow>;
