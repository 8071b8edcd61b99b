import * as z from 'zod/mini';
import type { Id } from '../core/base/id.ts';
import {
  type OfficeAffair,
  type OfficeEntry,
  affairSchema,
  officeJournalSchema,
} from '../core/journal/office-entry.ts';
import { Problem } from '../core/problem.ts';
import type { OfficeId, OfficeTransaction } from '../store/store.ts';
import { chainEntry } from './journal-chain.ts';

/** Who does something in which office, and when, in milliseconds since 1970. */
export type Act = { readonly office: OfficeId; readonly actor: Id; readonly at: number };

/**
 * Appends affairs to the journal of an office, in the transaction in which they happen. It locks the journal: whoever decides by what stands there
 * locks it first. Throws Problem `unknown-office`.
 */
export async function appendAffairs(
  transaction: OfficeTransaction,
  { office, actor, at }: Act,
  affairs: readonly OfficeAffair[],
): Promise<void> {
  const head = await transaction.lockOffice();
  if (head === undefined) throw new Problem('unknown-office', { office });
  let { version, hash } = head;
  for (const affair of affairs) {
    version += 1;
    const entry: OfficeEntry = {
      schema: officeJournalSchema,
      office,
      number: version,
      at: new Date(at).toISOString(),
      actor,
      // What is journalled stays for ever: nothing but what the schema names gets in, whatever the caller holds.
      affair: z.parse(affairSchema, affair),
    };
    const chained = chainEntry(hash, entry);
    await transaction.appendOffice(chained);
    ({ hash } = chained);
  }
}
