/** How administrators let others in. Whoever holds a link can be its user, so nobody is given one for a user who may do more than himself. */

import type { OfficeAffair } from '../../core/journal/office-entry.ts';
import { Problem } from '../../core/problem.ts';
import type { OfficeId } from '../../store/store.ts';
import type { User } from '../../store/user-rows.ts';
import { appendAffairs } from '../office-journal.ts';
import { changeOfficeUser } from '../office-users.ts';
import { type Sender, machine } from '../sender.ts';
import type { Accounts, MadeLink } from './accounts.ts';
import type { AccountsParts } from './accounts-parts.ts';
import { makeSentLink } from './links.ts';
import type { SendLink } from './mail.ts';
import { getPerson, hasOwnWayIn, mayLetIn, refuseNotAdministrator } from './person.ts';

type LetIn = Pick<Accounts, 'invite' | 'makeResetLink' | 'setDisabled'>;

/** Inviting users, giving them a way back in, and keeping them out. */
export function openLetIn(parts: AccountsParts, sendLink: SendLink | undefined): LetIn {
  const { store } = parts;
  return {
    invite: async (sender, office, whom) => {
      await refuseNotAdministrator(store, sender, office);
      const known = await store.users.findUserByEmail(whom.email);
      if (known !== undefined) await refuseUnproven(parts, { sender, office }, known);
      const user = known ?? (await makeUser(parts, whom));
      const isToBeLetIn =
        !user.isDisabled && !(await hasOwnWayIn(store.users, user)) && (await mayLetIn(store, sender, user));
      await addToOffice(parts, { sender, office }, { ...whom, user, isToBeLetIn });
      if (!isToBeLetIn) return { user: user.id, link: undefined };
      return { user: user.id, link: await makeLinkBy(parts, sendLink, { sender, use: 'invitation', user }) };
    },
    makeResetLink: async (sender, office, id) => {
      await refuseNotAdministrator(store, sender, office);
      const role = await store.inOffice(office, (transaction) => transaction.findOfficeRole(id));
      const user = role === undefined ? undefined : await store.users.findUser(id);
      if (user === undefined || user.isDisabled) throw new Problem('unknown-user', { user: id });
      if (!(await mayLetIn(store, sender, user))) throw new Problem('reset-not-allowed');
      await note(parts, { sender, office }, { did: 'reset-password', user: id });
      return makeLinkBy(parts, sendLink, { sender, use: 'password-reset', user });
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

/**
 * Throws Problem `address-not-proven` for a user from elsewhere who may be somebody else than the address says: whoever was handed a link to it, such
 * as the administrator who made it. Operators answer for whom they let in, and for each other.
 */
async function refuseUnproven(
  { store }: AccountsParts,
  { sender, office }: Place,
  user: User,
): Promise<void> {
  if (sender === machine || sender.isOperator || user.isOperator) return;
  if (await store.users.isProven(user.id)) return;
  const offices = await store.listOfficesOf(user.id);
  if (!offices.some((one) => one.office === office)) throw new Problem('address-not-proven');
}

type LinkBy = { readonly sender: Sender; readonly use: 'invitation' | 'password-reset'; readonly user: User };

/** Asks again when the link is made: meanwhile another office may have let the user in, which ended the links of before but not this one. */
async function makeLinkBy(
  parts: AccountsParts,
  sendLink: SendLink | undefined,
  { sender, use, user }: LinkBy,
): Promise<MadeLink> {
  const made = await makeSentLink(parts, sendLink, { use, user });
  if (await mayLetIn(parts.store, sender, user)) return made;
  await parts.store.users.endLinks(user.id);
  throw new Problem('reset-not-allowed');
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
