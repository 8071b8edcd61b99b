import * as z from 'zod/mini';
import { textSchema } from '../base/schemas.ts';
import { type RowOf, orderedRow } from '../row.ts';
import { label } from '../sensitivity.ts';

/** A thematic group of the work plan. `order` is its place in the project's own numbering; `position` where it was printed. */
export const strandRow = orderedRow('str', () => ({
  title: label(textSchema, 'public', 'contract'),
  order: label(z.exactOptional(z.string()), 'public', 'contract'),
}));
/** A strand of the work plan. */
export type Strand = RowOf<typeof strandRow>;
