/** Opens what the server works with: the store, and workspace and accounts on it. */

import { randomBytes, randomUUID } from 'node:crypto';
import { idOf } from '../core/base/id.ts';
import type { Store } from '../store/store.ts';
import { openAccounts } from '../workspace/accounts/open-accounts.ts';
import { findLastBackup } from '../workspace/backup/last-backup.ts';
import { filesFolderOf, keysFolderOf } from '../workspace/data-place.ts';
import { type FileFolder, openFileFolder } from '../workspace/file-folder.ts';
import { signRoot } from '../workspace/journal-root.ts';
import { makeFolder } from '../workspace/make-folder.ts';
import { openExchange } from '../workspace/open-exchange.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { readVersion } from '../workspace/package-folder.ts';
import { openRenderers } from '../workspace/renderers.ts';
import type { Config } from './config.ts';
import { openCopiedStore } from './open-copied-store.ts';
import type { ServerParts } from './parts.ts';

/** What is open while a server runs: what its handlers work with, and below that the store and the files. */
export type OpenParts = {
  readonly parts: ServerParts;
  readonly store: Store;
  readonly files: FileFolder;
};

/** What is told from outside: the address under which people come, and who is told of what fails after an answer, or beside all of them. */
export type OpenWish = {
  readonly address: string;
  readonly tellFault: (fault: unknown) => void;
  /** Is told that the embedded database had died and runs again. */
  readonly tellRestart: () => void;
};

/** Values of projects take at most so much memory. */
const cacheBytes = 128 * 1024 * 1024;

/** Opens the parts; closing the workspace closes the store. Throws a Problem where the data cannot be had. */
export async function openParts(config: Config, wish: OpenWish): Promise<OpenParts> {
  const { address, tellFault } = wish;
  const { data } = config;
  await makeFolder(data.folder);
  const clock = Date.now;
  const { store, registerKeys } = await openCopiedStore(config, wish);
  const newId = (prefix: string) => idOf(prefix, clock(), BigInt(`0x${randomBytes(10).toString('hex')}`));
  const files = openFileFolder(filesFolderOf(data));
  const renderers = openRenderers();
  const workspace = openWorkspace({
    store,
    registerKeys,
    files,
    clock,
    newId,
    newOffice: randomUUID,
    cacheBytes,
    renderers,
    findLastBackup: () => findLastBackup(data.folder),
    signing: { signRoot: () => signRoot({ store, clock, keys: keysFolderOf(data) }), tellFault },
  });
  const accounts = openAccounts({
    store,
    clock,
    newId,
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
    address,
    openId: config.openId,
    mail: config.mail,
    tellFault,
  });
  const parts = {
    workspace,
    accounts,
    renderers,
    exchange: openExchange({ store, files, clock }),
    ping: store.ping,
    clock,
    version: readVersion(),
    address,
  };
  return { parts, store, files };
}
