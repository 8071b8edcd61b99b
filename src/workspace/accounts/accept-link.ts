import type { Id } from '../../core/base/id.ts';
import { Problem } from '../../core/problem.ts';
import type { User } from '../../store/user-rows.ts';
import { changeOfficeUser } from '../office-users.ts';
import type { Accounts } from './accounts.ts';
import type { AccountsParts } from './accounts-parts.ts';
import { type FoundLink, getLink } from './links.ts';
import { refuseWeakPassword } from './password-rules.ts';
import type { Passwords } from './passwords.ts';
import { hashOf } from './secrets.ts';
import { endSessions } from './sessions.ts';
import { welcome } from './sign-in.ts';
import { countSecretTry } from './tries.ts';

type Given = Parameters<Accounts['acceptLink']>[0];

/**
 * Uses a link. All that can be refused is refused first, and the costly hash made; then the link is taken, by one of those who try at once, so that a
 * password that is too weak costs nobody his link. The user's other links end with it.
 */
export function openAcceptLink(parts: AccountsParts, passwords: Passwords): Pick<Accounts, 'acceptLink'> {
  const { store, clock } = parts;
  const { users } = store;
  return {
    acceptLink: async (given, from) => {
      await countSecretTry(users, from.address, clock());
      const found = await getLink(parts, given.token);
      const user = found.user ?? newAdministrator(parts, given);
      refuseWeakPassword(given.password, user);
      const hash = await passwords.hash(given.password);
      await takeLink(parts, given.token, found);
      const after = await keepUser(parts, found, { ...user, ...wishesOf(given) });
      await noteProof(parts, user, found.link);
      await users.setPasswordHash(user.id, hash);
      await users.endLinks(user.id);
      await endSessions(users, user.id, { allBut: undefined });
      return welcome(parts, after, from);
    },
  };
}

/** Throws Problem `link-ended` for all but one of those who come at once, and for a first administrator who comes second. */
async function takeLink({ store, clock }: AccountsParts, token: string, { user }: FoundLink): Promise<void> {
  const taken = await store.users.takeLink(hashOf(token));
  const isGood = taken !== undefined && clock() < taken.endsAt;
  if (!isGood || (user === undefined && (await store.users.hasUsers()))) throw new Problem('link-ended');
}

/** The user as he is now: one of old with the name and language he wishes, or the first administrator, made with all offices that there are. */
async function keepUser(
  { store, clock }: AccountsParts,
  { user: before }: FoundLink,
  user: User,
): Promise<User> {
  if (before !== undefined) {
    await store.users.changeUser(user.id, { name: user.name, locale: user.locale });
    return user;
  }
  await store.users.addUser(user);
  for (const { office } of await store.listOffices()) {
    const act = { office, actor: user.id, at: clock() };
    await store.inOffice(office, (transaction) =>
      changeOfficeUser(transaction, act, { user: user.id, role: 'administrator' }),
    );
  }
  return user;
}

/**
 * Whoever comes by a mailed link reads the mail of the address; whoever was handed one may be anybody. Before the address is shown to be the user's,
 * passkeys may be of whoever was handed a link: they go.
 */
async function noteProof(
  { store: { users } }: AccountsParts,
  { id }: User,
  { isMailed }: FoundLink['link'],
): Promise<void> {
  if (isMailed && !(await users.isProven(id)))
    for (const { credential } of await users.listPasskeys(id)) await users.removePasskey(id, credential);
  await users.setProven(id, isMailed);
}

function newAdministrator({ newId, clock }: AccountsParts, { email, name, locale }: Given): User {
  const missing = email === undefined ? 'email' : name === undefined ? 'name' : undefined;
  if (email === undefined || name === undefined)
    throw new Problem('invalid-input', { where: missing ?? 'name', why: 'missing' });
  const id: Id = newId('usr');
  return { id, email, name, locale: locale ?? 'en', isOperator: true, isDisabled: false, madeAt: clock() };
}

const wishesOf = ({ name, locale }: Given): Partial<Pick<User, 'name' | 'locale'>> => ({
  ...(name !== undefined && { name }),
  ...(locale !== undefined && { locale }),
});
