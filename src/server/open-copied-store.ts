import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { databaseOf } from '../workspace/data-place.ts';
import { withJournalCopy } from '../workspace/journal-copy.ts';
import type { Config } from './config.ts';

/** Who is told of what fails in the store beside all requests, and that the embedded database had died and runs again. */
type Told = { readonly tellFault: (fault: unknown) => void; readonly tellRestart: () => void };

/** Opens the store, which copies the journal where that is wished. Throws a Problem where the data cannot be had. */
export async function openCopiedStore(
  { data, journalCopy }: Config,
  { tellFault, tellRestart }: Told,
): Promise<Store> {
  const store = await openStore(databaseOf(data), {
    tell: (event) => (event === 'restarted' ? tellRestart() : tellFault(event)),
  });
  if (journalCopy === undefined) return store;
  try {
    return await withJournalCopy(store, { folder: journalCopy });
  } catch (error) {
    await store.close();
    throw error;
  }
}
