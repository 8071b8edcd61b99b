/** How administrators let others in. Whoever holds a link can be its user, so nobody is given one for a user who may do more than himself. */

import type { OfficeAffair } from '../../core/journal/office-entry.ts';
import { Problem } from '../../core/problem.ts';
import type { OfficeId } from '../../store/store.ts';
import type { User } from '../../store/user-rows.ts';
import { appendAffairs } from '../office-journal.ts';
import { changeOfficeUser } from '../office-users.ts';
import type { Sender } from '../sender.ts';
import type { Accounts } from './accounts.ts';
import type { AccountsParts } from './accounts-parts.ts';
import { makeSentLink } from './links.ts';
import type { SendLink } from './mail.ts';
import { getPerson, mayLetIn, refuseNotAdministrator } from './person.ts';

type LetIn = Pick<Accounts, 'invite' | 'makeResetLink' | 'setDisabled'>;

/** Inviting users, giving them a way back in, and keeping them out. */
export function openLetIn(parts: AccountsParts, sendLink: SendLink | undefined): LetIn {
  const { store } = parts;
  return {
    invite: async (sender, office, whom) => {
      await refuseNotAdministrator(store, sender, office);
      const user = (await store.users.findUserByEmail(whom.email)) ?? (await makeUser(parts, whom));
      const isToBeLetIn =
        !user.isDisabled && (await hasNoWayIn(parts, user)) && (await mayLetIn(store, sender, user));
      await addToOffice(parts, { sender, office }, { ...whom, user, isToBeLetIn });
      if (!isToBeLetIn) return { user: user.id, link: undefined };
      return { user: user.id, link: await makeSentLink(parts, sendLink, { use: 'invitation', user }) };
    },
    makeResetLink: async (sender, office, id) => {
      await refuseNotAdministrator(store, sender, office);
      const role = await store.inOffice(office, (transaction) => transaction.findOfficeRole(id));
      const user = role === undefined ? undefined : await store.users.findUser(id);
      if (user === undefined || user.isDisabled) throw new Problem('unknown-user', { user: id });
      if (!(await mayLetIn(store, sender, user))) throw new Problem('reset-not-allowed');
      await note(parts, { sender, office }, { did: 'reset-password', user: id });
      return makeSentLink(parts, sendLink, { use: 'password-reset', user });
    },
    setDisabled: async (sender, { user, isDisabled }) => {
      const operator = await getPerson(store, sender);
      if (!operator.isOperator)
        throw new Problem('not-allowed', { role: 'member', permission: 'disable-users' });
      if (user === operator.id || (await store.users.findUser(user)) === undefined)
        throw new Problem('unknown-user', { user });
      await store.users.changeUser(user, { isDisabled });
      if (isDisabled) await store.users.endSessions(user, {});
    },
  };
}

type Whom = Parameters<LetIn['invite']>[2];
type Place = { readonly sender: Sender; readonly office: OfficeId };

async function makeUser(
  { store, newId, clock }: AccountsParts,
  { email, name, locale }: Whom,
): Promise<User> {
  const user = {
    id: newId('usr'),
    email,
    name,
    locale,
    isOperator: false,
    isDisabled: false,
    madeAt: clock(),
  };
  await store.users.addUser(user);
  return user;
}

async function hasNoWayIn({ store }: AccountsParts, { id }: User): Promise<boolean> {
  const password = await store.users.findPasswordHash(id);
  return password === undefined && (await store.users.listPasskeys(id)).length === 0;
}

/** Who is of the office already stays what he is there. */
async function addToOffice(
  { store, clock }: AccountsParts,
  { sender, office }: Place,
  { user, role, isToBeLetIn }: Pick<Whom, 'role'> & { readonly user: User; readonly isToBeLetIn: boolean },
): Promise<void> {
  await store.inOffice(office, async (transaction) => {
    const act = { office, actor: sender.user, at: clock() };
    const before = await transaction.findOfficeRole(user.id);
    if (before === undefined) await changeOfficeUser(transaction, act, { user: user.id, role });
    if (isToBeLetIn) await appendAffairs(transaction, act, [{ did: 'invite-user', user: user.id }]);
  });
}

const note = (
  { store, clock }: AccountsParts,
  { sender, office }: Place,
  affair: OfficeAffair,
): Promise<void> =>
  store.inOffice(office, (transaction) =>
    appendAffairs(transaction, { office, actor: sender.user, at: clock() }, [affair]),
  );
