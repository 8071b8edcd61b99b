import { authorize } from '../../core/authorize.ts';
import type { JournalEntry } from '../../core/journal/journal-entry.ts';
import type { StoredProject } from '../../store/store.ts';
import { currentProject } from '../current-project.ts';
import { grantOf, projectMissing } from '../grant-of.ts';
import { openVault } from '../register/vault.ts';
import type { WriteParts } from '../run-command.ts';
import type { ProjectPlace, Sender } from '../sender.ts';
import { type RegisterNames, readRegisterNames } from './register-names.ts';

/** The record of a project as it stands, its journal, and the names of its register. */
export type ReadToRelease = RegisterNames & {
  readonly current: StoredProject;
  readonly entries: readonly JournalEntry[];
};

/** Reads what is published from. Throws Problems where the sender may not. */
export async function readToRelease(
  { store, cache, registerKeys }: Pick<WriteParts, 'store' | 'cache' | 'registerKeys'>,
  { sender, ...place }: ProjectPlace & { readonly sender: Sender },
): Promise<ReadToRelease> {
  const { office, project } = place;
  const seen = cache.find(office, project);
  return store.inOffice(office, async (transaction) => {
    const grant = await grantOf(transaction, sender, place);
    authorize(grant, 'read');
    authorize(grant, 'release-report');
    const current = await currentProject(transaction, project, { seen });
    if (current === undefined) throw projectMissing(project);
    const entries = await transaction.readEntries(project, 0);
    const vault = openVault(registerKeys, place);
    return {
      current,
      entries: entries.map(({ entry }) => entry),
      ...(await readRegisterNames({ register: transaction.register, vault }, project)),
    };
  });
}
