import { Problem } from '../../core/problem.ts';
import type { Accounts } from './accounts.ts';
import type { AccountsParts } from './accounts-parts.ts';
import { getPerson } from './person.ts';
import { refuseWeakPassword } from './password-rules.ts';
import type { Passwords } from './passwords.ts';
import { endSessions, listSessions } from './sessions.ts';
import { countPasswordTry, placeOf } from './tries.ts';

type OwnAccount = Pick<Accounts, 'readOwn' | 'changeOwn' | 'changePassword' | 'listSessions' | 'endSessions'>;

/** What a user does with his own account. */
export function openOwnAccount({ store, clock }: AccountsParts, passwords: Passwords): OwnAccount {
  const { users } = store;
  return {
    readOwn: (sender) => getPerson(store, sender),
    changeOwn: async (sender, set) => {
      const user = await getPerson(store, sender);
      await users.changeUser(user.id, set);
      return { ...user, ...set };
    },
    changePassword: async (sender, { current, next }, from) => {
      const user = await getPerson(store, sender);
      const place = placeOf(user.id, from.address);
      // Under a key of its own: whoever is in already takes no tries from those who want in.
      const tooMany = await countPasswordTry(users, {
        account: `own ${user.id}`,
        address: from.address,
        place,
        at: clock(),
      });
      const kept = await users.findPasswordHash(user.id);
      if (!(await passwords.verify(kept, current))) throw tooMany ?? new Problem('wrong-password');
      refuseWeakPassword(next, user);
      await users.setPasswordHash(user.id, await passwords.hash(next));
      await endSessions(users, user.id, { allBut: from.session });
    },
    listSessions: async (sender, token) => {
      const { id } = await getPerson(store, sender);
      return listSessions(users, id, { at: clock(), token });
    },
    endSessions: async (sender, which) => {
      const { id } = await getPerson(store, sender);
      await endSessions(users, id, which);
    },
  };
}
