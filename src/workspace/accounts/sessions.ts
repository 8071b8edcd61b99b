/**
 * Sessions: a random token in the browser, its hash here. A session ends twelve hours after it was last used, and thirty days after it began
 * (ASVS 5.0, 7.3.1 and 7.3.2, leave both to a reasoned decision): twelve hours hold through a working day with its breaks and power cuts and end over
 * night; thirty days end what something keeps alive. It gets another token every day, and the one before is good for a minute more, for requests
 * that were on their way.
 */

import type { Id } from '../../core/base/id.ts';
import { Problem } from '../../core/problem.ts';
import type { Session, User, UserRows } from '../../store/user-rows.ts';
import type { Begun, ListedSession } from './accounts.ts';
import type { AccountsParts } from './accounts-parts.ts';
import { noteUse } from './note-use.ts';
import { hashOf, makeSecret } from './secrets.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const idleMs = day / 2;
const longestMs = 30 * day;
const changeEveryMs = day;
const oldForMs = minute;
/** A use is written down once a minute, not with every request. */
const noteEveryMs = minute;

/** Begins a session of a user, always under a new token: what a browser sent before it signed in becomes nobody's session. */
export async function beginSession(
  { store, clock, newId, randomBytes }: AccountsParts,
  user: User,
  device: string,
): Promise<Begun> {
  const token = makeSecret(randomBytes);
  const at = clock();
  const endsAt = at + longestMs;
  await store.users.addSession({
    hash: hashOf(token),
    id: newId('ses'),
    user: user.id,
    device,
    madeAt: at,
    usedAt: at,
    endsAt,
  });
  return { token, endsAt, user };
}

/** The session of a token that has not ended; `undefined` for all else. */
export async function findSession(users: UserRows, token: string, at: number): Promise<Session | undefined> {
  const hash = hashOf(token);
  const session = await users.findSession(hash);
  if (session === undefined || isOver(session, at)) return undefined;
  const isCurrent = session.hash === hash || (session.previous !== undefined && at < session.previous.until);
  return isCurrent ? session : undefined;
}

/** Notes that a session was used with this token; gives another token where it is time for one. */
export async function touchSession(
  { store, clock, randomBytes, tellFault }: AccountsParts,
  session: Session,
  token: string,
): Promise<Omit<Begun, 'user'> | undefined> {
  const hash = hashOf(token);
  // A request with the token of before: another one has brought the new token already.
  if (session.hash !== hash) return undefined;
  const at = clock();
  const changedAt = session.previous === undefined ? session.madeAt : session.previous.until - oldForMs;
  if (at - changedAt < changeEveryMs) {
    if (at - session.usedAt >= noteEveryMs)
      await noteUse({ tellFault }, () => store.users.useSession(hash, { at }));
    return undefined;
  }
  const next = makeSecret(randomBytes);
  const change = { newHash: hashOf(next), oldUntil: at + oldForMs };
  const isOurs = await store.users.useSession(hash, { at, change });
  return isOurs ? { token: next, endsAt: session.endsAt } : undefined;
}

/** Those of a user that have not ended, without what they are found by. `token` is that of the session in which he asks. */
export async function listSessions(
  users: UserRows,
  user: Id,
  { at, token }: { readonly at: number; readonly token: string | undefined },
): Promise<readonly ListedSession[]> {
  const sessions = await users.listSessions(user);
  const present = token === undefined ? undefined : await users.findSession(hashOf(token));
  return sessions
    .filter((session) => !isOver(session, at))
    .map(({ id, device, madeAt, usedAt, endsAt }) => ({
      id,
      user,
      device,
      madeAt,
      usedAt,
      endsAt,
      isThis: id === present?.id,
    }));
}

/** Ends one session of a user, or all but that of a token. Throws Problem `unknown-session` where he has none of that id. */
export async function endSessions(
  users: UserRows,
  user: Id,
  which: { readonly id: Id } | { readonly allBut: string | undefined },
): Promise<void> {
  if ('id' in which) {
    const ended = await users.endSessions(user, which);
    if (ended === 0) throw new Problem('unknown-session', { session: which.id });
    return;
  }
  const kept = which.allBut === undefined ? undefined : await users.findSession(hashOf(which.allBut));
  await users.endSessions(user, kept === undefined ? {} : { allBut: kept.hash });
}

const isOver = ({ usedAt, endsAt }: Session, at: number): boolean => at >= endsAt || at - usedAt >= idleMs;
