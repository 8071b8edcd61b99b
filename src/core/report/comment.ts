import * as z from 'zod/mini';
import { daySchema, idSchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { label } from '../sensitivity.ts';

const handSchema = z.strictObject({ by: z.string(), on: daySchema });

/**
 * What a reader says of a report in review: of a section of its template, of a row or one of its fields, or of all of it. `answers` is the comment
 * to which this one replies; `resolved` says who settled it and when. People stand by their users' ids.
 */
export const commentRow = plainRow('cmt', () => ({
  report: label(idSchema, 'internal', 'contract'),
  answers: label(z.exactOptional(idSchema), 'internal', 'contract'),
  section: label(z.exactOptional(z.string()), 'internal', 'contract'),
  row: label(z.exactOptional(idSchema), 'internal', 'contract'),
  field: label(z.exactOptional(z.string()), 'internal', 'contract'),
  said: label(z.string(), 'internal', 'contract'),
  by: label(z.string(), 'restricted', 'contract'),
  on: label(daySchema, 'internal', 'contract'),
  resolved: label(z.exactOptional(handSchema), 'restricted', 'contract'),
}));
/** What a reader says of a report. */
export type Comment = RowOf<typeof commentRow>;
