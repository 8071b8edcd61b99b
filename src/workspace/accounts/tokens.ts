/**
 * Tokens for programs: `strand_` and 256 random bits. A token acts as its user in one office, within its scopes, until it ends; it does nothing with
 * accounts and makes no tokens. The office's journal says which were made; it is written first, so that none is unaccounted for.
 */

import type { Id } from '../../core/base/id.ts';
import { Problem } from '../../core/problem.ts';
import type { Token } from '../../store/user-rows.ts';
import { appendAffairs } from '../office-journal.ts';
import { getOfficeRole } from '../office-rights.ts';
import type { Sender } from '../sender.ts';
import type { Accounts } from './accounts.ts';
import type { AccountsParts } from './accounts-parts.ts';
import { noteUse } from './note-use.ts';
import { getPerson } from './person.ts';
import { hashOf, makeSecret } from './secrets.ts';

const day = 24 * 60 * 60_000;
const mostDays = 366;
const prefix = 'strand_';
/** A use is written down once a minute, not with every request. */
const noteEveryMs = 60_000;

type Tokens = Pick<Accounts, 'listTokens' | 'makeToken' | 'removeToken'>;

/** What a user does with his tokens. */
export function openTokens(parts: AccountsParts): Tokens {
  const { store, clock } = parts;
  return {
    listTokens: async (sender) => {
      const { id } = await getPerson(store, sender);
      const tokens = await store.users.listTokens(id);
      return tokens.map(({ hash: _hash, ...token }) => token);
    },
    makeToken: async (sender, wish) => {
      const { id: user } = await getPerson(store, sender);
      refuseWish(wish);
      const id = parts.newId('tok');
      const text = `${prefix}${makeSecret(parts.randomBytes)}`;
      const madeAt = clock();
      const endsAt = madeAt + wish.days * day;
      await noteToken(parts, wish, { sender, id });
      const { office, label, scopes } = wish;
      await store.users.addToken({ hash: hashOf(text), id, user, office, label, scopes, madeAt, endsAt });
      return { id, token: text, endsAt };
    },
    removeToken: async (sender, id) => {
      const { id: user } = await getPerson(store, sender);
      if (!(await store.users.removeToken(user, id))) throw new Problem('unknown-token', { token: id });
    },
  };
}

/** Whoever a token acts as; `undefined` where it is none, has ended, or its user is disabled. */
export async function senderOfToken(
  { store, clock, tellFault }: AccountsParts,
  text: string,
): Promise<Sender | undefined> {
  if (!text.startsWith(prefix)) return undefined;
  const at = clock();
  const hash = hashOf(text);
  const token = await store.users.findToken(hash);
  if (token === undefined || at >= token.endsAt) return undefined;
  const user = await store.users.findUser(token.user);
  if (user === undefined || user.isDisabled) return undefined;
  if (isToBeNoted(token, at)) await noteUse({ tellFault }, () => store.users.useToken(hash, at));
  const { office, scopes } = token;
  return { user: user.id, isOperator: false, token: { office, scopes } };
}

type Wish = Parameters<Tokens['makeToken']>[1];

function refuseWish({ days, scopes }: Wish): void {
  if (!Number.isInteger(days) || days < 1 || days > mostDays)
    throw new Problem('invalid-input', { where: 'days', why: `not a whole number from 1 to ${mostDays}` });
  if (scopes.length === 0) throw new Problem('invalid-input', { where: 'scopes', why: 'missing' });
}

/** Throws Problem `unknown-office` where the user is not of the office. */
const noteToken = (
  { store, clock }: AccountsParts,
  { office, scopes }: Wish,
  { sender, id }: { readonly sender: Sender; readonly id: Id },
): Promise<void> =>
  store.inOffice(office, async (transaction) => {
    await getOfficeRole(transaction, sender, office);
    const affair = { did: 'make-token', user: sender.user, token: id, scopes } as const;
    await appendAffairs(transaction, { office, actor: sender.user, at: clock() }, [affair]);
  });

const isToBeNoted = ({ usedAt }: Token, at: number): boolean =>
  usedAt === undefined || at - usedAt >= noteEveryMs;
