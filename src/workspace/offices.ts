import { Problem } from '../core/problem.ts';
import type { OfficeId, Store } from '../store/store.ts';
import type { LastBackup } from './backup/last-backup.ts';
import { journalLines } from './journal-lines.ts';
import { appendAffairs } from './office-journal.ts';
import { authorizeOffice } from './office-rights.ts';
import { changeOfficeUser, refuseStranger } from './office-users.ts';
import { type Sender, machine } from './sender.ts';
import type { Offices } from './workspace.ts';

/** What offices are made of; `newOffice` gives a fresh UUID. */
export type OfficeParts = {
  readonly store: Store;
  readonly clock: () => number;
  readonly newOffice: () => OfficeId;
  /** Looks where backups are noted; whoever has no such place leaves it out. */
  readonly findLastBackup?: () => Promise<LastBackup | undefined>;
};

/** The offices of a store. */
export function openOffices(parts: OfficeParts): Offices {
  const { store } = parts;
  return {
    create: (sender, name) => createOffice(parts, sender, name),
    list: (sender) => listOffices(store, sender),
    listUsers: (sender, office) =>
      store.inOffice(office, async (transaction) => {
        await authorizeOffice(transaction, sender, { office });
        return transaction.listUsers();
      }),
    findLastBackup: async (sender, office) => {
      await store.inOffice(office, (transaction) => authorizeOffice(transaction, sender, { office }));
      return parts.findLastBackup?.();
    },
    setRole: (...asked) => setRole(parts, asked),
    readJournal: async (sender, office, part) => {
      if (part.limit > mostEntries) throw new Problem('too-many-entries', { most: mostEntries });
      return readEntries(store, { sender, office }, part);
    },
    exportJournal: (sender, office) =>
      journalLines((after, limit) => readEntries(store, { sender, office }, { after, limit })),
  };
}

const mostEntries = 1000;

async function createOffice(
  { store, clock, newOffice }: OfficeParts,
  sender: Sender,
  name: string,
): Promise<OfficeId> {
  if (!sender.isOperator || sender.token !== undefined)
    throw new Problem('not-allowed', { role: 'member', permission: 'make-offices' });
  const office = newOffice();
  const act = { office, actor: sender.user, at: clock() };
  await store.createOffice(office, name, async (transaction) => {
    await appendAffairs(transaction, act, [{ did: 'create-office' }]);
    if (sender !== machine)
      await changeOfficeUser(transaction, act, { user: sender.user, role: 'administrator' });
  });
  return office;
}

async function listOffices(store: Store, sender: Sender) {
  if (sender === machine) {
    const all = await store.listOffices();
    return all.map((one) => ({ ...one, role: 'administrator' as const }));
  }
  const own = await store.listOfficesOf(sender.user);
  return own.filter(({ office }) => sender.token === undefined || sender.token.office === office);
}

async function setRole(
  { store, clock }: OfficeParts,
  [sender, office, change]: Parameters<Offices['setRole']>,
): Promise<void> {
  const { user } = change;
  await store.inOffice(office, async (transaction) => {
    await authorizeOffice(transaction, sender, { office });
    // By an id that stood in a journal, an office would else see names and addresses of another's users.
    if (sender !== machine) await refuseStranger(transaction, user);
    await changeOfficeUser(transaction, { office, actor: sender.user, at: clock() }, change);
  });
}

/** The right to read is asked for with each part. */
async function readEntries(
  store: Store,
  { sender, office }: { readonly sender: Sender; readonly office: OfficeId },
  { after, limit }: { readonly after: number; readonly limit: number },
) {
  return store.inOffice(office, async (transaction) => {
    await authorizeOffice(transaction, sender, { office, scope: 'read-journal' });
    return transaction.readOfficeEntries(after, limit);
  });
}
