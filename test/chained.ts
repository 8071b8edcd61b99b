/** Entries of the journal for tests of the store, which does not look at their hashes. */

import { canonicalJson } from '../src/core/base/hash.ts';
import type { Id } from '../src/core/base/id.ts';
import type { Change } from '../src/core/change.ts';
import { type ChainedEntry, type JournalEntry, journalSchema } from '../src/core/journal/journal-entry.ts';
import type { ChainedOfficeEntry, OfficeEntry } from '../src/core/journal/office-entry.ts';

/** Entry `number` of a project, which makes `changes`. Its hash is the number, not a hash. */
export function aChainedEntry(
  place: { readonly office: string; readonly project: Id; readonly number: number },
  changes: readonly Change[] = [],
): ChainedEntry {
  const entry: JournalEntry = {
    schema: journalSchema,
    ...place,
    at: '2026-11-25T08:00:00.000Z',
    actor: 'usr_1',
    command: 'edit-row',
    changes,
    inverse: [],
  };
  return { entry, text: canonicalJson(entry), hash: String(place.number).padStart(64, '0') };
}

/** Entry `number` of an office's own journal. Its hash is the number, not a hash. */
export function aChainedOfficeEntry(office: string, number: number): ChainedOfficeEntry {
  const entry: OfficeEntry = {
    schema: 1,
    office,
    number,
    at: '2026-11-25T08:00:00.000Z',
    actor: 'usr_1',
    affair: { did: 'create-office' },
  };
  return { entry, text: canonicalJson(entry), hash: String(number).padStart(64, '0') };
}
