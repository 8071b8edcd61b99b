/**
 * The application with everything that lives in it: people of every role, projects with records, a provider of identities. Clock, ids and chance come
 * from a seed, so that a run can be repeated.
 */

import { createHash } from 'node:crypto';
import type { OfficeRole } from '../../src/core/journal/office-entry.ts';
import { type Id, idOf } from '../../src/core/base/id.ts';
import type { Role } from '../../src/core/permissions.ts';
import { type App, buildApp } from '../../src/server/app.ts';
import type { ServerParts } from '../../src/server/parts.ts';
import type { RequestLine } from '../../src/server/request-line.ts';
import { usualWorkLimits } from '../../src/server/work.ts';
import type { OfficeId, Store } from '../../src/store/store.ts';
import { hashOf } from '../../src/workspace/accounts/secrets.ts';
import { type Sender, machine } from '../../src/workspace/sender.ts';
import { exampleProject } from '../command-examples.ts';
import { type FakeProvider, startProvider } from '../fake-provider.ts';
import { type Document, type Operation, operationsOf } from './operations.ts';
import { type Pool, openPool } from './draw.ts';
import { type Making, partsOf } from './world-parts.ts';

/** The address under which people reach it. */
export const address = 'https://strand.example.org';

/** Somebody who asks: by a cookie, by a token, or as nobody. */
export type Actor = {
  readonly name: ActorName;
  readonly user: Id;
  readonly sender: Sender;
};

/** What an actor shows to be let in: the token of a session, or that of a program. */
export type Secret = { readonly session: string } | { readonly bearer: string };

/** The people of a scene by what they are. */
export type ActorName =
  | Exclude<Role, 'public' | 'administrator'>
  | 'operator'
  | 'outsider'
  | 'stranger'
  | 'program'
  | 'guest'
  | 'nobody';

/** One office with its people and projects, and another that has nothing to do with it. */
export type Scene = {
  readonly office: OfficeId;
  readonly otherOffice: OfficeId;
  readonly actors: Readonly<Record<ActorName, Actor>>;
  /** What each of them has in hand now; `nobody` has nothing. */
  readonly secrets: Map<ActorName, Secret>;
  /** Projects with something in them, in which everybody has his role. */
  readonly projects: Id[];
};

/** All that a run needs. */
export type World = {
  readonly app: App;
  readonly parts: ServerParts;
  readonly store: Store;
  readonly provider: FakeProvider;
  readonly document: Document;
  readonly operations: readonly Operation[];
  readonly pool: Pool;
  readonly now: () => number;
  readonly pass: (milliseconds: number) => void;
  readonly newId: (prefix: string) => Id;
  readonly newSecret: () => string;
  /** The line of the log of the last request. */
  readonly lastLine: () => RequestLine | undefined;
  /** All lines so far that tell of a fault of ours. */
  readonly faults: readonly RequestLine[];
  readonly close: () => Promise<void>;
};

/** What a world stands on. */
export type Ground = Pick<Making, 'store' | 'folder' | 'renderers'> & { readonly seed: number };

/** Opens a world. Streams of events end after a moment, since whoever reads them here waits for their end. */
export async function openWorld({ store, folder, renderers, seed }: Ground): Promise<World> {
  let now = Date.parse('2026-11-02T08:00:00Z');
  let drawn = 0;
  const bytes = (count: number): Uint8Array<ArrayBuffer> => {
    drawn += 1;
    const hash = createHash('shake256', { outputLength: count }).update(`${seed} ${drawn}`).digest();
    return new Uint8Array(hash);
  };
  const clock = (): number => now;
  const newId = (prefix: string): Id =>
    idOf(prefix, now, BigInt(`0x${Buffer.from(bytes(10)).toString('hex')}`));
  const provider = await startProvider();
  const parts = await partsOf({
    store,
    folder,
    renderers,
    clock,
    newId,
    bytes,
    issuer: provider.issuer,
    address,
  });
  let line: RequestLine | undefined;
  const faults: RequestLine[] = [];
  let requests = 0;
  const app = buildApp(parts, {
    log: (told) => {
      line = told;
      if (told.fault !== undefined) faults.push(told);
    },
    newNumber: () => String((requests += 1)),
    limits: usualWorkLimits,
    times: { heartbeatMs: 5, longestMs: 12 },
    proxies: 1,
  });
  const document = (await (await app.request(`${address}/api/openapi.json`)).json()) as Document;
  return {
    app,
    parts,
    store,
    provider,
    document,
    operations: operationsOf(document),
    pool: openPool(),
    now: clock,
    pass: (milliseconds) => void (now += milliseconds),
    newId,
    newSecret: () => Buffer.from(bytes(32)).toString('base64url'),
    lastLine: () => line,
    faults,
    close: () => provider.close(),
  };
}

const memberRoles = {
  coordinator: 'coordinator',
  'monitoring-officer': 'monitoring-officer',
  'finance-officer': 'finance-officer',
  reviewer: 'reviewer',
  partner: 'partner',
  donor: 'donor',
  auditor: 'auditor',
  guest: 'auditor',
  program: 'coordinator',
} as const satisfies Partial<Record<ActorName, Role>>;

const officeRoles: Readonly<Record<ActorName, OfficeRole | undefined>> = {
  operator: 'administrator',
  coordinator: 'member',
  'monitoring-officer': 'member',
  'finance-officer': 'member',
  reviewer: 'member',
  partner: 'member',
  donor: 'member',
  auditor: 'member',
  guest: 'member',
  program: 'member',
  outsider: 'member',
  stranger: undefined,
  nobody: undefined,
};

const isActorName = (name: string): name is ActorName => Object.hasOwn(officeRoles, name);
const actorNames = Object.keys(officeRoles).filter(isActorName);

/** Puts up a fresh office. What was seen in others stays in the pool, as something that is not of this one. */
export async function openScene(world: World): Promise<Scene> {
  const { workspace } = world.parts;
  const [office, otherOffice] = [
    await workspace.offices.create(machine, 'North'),
    await workspace.offices.create(machine, 'South'),
  ];
  const actors = {} as Record<ActorName, Actor>;
  for (const name of actorNames) actors[name] = await addActor(world, name);
  const scene: Scene = { office, otherOffice, actors, secrets: new Map(), projects: [] };
  await mend(world, scene);
  for (let nth = 0; nth < 3; nth += 1) await addProject(world, scene);
  world.pool.see([office, otherOffice]);
  return scene;
}

async function addActor({ store, now, newId }: World, name: ActorName): Promise<Actor> {
  const user = newId('usr');
  const isOperator = name === 'operator';
  if (name !== 'nobody')
    await store.users.addUser({
      id: user,
      email: `${user}@example.org`,
      name: `Sample ${name}`,
      locale: 'en',
      isOperator,
      isDisabled: false,
      madeAt: now(),
    });
  return { name, user, sender: { user, isOperator } };
}

/** Adds a project with the record on which every command has something to do. */
export async function addProject(world: World, scene: Scene): Promise<Id> {
  const project = await world.parts.workspace.projects.create(machine, scene.office);
  await fillProject(world, { office: scene.office, project });
  await grantAll(world, scene, project);
  scene.projects.push(project);
  if (scene.projects.length > 3) scene.projects.shift();
  return project;
}

/** Puts the record of the examples in place of what a project holds. */
export async function fillProject(
  { parts, newId }: World,
  place: { readonly office: OfficeId; readonly project: Id },
): Promise<void> {
  const { head } = await parts.workspace.projects.read(machine, place);
  const input = { record: exampleProject, replaces: true };
  const request = { ...place, sender: machine, command: 'import-record', input, key: newId('key') };
  await parts.workspace.projects.run({ ...request, version: head.version });
}

/** Gives everybody his role in a project where he has another; all are of the office. */
async function grantAll({ parts }: World, { office, actors }: Scene, project: Id): Promise<void> {
  const { projects } = parts.workspace;
  const place = { office, project };
  const members = await projects.listMembers(machine, place);
  for (const [name, role] of Object.entries(memberRoles) as [keyof typeof memberRoles, Role][]) {
    const { user } = actors[name];
    const grant = role === 'partner' ? { role, strands: ['str_1'] } : { role };
    const known = members.find((member) => member.user === user);
    if (known?.role !== grant.role || String(known.strands) !== String(grant.strands))
      await projects.setMember(machine, place, { user, grant });
  }
}

/** Gives everybody back what requests took from him: his place in the office, his roles, his session. */
export async function mend(world: World, scene: Scene): Promise<void> {
  await mendUsers(world, scene);
  await mendOffice(world, scene.office, placesOf(scene));
  await mendOffice(world, scene.otherOffice, [[scene.actors.stranger.user, 'administrator']]);
  for (const actor of Object.values(scene.actors)) await letIn(world, scene, actor);
  for (const project of scene.projects) await grantAll(world, scene, project);
}

async function mendUsers({ store }: World, { actors }: Scene): Promise<void> {
  for (const { name, user } of Object.values(actors)) {
    const known = await store.users.findUser(user);
    const isOperator = name === 'operator';
    if (known !== undefined && (known.isDisabled || known.isOperator !== isOperator))
      await store.users.changeUser(user, { isDisabled: false, isOperator });
  }
}

type Placed = readonly (readonly [user: Id, role: OfficeRole])[];

const placesOf = ({ actors }: Scene): Placed =>
  Object.values(actors).flatMap(({ name, user }) => {
    const role = officeRoles[name];
    return role === undefined ? [] : [[user, role] as const];
  });

async function mendOffice({ parts }: World, office: OfficeId, placed: Placed): Promise<void> {
  const { offices } = parts.workspace;
  const users = await offices.listUsers(machine, office);
  for (const [user, role] of placed)
    if (users.find((known) => known.user === user)?.role !== role)
      await offices.setRole(machine, office, { user, role });
}

/** The headers by which an actor is known. */
export function headersOf({ secrets }: Scene, name: ActorName): Readonly<Record<string, string>> {
  const secret = secrets.get(name);
  if (secret === undefined) return {};
  return 'bearer' in secret
    ? { Authorization: `Bearer ${secret.bearer}` }
    : { Cookie: `__Host-strand=${secret.session}` };
}

/** Makes sure that an actor has in hand what lets him in. */
export async function letIn(world: World, { office, secrets }: Scene, actor: Actor): Promise<void> {
  if (actor.name === 'nobody') return;
  const { accounts } = world.parts;
  const secret = secrets.get(actor.name);
  const found = secret && (await accounts.senderOf(secret));
  if (found?.renewed !== undefined) secrets.set(actor.name, { session: found.renewed.token });
  if (found !== undefined) return;
  if (actor.name !== 'program') {
    secrets.set(actor.name, { session: await addSession(world, actor.user) });
    return;
  }
  const scopes = ['read', 'read-submitted', 'read-journal', 'write-record'] as const;
  const { token } = await accounts.makeToken(actor.sender, { office, label: 'Sample', scopes, days: 300 });
  secrets.set(actor.name, { bearer: token });
}

/** Begins a session as sign-in does, without the cost of a password; gives its token. */
export async function addSession({ store, now, newId, newSecret }: World, user: Id): Promise<string> {
  const token = newSecret();
  await store.users.addSession({
    hash: hashOf(token),
    id: newId('ses'),
    user,
    device: 'Testbrowser 1',
    madeAt: now(),
    usedAt: now(),
    endsAt: now() + 30 * 24 * 3_600_000,
  });
  return token;
}
