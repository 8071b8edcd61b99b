/** What the application of a world works with. */

import { join } from 'node:path';
import type { Id } from '../../src/core/base/id.ts';
import type { ServerParts } from '../../src/server/parts.ts';
import type { Store } from '../../src/store/store.ts';
import { openAccounts } from '../../src/workspace/accounts/open-accounts.ts';
import { openFileFolder } from '../../src/workspace/file-folder.ts';
import { openExchange } from '../../src/workspace/open-exchange.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { openRegisterKeys } from '../../src/workspace/register/key-folder.ts';
import type { Renderers } from '../../src/workspace/renderers.ts';

/** What the parts of a world are made of: clock, ids and chance come from its seed, `issuer` is its provider of identities. */
export type Making = {
  readonly store: Store;
  readonly folder: string;
  readonly renderers: Renderers;
  readonly clock: () => number;
  readonly newId: (prefix: string) => Id;
  readonly bytes: (count: number) => Uint8Array<ArrayBuffer>;
  readonly issuer: string;
  readonly address: string;
};

/** Opens the parts of a world. */
export async function partsOf({
  store,
  folder,
  renderers,
  clock,
  newId,
  bytes,
  issuer,
  address,
}: Making): Promise<ServerParts> {
  const registerKeys = await openRegisterKeys(join(folder, 'register-keys'));
  const files = openFileFolder(folder);
  const newOffice = (): string =>
    Buffer.from(bytes(16))
      .toString('hex')
      .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
  const cacheBytes = 8 * 1024 * 1024;
  const accounts = openAccounts({
    store,
    clock,
    newId,
    randomBytes: bytes,
    address,
    openId: { issuer, clientId: 'strand', clientSecret: 'no secret', label: 'Example' },
    mail: undefined,
    tellFault: (fault) => {
      throw fault;
    },
  });
  return {
    workspace: openWorkspace({ store, registerKeys, files, renderers, clock, newId, newOffice, cacheBytes }),
    accounts,
    renderers,
    exchange: openExchange({ store, files, clock }),
    ping: store.ping,
    clock,
    version: '0.0.0',
    address,
  };
}
