/** What a sender is in an office, and what that lets him do there. */

import type { OfficeRole } from '../core/journal/office-entry.ts';
import type { Permission } from '../core/permissions.ts';
import { Problem } from '../core/problem.ts';
import type { OfficeId, OfficeTransaction } from '../store/store.ts';
import { type Sender, machine } from './sender.ts';

/** What a sender is in the office; `undefined` for strangers, and for tokens of other offices. */
export async function officeRoleOf(
  transaction: OfficeTransaction,
  sender: Sender,
  office: OfficeId,
): Promise<OfficeRole | undefined> {
  if (sender === machine) return 'administrator';
  if (sender.token !== undefined && sender.token.office !== office) return undefined;
  return transaction.findOfficeRole(sender.user);
}

/** What a sender is in the office. Throws Problem `unknown-office` for strangers, in the words that stand for an office that is not there. */
export async function getOfficeRole(
  transaction: OfficeTransaction,
  sender: Sender,
  office: OfficeId,
): Promise<OfficeRole> {
  const role = await officeRoleOf(transaction, sender, office);
  if (role === undefined) throw new Problem('unknown-office', { office });
  return role;
}

/**
 * Throws a Problem unless the sender administers the office: `unknown-office` for strangers, else `not-allowed`. A token must hold `scope`; where
 * none is named no token will do.
 */
export async function authorizeOffice(
  transaction: OfficeTransaction,
  sender: Sender,
  { office, scope }: { readonly office: OfficeId; readonly scope?: Permission },
): Promise<void> {
  const role = await getOfficeRole(transaction, sender, office);
  const isInScope =
    sender.token === undefined || (scope !== undefined && sender.token.scopes.includes(scope));
  if (role !== 'administrator' || !isInScope)
    throw new Problem('not-allowed', { role, permission: scope ?? 'manage-office' });
}
