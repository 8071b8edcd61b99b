/**
 * Whoever was erased stays so: an older database, out of a backup or kept from before, holds people who have been erased since. The list beside the keys says
 * who, and they are erased again, by the write path, before anybody can ask for them.
 */

import type { RegisterChange } from '../../core/register/register-change.ts';
import { findPerson } from '../../core/register/register.ts';
import type { Store } from '../../store/store.ts';
import type { Operation } from '../operation.ts';
import { openProjectCache } from '../project-cache.ts';
import { runOperation } from '../run-command.ts';
import { machine } from '../sender.ts';
import { type Erasure, openErasureLedger } from './erasure-ledger.ts';
import { openRegisterKeys } from './key-folder.ts';
import { sealChanges } from './seal-changes.ts';
import { openVault } from './vault.ts';

/** What is looked at: a store, and the folder of the register's keys, which is not made where it is missing. */
export type Replaying = {
  readonly store: Store;
  readonly keysFolder: string;
  readonly clock: () => number;
};

/** Erases in the store whoever the list names and is still in it. Gives how many these were. */
export async function replayErasures({ store, keysFolder, clock }: Replaying): Promise<number> {
  const erased = await openErasureLedger(keysFolder).list();
  const present: Erasure[] = [];
  for (const erasure of erased) if (await isPresent(store, erasure)) present.push(erasure);
  if (present.length === 0) return 0;
  const registerKeys = await openRegisterKeys(keysFolder);
  const parts = { store, registerKeys, cache: openProjectCache(cacheBytes), clock };
  for (const { office, project, person } of present) {
    const vault = openVault(registerKeys, { office, project });
    const request = {
      office,
      project,
      sender: machine,
      command: 'erase-person',
      input: { person },
      version: 0,
      key: `erased again ${person}`,
      reason,
    };
    await runOperation(parts, request, () => erasingAgain(vault, { office, project, person }));
  }
  return present.length;
}

const cacheBytes = 16 * 1024 * 1024;
const reason = 'Was erased before; came back with an older copy of the data';

async function isPresent(store: Store, { office, project, person }: Erasure): Promise<boolean> {
  const { register } = await store.inOffice(office, (transaction) =>
    transaction.register.readPart(project, { people: [person] }),
  );
  const found = findPerson(register, person);
  return found !== undefined && found.state !== 'erased';
}

const erasingAgain = (
  vault: Parameters<typeof sealChanges>[0]['vault'],
  { project, person }: Omit<Erasure, 'at'>,
): Operation => ({
  permission: 'erase-people',
  isSecret: true,
  decide: async (_, { register: rows }) => {
    const { register } = await rows.readPart(project, { people: [person] });
    const found = findPerson(register, person);
    const changes: readonly RegisterChange[] = [
      ...(found === undefined ? [] : [{ put: 'people', row: { ...found, state: 'erased' } } as const]),
      { destroy: person },
    ];
    const { notes, write } = await sealChanges({ register: rows, vault }, project, changes);
    return { changes: [], register: notes, write };
  },
});
