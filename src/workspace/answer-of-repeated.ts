/** Requests that come again, by the key that their sender made for them. */

import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/base/hash.ts';
import { Problem } from '../core/problem.ts';
import type { OfficeTransaction } from '../store/store.ts';
import type { CommandAnswer, CommandRequest } from './command-request.ts';

const longestKey = 200;

/** Throws Problem `invalid-input` for a key that cannot be kept. */
export function refuseKey(key: string): void {
  if (key !== '' && key.length <= longestKey) return;
  throw new Problem('invalid-input', { where: 'key', why: `not of 1 to ${longestKey} characters` });
}

/** The SHA-256 of what is asked for. Without the version: who sends the same again after having seen more wants the same. */
export function hashOfRequest({ project, command, input, reason }: CommandRequest): string {
  const text = canonicalJson({ project, command, input, reason });
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The answer of a request that was carried out already. Throws Problem `key-reused` where its key stood for another. */
export async function answerOfRepeated(
  transaction: OfficeTransaction,
  { project, sender, key }: CommandRequest,
  requestHash: string,
): Promise<CommandAnswer | undefined> {
  const kept = await transaction.findRequest(sender.user, key);
  if (kept === undefined) return undefined;
  if (kept.requestHash !== requestHash) throw new Problem('key-reused', { key });
  const [chained] = await transaction.readEntries(project, kept.entry - 1, 1);
  if (chained === undefined) throw new Error(`request ${key} names entry ${kept.entry}, which is not there`);
  return { version: kept.entry, changes: chained.entry.changes };
}
