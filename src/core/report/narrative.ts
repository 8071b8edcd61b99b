import * as z from 'zod/mini';
import { idSchema, textSchema } from '../base/schemas.ts';
import { type RowOf, orderedRow } from '../row.ts';
import { label } from '../sensitivity.ts';

/** Text of a report's section. Live values stand in it as `{ind_… current}`; people as `{per_…}`, never by name. What must not be public of it is a redaction. */
export const narrativeRow = orderedRow('nar', () => ({
  section: label(z.string(), 'public', 'contract'),
  report: label(z.exactOptional(idSchema), 'public', 'contract'),
  text: label(textSchema, 'public', 'contract'),
}));
/** Text of a report's section. */
export type Narrative = RowOf<typeof narrativeRow>;
