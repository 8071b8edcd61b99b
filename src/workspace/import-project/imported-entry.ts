import * as z from 'zod/mini';
import { canonicalJson } from '../../core/base/hash.ts';
import type { Id } from '../../core/base/id.ts';
import { idSchema } from '../../core/base/schemas.ts';
import { changeSchema } from '../../core/change.ts';
import { type ChainedEntry, journalSchema } from '../../core/journal/journal-entry.ts';
import { Problem } from '../../core/problem.ts';
import { registerNoteSchema } from '../../core/register/register-note.ts';
import { journalUpgrades } from '../../core/upgrades/index.ts';
import { upgradeEntry } from '../../core/upgrades/upgrade.ts';

const entrySchema = z.strictObject({
  schema: z.literal(journalSchema),
  office: z.uuid(),
  project: idSchema,
  number: z.int(),
  at: z.iso.datetime(),
  actor: idSchema,
  command: z.string(),
  reason: z.exactOptional(z.string()),
  changes: z.array(changeSchema),
  inverse: z.array(changeSchema),
  of: z.exactOptional(z.int()),
  register: z.exactOptional(z.array(registerNoteSchema)),
});

const lineSchema = z.strictObject({ hash: z.string(), text: z.string() });

/**
 * The entry in a line of a journal of the project. Nobody here has decided it, so that every row in it is looked at. Throws Problem
 * `archive-damaged` for anything that Strand would not have written, and `data-is-newer` for what a later version has.
 */
export function readImportedEntry(line: string, project: Id): ChainedEntry {
  try {
    const { hash, text } = lineSchema.parse(JSON.parse(line));
    const written: unknown = JSON.parse(text);
    const entry = entrySchema.parse(upgradeEntry(written, journalUpgrades));
    if (entry.project === project && canonicalJson(written) === text) return { entry, text, hash };
  } catch (cause) {
    if (cause instanceof Problem && cause.code === 'data-is-newer') throw cause;
    throw new Problem('archive-damaged', { entry: `journals/${project}` }, { cause });
  }
  throw new Problem('archive-damaged', { entry: `journals/${project}` });
}
