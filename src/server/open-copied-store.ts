import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { databaseOf, registerKeysFolderOf } from '../workspace/data-place.ts';
import { withJournalCopy } from '../workspace/journal-copy.ts';
import { type RegisterKeys, openRegisterKeys } from '../workspace/register/key-folder.ts';
import { replayErasures } from '../workspace/register/replay-erasures.ts';
import type { Config } from './config.ts';

/** Who is told of what fails in the store beside all requests, and that the embedded database had died and runs again. */
type Told = { readonly tellFault: (fault: unknown) => void; readonly tellRestart: () => void };

/** A store, and the keys to the names in its register. */
type OpenStore = { readonly store: Store; readonly registerKeys: RegisterKeys };

/**
 * Opens the store, which copies the journal where that is wished, and the keys of the register; whoever was erased and has come back with an older database is
 * erased again first. Throws a Problem where the data cannot be had.
 */
export async function openCopiedStore(
  { data, journalCopy }: Config,
  { tellFault, tellRestart }: Told,
): Promise<OpenStore> {
  const keysFolder = registerKeysFolderOf(data);
  const registerKeys = await openRegisterKeys(keysFolder);
  const plain = await openStore(databaseOf(data), {
    tell: (event) => (event === 'restarted' ? tellRestart() : tellFault(event)),
  });
  try {
    const store = journalCopy === undefined ? plain : await withJournalCopy(plain, { folder: journalCopy });
    await replayErasures({ store, keysFolder, clock: Date.now });
    return { store, registerKeys };
  } catch (error) {
    await plain.close();
    throw error;
  }
}
