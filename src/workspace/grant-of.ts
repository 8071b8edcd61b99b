import type { Id } from '../core/base/id.ts';
import type { Grant } from '../core/permissions.ts';
import { Problem } from '../core/problem.ts';
import type { OfficeTransaction } from '../store/store.ts';
import { officeRoleOf } from './office-rights.ts';
import type { ProjectPlace, Sender } from './sender.ts';

/**
 * What a sender was given in a project, as the transaction sees it. Administrators of the office have all its projects. Throws Problem
 * `project-missing` for whoever has no part in it, in the words that stand for a project that is not there; where an administrator has a grant
 * the project may still be missing.
 */
export async function grantOf(
  transaction: OfficeTransaction,
  sender: Sender,
  { office, project }: ProjectPlace,
): Promise<Grant> {
  const officeRole = await officeRoleOf(transaction, sender, office);
  const member = officeRole === 'member' ? await transaction.findMember(project, sender.user) : undefined;
  const granted: Grant | undefined = officeRole === 'administrator' ? { role: 'administrator' } : member;
  if (granted === undefined) throw projectMissing(project);
  const { role, strands } = granted;
  return {
    role,
    ...(strands !== undefined && { strands }),
    ...(sender.token !== undefined && { scopes: sender.token.scopes }),
  };
}

/** The refusal for a project that is not there, or not for this sender. */
export const projectMissing = (id: Id): Problem => new Problem('project-missing', { id });

/** Throws Problem `project-missing` where the office has no such project. */
export async function refuseMissing(transaction: OfficeTransaction, id: Id): Promise<void> {
  if ((await transaction.findHead(id)) === undefined) throw projectMissing(id);
}
