/** Journals for tests of what is computed from them, without store and without hashes. */

import { type Change, applyChanges, invert } from '../src/core/change.ts';
import { type JournalEntry, journalSchema } from '../src/core/journal/journal-entry.ts';
import { takeBack } from '../src/core/journal/take-back.ts';
import { type Project, emptyProject } from '../src/core/project.ts';

/** The first entry of a journal, made on a record. */
export const anEntry = (
  project: Project,
  changes: readonly Change[],
  fields: Partial<JournalEntry> = {},
): JournalEntry => ({
  schema: journalSchema,
  office: '00000000-0000-4000-8000-000000000001',
  project: 'prj_1',
  number: 1,
  at: '2026-11-25T08:00:00.000Z',
  actor: 'usr_1',
  command: 'edit-row',
  changes,
  inverse: invert(project, changes),
  ...fields,
});

/** A record with its journal, entries from 1 on. */
export type Journalled = { readonly project: Project; readonly entries: readonly JournalEntry[] };

/** The record as it was given, before the first entry. */
export const journalOn = (project: Project = emptyProject): Journalled => ({ project, entries: [] });

/** The record after one more entry. */
export function written(
  { project, entries }: Journalled,
  changes: readonly Change[],
  fields: Partial<JournalEntry> = {},
): Journalled {
  const entry = anEntry(project, changes, { number: entries.length + 1, ...fields });
  return { project: applyChanges(project, changes), entries: [...entries, entry] };
}

/** The record after an entry was taken back or repeated. Throws what `takeBack` throws. */
export function takenBack(journal: Journalled, command: 'undo' | 'redo', entry: number): Journalled {
  const changes = takeBack(journal.project, journal.entries.slice(entry - 1), { command, entry });
  return written(journal, changes, { command, of: entry });
}
