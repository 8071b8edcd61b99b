import * as z from 'zod/mini';
import { idSchema, textSchema } from '../base/schemas.ts';
import { type RowOf, orderedRow } from '../row.ts';
import { label } from '../sensitivity.ts';

const grade = z.enum(['low', 'medium', 'high']);

/** An event that would harm results, how likely and how bad it is, and what is done about it. */
export const riskRow = orderedRow('rsk', () => ({
  statement: label(textSchema, 'internal', 'contract'),
  likelihood: label(z.exactOptional(grade), 'internal', 'contract'),
  impact: label(z.exactOptional(grade), 'internal', 'contract'),
  response: label(z.exactOptional(textSchema), 'internal', 'contract'),
  assumption: label(z.exactOptional(idSchema), 'internal', 'contract'),
}));
/** A risk. */
export type Risk = RowOf<typeof riskRow>;
