import { Problem } from '../../core/problem.ts';
import type { OfficeId, Store } from '../../store/store.ts';
import type { User } from '../../store/user-rows.ts';
import { appendAffairs } from '../office-journal.ts';
import { changeOfficeUser } from '../office-users.ts';
import { machine } from '../sender.ts';
import type { AccountsParts } from './accounts-parts.ts';
import { makeLink } from './links.ts';

/** Who is to be let in: by his address, and as administrator of an office where nobody else is there to make him that. */
export type WayInWish = {
  readonly email?: string | undefined;
  readonly administratorOf?: OfficeId | undefined;
};

/** A one-time link that was made, and what it is for; it is good until `endsAt`, in milliseconds since 1970. */
export type WayIn = {
  readonly use: 'first-administrator' | 'password-reset';
  readonly token: string;
  readonly endsAt: number;
};

/**
 * Makes a way in for whoever runs the machine, when nobody who can sign in could make one: the first administrator's password was never set, or the
 * last one's is lost. Where there are no users yet it makes the first. The journals of the user's offices note it. Throws Problems `no-such-user`
 * and `user-disabled`.
 */
export async function makeWayIn(
  parts: Pick<AccountsParts, 'store' | 'clock' | 'randomBytes'>,
  { email, administratorOf }: WayInWish,
): Promise<WayIn> {
  const { store, clock } = parts;
  if (!(await store.users.hasUsers())) return wayInOf(parts, { use: 'first-administrator' });
  const user = await getUser(store, email ?? '');
  if (administratorOf !== undefined)
    await makeAdministrator(store, { user, office: administratorOf, at: clock() });
  for (const { office } of await store.listOfficesOf(user.id)) {
    const act = { office, actor: machine.user, at: clock() };
    await store.inOffice(office, (transaction) =>
      appendAffairs(transaction, act, [{ did: 'reset-password', user: user.id }]),
    );
  }
  return wayInOf(parts, { use: 'password-reset', user });
}

async function wayInOf(
  parts: Pick<AccountsParts, 'store' | 'clock' | 'randomBytes'>,
  wish: { readonly use: WayIn['use']; readonly user?: User },
): Promise<WayIn> {
  const { token, endsAt } = await makeLink(parts, wish);
  return { use: wish.use, token, endsAt };
}

async function getUser({ users }: Store, email: string): Promise<User> {
  const user = await users.findUserByEmail(email);
  if (user === undefined) throw new Problem('no-such-user', { email });
  if (user.isDisabled) throw new Problem('user-disabled', { email });
  return user;
}

type Raised = { readonly user: User; readonly office: OfficeId; readonly at: number };

async function makeAdministrator(store: Store, { user, office, at }: Raised): Promise<void> {
  const act = { office, actor: machine.user, at };
  await store.inOffice(office, (transaction) =>
    changeOfficeUser(transaction, act, { user: user.id, role: 'administrator' }),
  );
}
