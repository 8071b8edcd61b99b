import { readJournal } from '../../../api/journal.ts';
import type { Client } from '../../../api/client.ts';
import type { JournalEntry } from '../../../core/journal/journal-entry.ts';
import type { ProjectPlace } from '../../routes.ts';

const mostAtOnce = 500;

/** The entries after a number up to another, in order. */
export async function readEntries(
  client: Client<AbortSignal>,
  params: ProjectPlace,
  { after, upTo, signal }: { readonly after: number; readonly upTo: number; readonly signal?: AbortSignal },
): Promise<readonly JournalEntry[]> {
  const found: JournalEntry[] = [];
  for (let from = after; from < upTo; ) {
    const query = { after: from, limit: Math.min(mostAtOnce, upTo - from) };
    const { json } = await client.call(readJournal, {
      params,
      query,
      ...(signal !== undefined && { signal }),
    });
    if (json.entries.length === 0) break;
    found.push(...json.entries.map(({ entry }) => entry));
    from += json.entries.length;
  }
  return found;
}
