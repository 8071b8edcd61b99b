import { canonicalJson } from '../core/base/hash.ts';
import type { ChainLink } from './journal-chain.ts';

/** Reads the entries of a journal after a number, in order; at most `limit`. */
type ReadPart = (after: number, limit: number) => Promise<readonly ChainLink[]>;

/**
 * A journal, one line for each entry: canonical JSON of its hash and its text, ended by a line feed. It is read in parts, so that a long one never
 * stands in memory; entries that come while it is read are in it or not.
 */
export async function* journalLines(readPart: ReadPart): AsyncGenerator<string> {
  for (let after = 0; ; after += entriesAtOnce) {
    const entries = await readPart(after, entriesAtOnce);
    for (const { hash, text } of entries) yield `${canonicalJson({ hash, text })}\n`;
    if (entries.length < entriesAtOnce) return;
  }
}

const entriesAtOnce = 500;
