import * as z from 'zod/mini';
import { daySchema, idSchema, textSchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { label } from '../sensitivity.ts';

/** An interval in which items or whole strands rest by decision: since when, until when, agreed with whom, why, and what would resume them. */
export const holdRow = plainRow('hld', () => ({
  of: label(z.array(idSchema), 'public', 'contract'),
  since: label(z.exactOptional(daySchema), 'public', 'contract'),
  until: label(z.exactOptional(daySchema), 'public', 'contract'),
  reviewOn: label(z.exactOptional(daySchema), 'public', 'contract'),
  agreedWith: label(z.exactOptional(textSchema), 'public', 'contract'),
  reason: label(z.exactOptional(textSchema), 'public', 'contract'),
  resumeCondition: label(z.exactOptional(textSchema), 'public', 'contract'),
  section: label(z.exactOptional(z.string()), 'public', 'contract'),
}));
/** A hold. */
export type Hold = RowOf<typeof holdRow>;
