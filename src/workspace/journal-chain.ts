/** The hash chain of a project's journal, as `core/journal/journal-entry.ts` describes it. `scripts/verify-journal.js` checks it without this file. */

import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/base/hash.ts';
import type { ChainedEntry, JournalEntry } from '../core/journal/journal-entry.ts';
import { Problem } from '../core/problem.ts';

/** An entry with its text and its hash, which follows on the hash before. Throws Problem `text-not-storable`. */
export function chainEntry(hashBefore: string, entry: JournalEntry): ChainedEntry {
  const text = canonicalJson(entry);
  if (unstorable.test(text)) throw new Problem('text-not-storable');
  return { entry, text, hash: hashAfter(hashBefore, text) };
}

/** Whether the entries follow on each other, the first one on the hash. */
export function isChain(hashBefore: string, entries: readonly ChainedEntry[]): boolean {
  return entries.every(
    ({ text, hash }, index) => hash === hashAfter(entries[index - 1]?.hash ?? hashBefore, text),
  );
}

const hashAfter = (hashBefore: string, text: string): string =>
  createHash('sha256').update('\0').update(hashBefore, 'hex').update(text, 'utf8').digest('hex');

/** The escape of a zero character or of half a surrogate pair: RFC 8785 refuses the one, PostgreSQL both. A doubled backslash starts no escape. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;
