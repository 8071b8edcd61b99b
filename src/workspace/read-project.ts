import { authorize } from '../core/authorize.ts';
import type { Permission, Role } from '../core/permissions.ts';
import type { StoredProject } from '../store/store.ts';
import { currentProject } from './current-project.ts';
import { grantOf, projectMissing } from './grant-of.ts';
import type { WriteParts } from './run-command.ts';
import type { ProjectPlace, Sender } from './sender.ts';

/** The project as it stands, and the role in which the sender has it. Throws a Problem where the sender has no part in it or lacks the permission. */
export async function readProject(
  { store, cache }: Pick<WriteParts, 'store' | 'cache'>,
  {
    sender,
    place,
    permission,
  }: {
    readonly sender: Sender;
    readonly place: ProjectPlace;
    readonly permission: Permission;
  },
): Promise<StoredProject & { readonly role: Role }> {
  const { office, project } = place;
  const seen = cache.find(office, project);
  const { role, current } = await store.inOffice(office, async (transaction) => {
    const grant = await grantOf(transaction, sender, place);
    authorize(grant, permission);
    return { role: grant.role, current: await currentProject(transaction, project, { seen }) };
  });
  if (current === undefined) throw projectMissing(project);
  cache.keep(office, project, current);
  return { project: current.project, head: current.head, role };
}
