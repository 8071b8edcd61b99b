import * as z from 'zod/mini';
import { daySchema, textSchema } from '../base/schemas.ts';
import { type RowOf, orderedRow } from '../row.ts';
import { label } from '../sensitivity.ts';

/** A formal change of the contract, or a change that was only notified. */
export const amendmentRow = orderedRow('amd', () => ({
  kind: label(z.enum(['addendum', 'notification']), 'internal', 'contract'),
  on: label(daySchema, 'internal', 'contract'),
  subject: label(textSchema, 'internal', 'contract'),
  end: label(z.exactOptional(daySchema), 'public', 'contract'),
}));
/** A change of the contract. */
export type Amendment = RowOf<typeof amendmentRow>;
