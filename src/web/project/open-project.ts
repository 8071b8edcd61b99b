/** Opens a project in the browser: its record from the server or from this device, its stream of events, and what waited here to be sent. */

import { listProjects, readProject } from '../../api/projects.ts';
import type { Client } from '../../api/client.ts';
import type { Id } from '../../core/base/id.ts';
import type { Role } from '../../core/permissions.ts';
import { Problem } from '../../core/problem.ts';
import { type Project, toProject } from '../../core/project.ts';
import { pause } from '../client.ts';
import type { Device } from '../device/device.ts';
import type { ProjectPlace } from '../routes.ts';
import type { Learned } from './confirmed.ts';
import type { Pending } from './pending.ts';
import { followCopy } from './follow-copy.ts';
import { followEntries, lookForLine } from './line.ts';
import { type CommandContract, decideIfLoaded, engineLater } from './engine-later.ts';
import { type ProjectStore, openProjectStore } from './project-store.ts';

/** What a project is opened with. */
export type OpenParts = {
  readonly client: Client<AbortSignal>;
  readonly device: Device;
  readonly user: Id;
};

/** A project that is open, and its user's role in it. */
export type OpenProject = { readonly store: ProjectStore; readonly role: Role; readonly close: () => void };

type Opened = {
  readonly version: number;
  readonly record: Project;
  readonly role: Role;
  /** Whether it is the copy of this device, since there is no line. */
  readonly isCopy?: true;
};

/** Opens a project. Throws a Problem where its user has no part in it, and an Error where there is neither a line nor a copy here. */
export async function openProject(parts: OpenParts, place: ProjectPlace): Promise<OpenProject> {
  const { client, device, user } = parts;
  const engine = engineLater.load();
  engine.catch(() => undefined);
  const [opened, pending] = await Promise.all([readOrFind(parts, place), device.findPending(place)]);
  // What waits here is done anew on the record that came; otherwise the record can be looked at before what decides is there.
  if (pending.length > 0) await engine;
  const store = openProjectStore(
    {
      user,
      decide: decideIfLoaded,
      send: async (one) => send(client, (await engineLater.load()).contractOf(one.command), { place, one }),
      reload: () => read(client, place),
      keep: (waiting) => void device.keepPending(place, waiting),
      newKey: () => crypto.randomUUID(),
      clock: Date.now,
      pause,
    },
    { ...opened, pending },
  );
  const ending = new AbortController();
  void followEntries(client, store, { place, signal: ending.signal });
  void lookForLine(client, store, ending.signal);
  const isOnline = (): void => store.setLine('open');
  addEventListener('online', isOnline);
  const { role } = opened;
  const leaveCopy = followCopy(store, {
    write: ({ version, record }) => void device.renewProject({ place, version, record, role }),
    whenHidden,
  });
  if (opened.isCopy === true) store.setLine('broken');
  else if (pending.length > 0) store.setLine('open');
  return {
    store,
    role,
    close: () => {
      ending.abort();
      leaveCopy();
      removeEventListener('online', isOnline);
    },
  };
}

function whenHidden(then: () => void): () => void {
  const look = (): void => {
    if (document.visibilityState === 'hidden') then();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}

/** The project from the server; without a line from this device. */
async function readOrFind({ client, device }: OpenParts, place: ProjectPlace): Promise<Opened> {
  try {
    const [{ json }, current] = await Promise.all([
      client.call(listProjects, { params: { office: place.office } }),
      read(client, place),
    ]);
    const role = json.projects.find(({ project }) => project === place.project)?.role ?? 'public';
    void device.renewProject({ place, ...current, role });
    return { ...current, role };
  } catch (error) {
    const kept = error instanceof Problem ? undefined : await device.findProject(place);
    if (kept === undefined) throw error;
    return { ...kept, isCopy: true };
  }
}

async function read(client: Client<AbortSignal>, place: ProjectPlace) {
  const { json } = await client.call(readProject, { params: place });
  return { version: json.version, record: toProject(json.record) };
}

async function send(
  client: Client<AbortSignal>,
  contract: CommandContract,
  { place, one }: { readonly place: ProjectPlace; readonly one: Pending },
): Promise<Learned> {
  const { input, reason, seen, key } = one;
  const { json } = await client.call(contract, {
    params: place,
    body: { input, ...(reason !== undefined && { reason }) },
    version: seen,
    key,
  });
  return json;
}
