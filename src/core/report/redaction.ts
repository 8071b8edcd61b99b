import * as z from 'zod/mini';
import { idSchema, ordinalSchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { label } from '../sensitivity.ts';

const spanSchema = z.strictObject({ start: ordinalSchema, end: ordinalSchema });

/** What is withheld from the public version, or was withheld in a source: the row and field, the span in it, the legal ground, by whom. */
export const redactionRow = plainRow('red', {
  row: label(idSchema, 'internal', 'contract'),
  field: label(z.string(), 'internal', 'contract'),
  span: label(z.exactOptional(spanSchema), 'internal', 'contract'),
  ground: label(z.exactOptional(z.string()), 'public', 'contract'),
  by: label(z.enum(['us', 'source']), 'public', 'contract'),
});
/** What is withheld. */
export type Redaction = RowOf<typeof redactionRow>;
