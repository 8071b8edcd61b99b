import * as z from 'zod/mini';
import { daySchema, idSchema, textSchema } from '../base/schemas.ts';
import { type RowOf, orderedRow } from '../row.ts';
import { label } from '../sensitivity.ts';

/** A dated meeting of a forum. */
export const meetingRow = orderedRow('mtg', () => ({
  forum: label(idSchema, 'public', 'contract'),
  on: label(daySchema, 'public', 'contract'),
  topic: label(z.exactOptional(textSchema), 'public', 'contract'),
  place: label(z.exactOptional(textSchema), 'restricted', 'contract'),
  mode: label(z.exactOptional(z.enum(['in-person', 'virtual', 'hybrid'])), 'public', 'contract'),
  followUp: label(z.exactOptional(textSchema), 'internal', 'contract'),
}));
/** A dated meeting of a forum. */
export type Meeting = RowOf<typeof meetingRow>;
