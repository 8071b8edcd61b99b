/**
 * One-time links. The token stands behind the `#` of an address, which browsers send to nobody, so that it is in no log; the page there sends it on
 * in a body. Only its hash is kept. A later link for the same use takes the place of the one before. Of each is kept whether it went by mail alone:
 * who uses such a one has shown that the address is his.
 */

import { Problem } from '../../core/problem.ts';
import type { OneTimeLink, User } from '../../store/user-rows.ts';
import type { Accounts, MadeLink } from './accounts.ts';
import type { AccountsParts } from './accounts-parts.ts';
import type { SendLink } from './mail.ts';
import { hashOf, makeSecret } from './secrets.ts';
import { countSecretTry, mayMail } from './tries.ts';

const hour = 60 * 60_000;
/** How long links are good. That of the first administrator is good until it is used, or until the next start makes another. */
const lifeMs = {
  'first-administrator': 10 * 365 * 24 * hour,
  invitation: 7 * 24 * hour,
  'password-reset': hour,
} as const satisfies Readonly<Record<OneTimeLink['use'], number>>;

/** The address of a link. */
export const linkAddress = (address: string, token: string): string => `${address}/link#${token}`;

/** A link that was found, and the user whom it lets in. */
export type FoundLink = { readonly link: OneTimeLink; readonly user: User | undefined };

/** What a link is for, whom it lets in, and whether it will go by mail and be shown to nobody. */
type LinkWish = { readonly use: OneTimeLink['use']; readonly user?: User; readonly isMailed?: boolean };

/** Makes a link and keeps its hash. */
export async function makeLink(
  { store, clock, randomBytes }: Pick<AccountsParts, 'store' | 'clock' | 'randomBytes'>,
  { use, user, isMailed = false }: LinkWish,
): Promise<MadeLink> {
  const token = makeSecret(randomBytes);
  const madeAt = clock();
  const endsAt = madeAt + lifeMs[use];
  const whose = user === undefined ? {} : { user: user.id };
  await store.users.addLink({ hash: hashOf(token), use, ...whose, isMailed, madeAt, endsAt });
  return { token, endsAt, isMailed };
}

/** Makes a link for a user and mails it where mail is configured; where that fails, another takes its place, which is to be handed on. */
export async function makeSentLink(
  parts: AccountsParts,
  sendLink: SendLink | undefined,
  { use, user }: { readonly use: 'invitation' | 'password-reset'; readonly user: User },
): Promise<MadeLink> {
  if (sendLink === undefined) return makeLink(parts, { use, user });
  const made = await makeLink(parts, { use, user, isMailed: true });
  const mailed = use === 'invitation' ? 'invitation' : 'reset';
  try {
    await sendLink(user, { use: mailed, link: linkAddress(parts.address, made.token) });
    return made;
  } catch (fault) {
    parts.tellFault(fault);
    return makeLink(parts, { use, user });
  }
}

/** Looks for a link by its token. Throws Problem `link-ended` where it is used, over or unknown, or its user is disabled. */
export async function getLink({ store, clock }: AccountsParts, token: string): Promise<FoundLink> {
  const link = await store.users.findLink(hashOf(token));
  if (link === undefined || clock() >= link.endsAt) throw new Problem('link-ended');
  if (link.user === undefined) return { link, user: undefined };
  const user = await store.users.findUser(link.user);
  if (user === undefined || user.isDisabled) throw new Problem('link-ended');
  return { link, user };
}

type Links = Pick<Accounts, 'askForReset' | 'makeFirstLink' | 'lookAtLink'>;

/** Links that are asked for, and what they are for. */
export function openLinks(parts: AccountsParts, sendLink: SendLink | undefined): Links {
  const { store, clock, tellFault } = parts;
  return {
    askForReset: async (email, from) => {
      await countSecretTry(store.users, from.address, clock());
      // Nobody waits for it: how long it takes would tell whether there is such a user.
      if (sendLink !== undefined) mailReset(parts, sendLink, email).catch(tellFault);
    },
    makeFirstLink: async () => {
      if (await store.users.hasUsers()) return undefined;
      return makeLink(parts, { use: 'first-administrator' });
    },
    lookAtLink: async (token, from) => {
      await countSecretTry(store.users, from.address, clock());
      const { link, user } = await getLink(parts, token);
      const { use } = link;
      return user === undefined ? { use } : { use, email: user.email, name: user.name };
    },
  };
}

async function mailReset(parts: AccountsParts, sendLink: SendLink, email: string): Promise<void> {
  const { users } = parts.store;
  const user = await users.findUserByEmail(email);
  if (user === undefined || user.isDisabled) return;
  if (!(await mayMail(users, user.id, parts.clock()))) return;
  await makeSentLink(parts, sendLink, { use: 'password-reset', user });
}
