/** What handlers work with, on a store and a folder of a test. */

import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Id, idOf } from '../src/core/base/id.ts';
import type { ServerParts } from '../src/server/parts.ts';
import type { Store } from '../src/store/store.ts';
import { openAccounts } from '../src/workspace/accounts/open-accounts.ts';
import { openFileFolder } from '../src/workspace/file-folder.ts';
import { openExchange } from '../src/workspace/open-exchange.ts';
import { openWorkspace } from '../src/workspace/open-workspace.ts';
import { openRegisterKeys } from '../src/workspace/register/key-folder.ts';
import { openRenderers } from '../src/workspace/renderers.ts';
import { address } from './http-client.ts';

/** A fresh id. */
export const newId = (prefix: string): Id =>
  idOf(prefix, Date.now(), BigInt(`0x${randomBytes(10).toString('hex')}`));

/** Opens the parts. */
export async function openParts(store: Store, folder: string): Promise<ServerParts> {
  const registerKeys = await openRegisterKeys(join(folder, 'register-keys'));
  const renderers = openRenderers();
  const clock = Date.now;
  const files = openFileFolder(folder);
  const workspace = openWorkspace({
    store,
    registerKeys,
    files,
    renderers,
    clock,
    newId,
    newOffice: randomUUID,
    cacheBytes: 64 * 1024 * 1024,
  });
  const accounts = openAccounts({
    store,
    clock,
    newId,
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
    address,
    openId: undefined,
    mail: undefined,
    tellFault: (fault) => expect(fault).toBeUndefined(),
  });
  const exchange = openExchange({ store, files, clock });
  return { workspace, accounts, renderers, exchange, ping: store.ping, clock, version: '0.0.0', address };
}
