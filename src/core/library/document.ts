import * as z from 'zod/mini';
import { idSchema, partialDaySchema, textSchema } from '../base/schemas.ts';
import { type RowOf, orderedRow } from '../row.ts';
import { countLabel, label, sensitivities } from '../sensitivity.ts';

const fileSchema = z.strictObject({
  name: z.string(),
  sha256: z.string(),
  sizeBytes: countLabel(z.int(), 'other', ['internal', 'contract']),
});

/** A document of the library: a deliverable, a law, a study, a signed sheet. Authors are ids of organisations or of people in the register, never names. */
export const documentRow = orderedRow('doc', () => ({
  kind: label(z.string(), 'public', 'contract'),
  title: label(textSchema, 'public', 'contract'),
  authors: label(z.exactOptional(z.array(idSchema)), 'restricted', 'contract'),
  jurisdiction: label(z.exactOptional(z.string()), 'public', 'contract'),
  on: label(z.exactOptional(partialDaySchema), 'public', 'contract'),
  languages: label(z.exactOptional(z.array(z.string())), 'public', 'contract'),
  subjects: label(z.exactOptional(z.array(z.string())), 'public', 'contract'),
  file: label(z.exactOptional(fileSchema), 'internal', 'contract'),
  sensitivity: label(z.exactOptional(z.enum(sensitivities)), 'internal', 'contract'),
}));
/** A document of the library. */
export type LibraryDocument = RowOf<typeof documentRow>;
