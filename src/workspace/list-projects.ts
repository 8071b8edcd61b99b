import type { OfficeId, OfficeTransaction } from '../store/store.ts';
import { getOfficeRole } from './office-rights.ts';
import type { Sender } from './sender.ts';
import type { ListedProject } from './workspace.ts';

/** The projects of the office in which the sender has a role. Throws Problem `unknown-office` for strangers. */
export async function listProjects(
  transaction: OfficeTransaction,
  sender: Sender,
  office: OfficeId,
): Promise<readonly ListedProject[]> {
  const officeRole = await getOfficeRole(transaction, sender, office);
  const all = await transaction.listProjects();
  if (officeRole === 'administrator') return all.map((one) => ({ ...one, role: officeRole }));
  const own = await transaction.listMembers({ user: sender.user });
  const roles = new Map(own.map(({ project, role }) => [project, role]));
  return all.flatMap((one) => {
    const role = roles.get(one.project);
    return role === undefined ? [] : [{ ...one, role }];
  });
}
