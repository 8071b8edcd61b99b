import type { Id } from '../core/base/id.ts';
import type { OfficeAffair, OfficeRole } from '../core/journal/office-entry.ts';
import { Problem } from '../core/problem.ts';
import type { OfficeTransaction, OfficeUser } from '../store/store.ts';
import { type Act, appendAffairs } from './office-journal.ts';

/** A user and what he shall be in an office; `undefined` puts him out, with all that was granted to him. */
export type OfficeUserChange = { readonly user: Id; readonly role: OfficeRole | undefined };

/**
 * Lets a user into an office, changes what he is there, or puts him out, and notes it in the office's journal; nothing happens where it is so
 * already. Whoever calls has authorised the sender. Throws a Problem: `last-administrator`, or `unknown-user` where there is nobody to put out.
 */
export async function changeOfficeUser(
  transaction: OfficeTransaction,
  act: Act,
  { user, role }: OfficeUserChange,
): Promise<void> {
  // Before looking who is there: two administrators may not put each other out at once.
  await transaction.lockOffice();
  const users = await transaction.listUsers();
  const before = users.find((one) => one.user === user)?.role;
  if (before === undefined && role === undefined) throw new Problem('unknown-user', { user });
  if (before === role) return;
  if (before === 'administrator') refuseLast(users, user);
  await transaction.setOfficeRole(user, role);
  await appendAffairs(transaction, act, [affairOf(user, before, role)]);
}

/** Throws Problem `unknown-user` for whoever is not of the office. Those who are disabled for a while are. */
export async function refuseStranger(transaction: OfficeTransaction, user: Id): Promise<void> {
  const users = await transaction.listUsers();
  if (!users.some((one) => one.user === user)) throw new Problem('unknown-user', { user });
}

function affairOf(user: Id, before: OfficeRole | undefined, role: OfficeRole | undefined): OfficeAffair {
  if (role === undefined) return { did: 'remove-user', user };
  return { did: before === undefined ? 'add-user' : 'change-role', user, role };
}

function refuseLast(users: readonly OfficeUser[], gone: Id): void {
  const others = users.filter(
    ({ user, role, isDisabled }) => user !== gone && role === 'administrator' && !isDisabled,
  );
  if (others.length === 0) throw new Problem('last-administrator');
}
