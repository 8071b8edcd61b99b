import * as z from 'zod/mini';
import { daySchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { label } from '../sensitivity.ts';

/** A finding accepted with a reason. `params` is the finding's params as canonical JSON when it was accepted: other params, and the waiver has lapsed. */
export const waiverRow = plainRow('wvr', () => ({
  finding: label(z.string(), 'internal', 'contract'),
  params: label(z.string(), 'internal', 'contract'),
  reason: label(z.string(), 'internal', 'contract'),
  by: label(z.string(), 'restricted', 'contract'),
  on: label(daySchema, 'internal', 'contract'),
}));
/** A finding accepted with a reason. */
export type Waiver = RowOf<typeof waiverRow>;
