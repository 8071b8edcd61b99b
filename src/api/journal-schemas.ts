/** What journals answer with. */

import * as z from 'zod/mini';
import { idSchema } from '../core/base/schemas.ts';
import { journalSchema } from '../core/journal/journal-entry.ts';
import { affairSchema } from '../core/journal/office-entry.ts';
import { changeSchema } from '../core/change.ts';
import { registerNoteSchema } from '../core/register/register-note.ts';
import { officeSchema, sha256Schema, versionSchema } from './schemas.ts';

const numberSchema = z.int().check(z.positive());

/** An entry of a project's journal. */
export const journalEntrySchema = z.strictObject({
  schema: z.literal(journalSchema),
  office: officeSchema,
  project: idSchema,
  number: numberSchema,
  at: z.string(),
  actor: z.string(),
  command: z.string(),
  reason: z.exactOptional(z.string()),
  changes: z.array(changeSchema),
  inverse: z.array(changeSchema),
  of: z.exactOptional(numberSchema),
  register: z.exactOptional(z.array(registerNoteSchema)),
});

/** What an open client is told of a change by others: it applies the same changes. `version` is the version that they made. */
export const happeningSchema = z.strictObject({
  version: versionSchema,
  at: z.string(),
  actor: z.string(),
  command: z.string(),
  changes: z.array(changeSchema),
});

/** An entry of an office's journal. */
export const officeEntrySchema = z.strictObject({
  schema: z.literal(1),
  office: officeSchema,
  number: numberSchema,
  at: z.string(),
  actor: idSchema,
  affair: affairSchema,
});

/** An entry with the hash that chains it to the one before. */
export const chained = <Entry extends z.core.$ZodType>(entry: Entry) =>
  z.strictObject({ entry, hash: sha256Schema });
