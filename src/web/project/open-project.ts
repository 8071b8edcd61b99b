/** Opens a project in the browser: its record from the server or from this device, its stream of events, and what waited here to be sent. */

import type { Client } from '../../api/client.ts';
import type { Id } from '../../core/base/id.ts';
import type { Role } from '../../core/permissions.ts';
import { pause } from '../client.ts';
import { loadEarly } from '../later.ts';
import type { Device } from '../device/device.ts';
import type { ProjectPlace } from '../routes.ts';
import { followCopy } from './follow-copy.ts';
import { followEntries, lookForLine } from './line.ts';
import { beginFindings } from '../checking/begin-findings.ts';
import type { Findings } from '../checking/open-checking.ts';
import { decideIfLoaded, engineLater, mostBytesIfLoaded } from './engine-later.ts';
import { runWhenLoaded } from './run-when-loaded.ts';
import { read, readOrFind, send } from './ask-server.ts';
import { openProjectStore, type ProjectStore } from './project-store.ts';

/** What a project is opened with. */
export type OpenParts = {
  readonly client: Client<AbortSignal>;
  readonly device: Device;
  readonly user: Id;
};

/** A project that is open, what the checks find in it, and its user's role in it. */
export type OpenProject = {
  readonly store: ProjectStore;
  readonly findings: Findings;
  readonly role: Role;
  /** Begins what a screen need not wait for: to hear what others do since the record was read, and to load what decides. */
  readonly begin: () => void;
  readonly close: () => void;
};

/** How long a record that is there waits for its findings. */
const patienceMs = 200;

/** Opens a project. Throws a Problem where its user has no part in it, and an Error where there is neither a line nor a copy here. */
export async function openProject(parts: OpenParts, place: ProjectPlace): Promise<OpenProject> {
  const { client, device, user } = parts;
  const findings = beginFindings(client, place);
  const [opened, pending] = await Promise.all([readOrFind(parts, place), device.findPending(place)]);
  // Findings that come a moment later are drawn with the rest, and not after it.
  await Promise.race([findings.first, pause(patienceMs)]);
  // What waits here is done anew on the record that came; otherwise the record can be looked at before what decides is there.
  if (pending.length > 0) await engineLater.load();
  const store = runWhenLoaded(
    openProjectStore(
      {
        user,
        decide: decideIfLoaded,
        mostBytesOf: mostBytesIfLoaded,
        send: (one) => send(client, place, one),
        reload: () => read(client, place),
        keep: (waiting) => void device.keepPending(place, waiting),
        newKey: () => crypto.randomUUID(),
        clock: Date.now,
        pause,
      },
      { ...opened, pending },
    ),
    engineLater,
  );
  const ending = new AbortController();
  const isOnline = (): void => store.setLine('open');
  addEventListener('online', isOnline);
  const { role } = opened;
  const leaveCopy = followCopy(store, {
    write: ({ version, record }) => void device.renewProject({ place, version, record, role }),
    whenHidden,
  });
  const followed = findings.follow(store);
  if (opened.isCopy === true) store.setLine('broken');
  else if (pending.length > 0) store.setLine('open');
  return {
    store,
    findings: followed,
    role,
    begin: () => {
      loadEarly(engineLater);
      void followEntries(client, store, { place, signal: ending.signal });
      void lookForLine(client, store, ending.signal);
    },
    close: () => {
      ending.abort();
      leaveCopy();
      followed.close();
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
