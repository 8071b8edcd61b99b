/** Who may do something with accounts: people, signed in as themselves. */

import type { Id } from '../../core/base/id.ts';
import { Problem } from '../../core/problem.ts';
import type { OfficeId, Store } from '../../store/store.ts';
import type { User, UserRows } from '../../store/user-rows.ts';
import { authorizeOffice } from '../office-rights.ts';
import { type Sender, machine } from '../sender.ts';

/** The user who asks. Throws Problem `not-for-tokens` for a token, and `not-signed-in` where there is no such user, or none any more. */
export async function getPerson({ users }: Store, sender: Sender): Promise<User> {
  if (sender.token !== undefined) throw new Problem('not-for-tokens');
  const user = await users.findUser(sender.user);
  if (user === undefined || user.isDisabled) throw new Problem('not-signed-in');
  return user;
}

/** Throws a Problem unless the sender administers the office, as a person or as whoever runs the machine. */
export async function refuseNotAdministrator(store: Store, sender: Sender, office: OfficeId): Promise<void> {
  if (sender !== machine) await getPerson(store, sender);
  await store.inOffice(office, (transaction) => authorizeOffice(transaction, sender, { office }));
}

/** Whether a user has a password or a passkey, and so gets in without a provider. */
export const hasOwnWayIn = async (users: UserRows, { id }: Pick<User, 'id'>): Promise<boolean> =>
  (await users.findPasswordHash(id)) !== undefined || (await users.listPasskeys(id)).length > 0;

/**
 * Whether a sender may hold a link that lets him in as the user, and so give him all that the user may: he administers every office of the user
 * himself, and for an operator is one.
 */
export async function mayLetIn(
  store: Store,
  sender: Sender,
  user: Pick<User, 'id' | 'isOperator'>,
): Promise<boolean> {
  if (sender === machine) return true;
  if (user.isOperator && !sender.isOperator) return false;
  const own = await administeredBy(store, sender.user);
  const offices = await store.listOfficesOf(user.id);
  return offices.every(({ office }) => own.has(office));
}

async function administeredBy(store: Store, user: Id): Promise<ReadonlySet<OfficeId>> {
  const offices = await store.listOfficesOf(user);
  return new Set(offices.filter(({ role }) => role === 'administrator').map(({ office }) => office));
}
