import type { Id } from '../core/base/id.ts';
import type { OfficeId } from '../store/store.ts';
import { appendAffairs } from './office-journal.ts';
import { authorizeOffice } from './office-rights.ts';
import type { WriteParts } from './run-command.ts';
import type { Sender } from './sender.ts';

/** Makes an empty project in an office. */
export async function createProject(
  { store, clock, newId }: Pick<WriteParts, 'store' | 'clock'> & { readonly newId: (prefix: string) => Id },
  sender: Sender,
  office: OfficeId,
): Promise<Id> {
  const project = newId('prj');
  await store.inOffice(office, async (transaction) => {
    await authorizeOffice(transaction, sender, { office, scope: 'manage-project' });
    await transaction.createProject(project);
    await appendAffairs(transaction, { office, actor: sender.user, at: clock() }, [
      { did: 'create-project', project },
    ]);
  });
  return project;
}
