/** Everybody who may not: each with what lets him in, or once did, and what he was given in the project that he is after. */

import type { Id } from '../../src/core/base/id.ts';
import type { OfficeRole } from '../../src/core/journal/office-entry.ts';
import { type Grant, type Permission, permissions, type Role, roles } from '../../src/core/permissions.ts';
import type { OfficeId } from '../../src/store/store.ts';
import { hashOf } from '../../src/workspace/accounts/secrets.ts';
import { machine } from '../../src/workspace/sender.ts';
import { type ActorName, type World, addSession, headersOf, letIn } from '../fuzz/world.ts';
import type { MarkedOffice } from './marked-office.ts';
import type { Credentials } from './request.ts';

/**
 * Somebody who may not. `part`: `none` where nothing he shows lets him in; else whether he is of the office, and what he was given in its project.
 * `own` are names of the office that he knows anyway.
 */
export type WrongActor = {
  readonly name: string;
  readonly part: 'none' | 'elsewhere' | { readonly office: OfficeRole; readonly grant: Grant | undefined };
  readonly isToken: boolean;
  readonly isOperator: boolean;
  readonly credentials: Credentials;
  readonly own: readonly string[];
};

/** The people of an office and of another that are after the first one's project; `join` gives those who are members their part in one more. */
export type WrongActors = {
  readonly all: readonly WrongActor[];
  readonly join: (project: Id) => Promise<void>;
};

/** Makes them. */
export async function openWrongActors(
  world: World,
  { victim, other }: { readonly victim: MarkedOffice; readonly other: MarkedOffice },
): Promise<WrongActors> {
  const { office } = victim.place;
  const partner = await addPerson(world, 'Partner', { office, role: 'member' });
  const grant = { role: 'partner', strands: ['str_9'] } as const;
  const all = [
    ...(await letInByNothing(world, victim)),
    ...(await ofElsewhere(world, { victim, other })),
    ...(await ofOffice(world, victim)),
    {
      ...nothing,
      ...ownedBy(partner),
      name: 'a partner of another strand',
      part: { office: 'member', grant } as const,
    },
    ...(await withTokens(world, victim)),
  ];
  const { projects } = world.parts.workspace;
  const join = (project: Id): Promise<void> =>
    projects.setMember(machine, { office, project }, { user: partner.user, grant });
  return { all, join };
}

const cookie = (token: string): Credentials => ({ Cookie: `__Host-strand=${token}` });
const bearer = (token: string): Credentials => ({ Authorization: `Bearer ${token}` });
const nothing = { isToken: false, isOperator: false, own: [] };
const hour = 3_600_000;

type Person = { readonly user: Id; readonly credentials: Credentials };

/** A user with a session; of an office where a role is named. */
export async function addPerson(
  world: World,
  name: string,
  of?: { readonly office: OfficeId; readonly role: OfficeRole },
): Promise<Person> {
  const { store, newId, now } = world;
  const user = newId('usr');
  await store.users.addUser({
    id: user,
    email: `${user}@example.org`,
    name,
    locale: 'en',
    isOperator: false,
    isDisabled: false,
    madeAt: now(),
  });
  const { offices } = world.parts.workspace;
  if (of !== undefined) await offices.setRole(machine, of.office, { user, role: of.role });
  return { user, credentials: cookie(await addSession(world, user)) };
}

/** Nobody, and whoever was somebody once: most of them an administrator of the very office. */
async function letInByNothing(world: World, victim: MarkedOffice): Promise<readonly WrongActor[]> {
  const { store, parts } = world;
  const { office } = victim.scene;
  const administrator = { office, role: 'administrator' } as const;
  const disabled = await addPerson(world, 'Disabled', administrator);
  const disabledToken = await tokenOf(world, { user: disabled.user, office });
  await store.users.changeUser(disabled.user, { isDisabled: true });
  const once = await addPerson(world, 'Once', administrator);
  const ended = await addSession(world, once.user);
  await parts.accounts.signOut(ended);
  const revoked = await tokenOf(world, { user: once.user, office });
  await parts.accounts.removeToken({ user: once.user, isOperator: false }, revoked.id);
  const named: readonly (readonly [string, Credentials])[] = [
    ['nobody', {}],
    ['an invented session', cookie(world.newSecret())],
    ['an invented token', bearer(`strand_${world.newSecret()}`)],
    ['a disabled administrator', disabled.credentials],
    ['the token of a disabled administrator', bearer(disabledToken.token)],
    ['a session that was signed out', cookie(ended)],
    ['a session at its end', cookie(await oldSession(world, once.user, { endsAt: world.now() }))],
    [
      'a session idle for a day',
      cookie(await oldSession(world, once.user, { usedAt: world.now() - 24 * hour })),
    ],
    ['a revoked token', bearer(revoked.token)],
    ['an expired token', bearer(await expiredToken(world, once.user, office))],
  ];
  return named.map(([name, credentials]) => ({ ...nothing, name, part: 'none', credentials }));
}

async function oldSession(
  { store, now, newId, newSecret }: World,
  user: Id,
  set: { readonly endsAt?: number; readonly usedAt?: number },
): Promise<string> {
  const token = newSecret();
  const moments = { madeAt: now() - 48 * hour, usedAt: now(), endsAt: now() + hour, ...set };
  await store.users.addSession({ hash: hashOf(token), id: newId('ses'), user, device: 'Test', ...moments });
  return token;
}

const tokenOf = (
  { parts }: World,
  { user, office }: { readonly user: Id; readonly office: OfficeId },
  scopes: readonly Permission[] = permissions,
): Promise<{ readonly id: Id; readonly token: string }> =>
  parts.accounts.makeToken({ user, isOperator: false }, { office, label: 'Sample', scopes, days: 9 });

async function expiredToken(
  { store, now, newId, newSecret }: World,
  user: Id,
  office: OfficeId,
): Promise<string> {
  const text = `strand_${newSecret()}`;
  const token = { hash: hashOf(text), id: newId('tok'), user, office, label: 'Sample', scopes: permissions };
  await store.users.addToken({ ...token, madeAt: now() - 48 * hour, endsAt: now() });
  return text;
}

/** People of another office, and one who was put out of this one; the other office's operator may do more than any of them. */
async function ofElsewhere(
  world: World,
  { victim, other }: { readonly victim: MarkedOffice; readonly other: MarkedOffice },
): Promise<readonly WrongActor[]> {
  const { office } = victim.scene;
  const there = other.scene.office;
  const { offices } = world.parts.workspace;
  const both = await addPerson(world, 'Of both', { office: there, role: 'administrator' });
  await offices.setRole(machine, office, { user: both.user, role: 'administrator' });
  const token = await tokenOf(world, { user: both.user, office: there });
  const gone = await addPerson(world, 'Gone', { office, role: 'administrator' });
  await offices.setRole(machine, office, { user: gone.user, role: undefined });
  const rival = await addPerson(world, 'Rival', { office: there, role: 'administrator' });
  const operator = cookie(await addSession(world, other.scene.actors.operator.user));
  const named = [
    { name: 'an administrator of another office', credentials: rival.credentials },
    { name: 'an operator of another office', credentials: operator, isOperator: true },
    { name: 'an administrator who was put out', credentials: gone.credentials, own: [gone.user] },
    {
      name: 'the token of an administrator of both, for the other office',
      credentials: bearer(token.token),
      isToken: true,
      own: [both.user],
    },
  ];
  return named.map((one) => ({ ...nothing, ...one, part: 'elsewhere' }));
}

/** Members of the office: without the project, and with each role in it. */
async function ofOffice(world: World, { scene, place }: MarkedOffice): Promise<readonly WrongActor[]> {
  const { office } = place;
  const outsider = await addPerson(world, 'Outsider', { office, role: 'member' });
  const ofRoles: WrongActor[] = [];
  for (const role of memberRoles) {
    const actor = scene.actors[role];
    await letIn(world, scene, actor);
    const grant = role === 'partner' ? { role, strands: ['str_1'] } : { role };
    const credentials = headersOf(scene, role);
    ofRoles.push({
      ...nothing,
      name: role,
      part: { office: 'member', grant },
      credentials,
      own: [actor.user],
    });
  }
  const part = { office: 'member', grant: undefined } as const;
  return [{ ...nothing, name: 'a member without the project', part, ...ownedBy(outsider) }, ...ofRoles];
}

const ownedBy = ({ user, credentials }: Person) => ({ credentials, own: [user] });

type MemberRole = Extract<ActorName, Role>;
const isMemberRole = (role: string): role is MemberRole =>
  Object.hasOwn(roles, role) && role !== 'administrator' && role !== 'public';
const memberRoles = Object.keys(roles).filter(isMemberRole);

/** Tokens of an administrator, each without one of the permissions. */
async function withTokens(world: World, { place }: MarkedOffice): Promise<readonly WrongActor[]> {
  const { office } = place;
  const { user } = await addPerson(world, 'Careful', { office, role: 'administrator' });
  const made: WrongActor[] = [];
  for (const without of permissions) {
    const scopes = permissions.filter((one) => one !== without);
    const { token } = await tokenOf(world, { user, office }, scopes);
    const grant = { role: 'administrator', scopes } as const;
    const part = { office: 'administrator', grant } as const;
    const name = `the token of an administrator without ${without}`;
    made.push({ ...nothing, name, part, isToken: true, credentials: bearer(token), own: [user] });
  }
  return made;
}
