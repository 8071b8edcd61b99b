/** Signing in with a password. Whoever it is tried for, the same questions are put to the store and one password is hashed. */

import { Problem } from '../../core/problem.ts';
import { emailKeyOf } from '../../store/email-key.ts';
import type { User } from '../../store/user-rows.ts';
import type { Accounts, Begun, TryFrom } from './accounts.ts';
import type { AccountsParts } from './accounts-parts.ts';
import { type Passwords, isOutdated } from './passwords.ts';
import { beginSession, endSessions, findSession, touchSession } from './sessions.ts';
import { senderOfToken } from './tokens.ts';
import { countPasswordTry, placeOf } from './tries.ts';

type SignIn = Pick<Accounts, 'senderOf' | 'signIn' | 'signOut'>;

const placeForMs = 180 * 24 * 60 * 60_000;
/** Stands for the user where there is none, so that as much is looked up. */
const nobody = 'usr_0';

/** Signing in and out, and who a secret belongs to. */
export function openSignIn(parts: AccountsParts, passwords: Passwords): SignIn {
  const { store, clock } = parts;
  return {
    senderOf: async (secret) => {
      if ('session' in secret) return senderOfSession(parts, secret.session);
      const sender = await senderOfToken(parts, secret.bearer);
      return sender === undefined ? undefined : { sender };
    },
    signIn: async ({ email, password }, from) => {
      const { users } = store;
      const user = await users.findUserByEmail(email);
      const id = user?.id ?? nobody;
      const place = placeOf(id, from.address);
      const account = emailKeyOf(email);
      const tooMany = await countPasswordTry(users, { account, address: from.address, place, at: clock() });
      const kept = await users.findPasswordHash(id);
      const isRight = await passwords.verify(kept, password);
      if (user === undefined || user.isDisabled || kept === undefined || !isRight)
        throw tooMany ?? new Problem('sign-in-refused');
      if (isOutdated(kept)) await users.setPasswordHash(user.id, await passwords.hash(password));
      return welcome(parts, user, from);
    },
    signOut: async (token) => {
      const session = await findSession(store.users, token, clock());
      if (session !== undefined) await endSessions(store.users, session.user, { id: session.id });
    },
  };
}

/** Begins the session of a user who has shown who he is, and remembers from where he came. */
export async function welcome(parts: AccountsParts, user: User, from: TryFrom): Promise<Begun> {
  await parts.store.users.keepPlace(placeOf(user.id, from.address), parts.clock() + placeForMs);
  return beginSession(parts, user, from.device);
}

async function senderOfSession(parts: AccountsParts, token: string): ReturnType<Accounts['senderOf']> {
  const { users } = parts.store;
  const session = await findSession(users, token, parts.clock());
  if (session === undefined) return undefined;
  const user = await users.findUser(session.user);
  if (user === undefined || user.isDisabled) return undefined;
  const renewed = await touchSession(parts, session, token);
  const sender = { user: user.id, isOperator: user.isOperator };
  return renewed === undefined ? { sender } : { sender, renewed };
}
