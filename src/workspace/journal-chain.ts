/**
 * The hash chain of a journal, that of a project or of an office, as `core/journal/journal-entry.ts` describes it. `scripts/verify-journal.js`
 * checks it without this file.
 */

import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/base/hash.ts';
import type { JournalEntry } from '../core/journal/journal-entry.ts';
import type { OfficeEntry } from '../core/journal/office-entry.ts';
import { Problem } from '../core/problem.ts';

/** A link of a chain: the text that was hashed, and the hash. */
export type ChainLink = { readonly text: string; readonly hash: string };

/** An entry with its text and its hash, which follows on the hash before. Throws Problem `text-not-storable`. */
export function chainEntry<Entry extends JournalEntry | OfficeEntry>(
  hashBefore: string,
  entry: Entry,
): ChainLink & { readonly entry: Entry } {
  const text = canonicalJson(entry);
  if (unstorable.test(text)) throw new Problem('text-not-storable');
  return { entry, text, hash: hashAfter(hashBefore, text) };
}

/** Whether the links follow on each other, the first one on the hash. */
export function isChain(hashBefore: string, links: readonly ChainLink[]): boolean {
  return links.every(
    ({ text, hash }, index) => hash === hashAfter(links[index - 1]?.hash ?? hashBefore, text),
  );
}

/** The hash that the first entry follows on. */
export const zeroHash = '0'.repeat(64);

/** The hash of an entry's text that follows on the hash before, in hex. */
export const hashAfter = (hashBefore: string, text: string): string =>
  createHash('sha256').update('\0').update(hashBefore, 'hex').update(text, 'utf8').digest('hex');

/** The escape of a zero character or of half a surrogate pair: RFC 8785 refuses the one, PostgreSQL both. A doubled backslash starts no escape. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;
