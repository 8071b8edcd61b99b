import * as z from 'zod/mini';
import { daySchema, idSchema, ordinalSchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { label } from '../sensitivity.ts';

const spanSchema = z.strictObject({ start: ordinalSchema, end: ordinalSchema });

/**
 * What is withheld from the public version, or was withheld in a source: the row and field (`topic.en`, `stated`), the span in it (offsets, the end
 * not included; all of the field where absent), the legal ground (`release/grounds.ts`), who decided, who reviewed, and when. Redactions of one
 * `unit` are withheld together, since what is left of it would say the rest. `seen` is the fingerprint of the text that the span was chosen in.
 */
export const redactionRow = plainRow('red', () => ({
  row: label(idSchema, 'internal', 'contract'),
  field: label(z.string(), 'internal', 'contract'),
  span: label(z.exactOptional(spanSchema), 'internal', 'contract'),
  seen: label(z.exactOptional(z.string()), 'internal', 'contract'),
  ground: label(z.exactOptional(z.string()), 'public', 'contract'),
  unit: label(z.exactOptional(z.string()), 'internal', 'contract'),
  author: label(z.exactOptional(z.string()), 'restricted', 'contract'),
  reviewer: label(z.exactOptional(z.string()), 'restricted', 'contract'),
  on: label(z.exactOptional(daySchema), 'internal', 'contract'),
  by: label(z.enum(['us', 'source']), 'public', 'contract'),
}));
/** What is withheld. */
export type Redaction = RowOf<typeof redactionRow>;
