/**
 * The embedded server: a real PostgreSQL in Strand's data folder, behind a private Unix socket. All Strands on one folder share it: the first starts
 * it, whoever is there when it dies starts it again, and the last to leave stops it; one lock on the folder keeps these apart. Where a Strand is
 * killed the server stays, and the next one finds it.
 */

import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../core/problem.ts';
import { prepareBinaries } from './embedded/binaries.ts';
import { clusterFolder, ensureCluster, superuser } from './embedded/cluster.ts';
import { withFolderLock } from './embedded/folder-lock.ts';
import { clearPostmaster, findPostmaster, lastSocketFolder, port } from './embedded/postmaster-file.ts';
import { startPostmaster, stopPostmaster } from './embedded/postmaster.ts';
import { chooseServerUser, needsEntry } from './embedded/server-user.ts';
import { makeSocketFolder, removeSocketFolder } from './embedded/socket-folder.ts';
import { endWatch, type Watch, watchServer } from './embedded/watch.ts';

/** How the embedded server is started. */
export type EmbeddedOptions = {
  /** Strand's data folder; made if it is not there. */
  readonly folder: string;
  /** A folder with other programs of PostgreSQL 15 or later. */
  readonly binaries?: string | undefined;
  /** Told when the server was started again after its death, and whenever that did not succeed; it is tried until it does. */
  readonly tell?: (event: 'restarted' | Error) => void;
};

/** A running server, for as long as it is not stopped. It trusts whoever reaches its socket; `user` is its superuser. */
export type EmbeddedServer = {
  readonly socketFolder: string;
  readonly port: number;
  readonly user: string;
  /** Leaves the server, and stops it where nobody else is there. Connections should be closed before. */
  readonly stop: () => Promise<void>;
};

/** Starts the server of a folder, or joins the one that runs there. Throws a Problem where that cannot be. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const home = makeHome(options.folder);
  const visit: Visit = { home, binaries: options.binaries, name: randomUUID() };
  const first = await withFolderLock(home, () => join(visit));
  const stay = keepRunning(first, {
    rejoin: (socketFolder) => withFolderLock(home, () => join({ ...visit, socketFolder })),
    tell: options.tell ?? (() => undefined),
  });
  return {
    socketFolder: first.socketFolder,
    port,
    user: superuser,
    stop: once(async () => {
      const { socketFolder } = await stay.end();
      await withFolderLock(home, () => leave({ ...visit, socketFolder }));
    }),
  };
}

/** One Strand on a folder: its name among the watchers, and where it knows the server to be. */
type Visit = {
  readonly home: string;
  readonly binaries: string | undefined;
  readonly name: string;
  readonly socketFolder?: string;
};
type Joined = { readonly socketFolder: string; readonly watch: Watch };

function makeHome(folder: string): string {
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    // The server's user must get through, whatever the mask says; the server's own folder in it is closed.
    chmodSync(folder, 0o755);
  }
  return realpathSync(folder);
}

/** Joins the server that runs, or starts one; under the lock. */
async function join(visit: Visit): Promise<Joined> {
  return (await joinRunning(visit)) ?? (await startAnew(visit));
}

async function joinRunning({ home, name }: Visit): Promise<Joined | undefined> {
  const data = clusterFolder(home);
  const isAlive = (): boolean => findPostmaster(data) !== undefined;
  // One whose starter was killed may not have its socket yet.
  while (isAlive()) {
    const socketFolder = findPostmaster(data)?.socketFolder;
    if (socketFolder !== undefined && !existsSync(socketFolder)) {
      throw new Problem('data-folder-in-use', { folder: home });
    }
    const watch = socketFolder && (await watchServer({ socketFolder, name }, isAlive));
    if (watch) return { socketFolder, watch };
    await sleep(20);
  }
  return undefined;
}

async function startAnew({ home, name, binaries: named, socketFolder: preferred }: Visit): Promise<Joined> {
  const data = clusterFolder(home);
  const user = chooseServerUser(data);
  needsEntry(user, home);
  const binaries = await prepareBinaries({ named, home, user });
  await ensureCluster(home, binaries, user);
  await clearPostmaster(data);
  const socketFolder = makeSocketFolder(data, user, preferred ?? lastSocketFolder(data));
  const watcher = { socketFolder, name };
  const watch = await startPostmaster({ home, data, binaries, user, watcher }).catch((error: unknown) => {
    removeSocketFolder(socketFolder);
    throw error;
  });
  return { socketFolder, watch };
}

/** Stops the server unless somebody else watches it; under the lock. */
async function leave(visit: Visit): Promise<void> {
  const joined = await joinRunning(visit);
  if (joined === undefined || (await endWatch(joined.watch)) > 0) return;
  await stopPostmaster(clusterFolder(visit.home));
  removeSocketFolder(joined.socketFolder);
}

type Keeping = {
  readonly rejoin: (socketFolder: string) => Promise<Joined>;
  readonly tell: (event: 'restarted' | Error) => void;
};

/** Joins again whenever the server is lost, until the stay ends; the end gives the server as it was last seen. */
function keepRunning(first: Joined, keeping: Keeping): { readonly end: () => Promise<Joined> } {
  const ending = new AbortController();
  const state = { joined: first, returning: Promise.resolve() };
  const attach = (joined: Joined): void => {
    state.joined = joined;
    void joined.watch.ended.then(() => {
      if (!ending.signal.aborted) state.returning = comeBack();
      return state.returning;
    });
  };
  const comeBack = async (): Promise<void> => {
    for (let delayMs = 50; !ending.signal.aborted; delayMs = Math.min(2 * delayMs, 5_000)) {
      const joined = await keeping.rejoin(state.joined.socketFolder).catch(toError);
      if (!(joined instanceof Error)) attach(joined);
      keeping.tell(joined instanceof Error ? joined : 'restarted');
      if (!(joined instanceof Error)) return;
      await sleep(delayMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };
  attach(first);
  return {
    end: async () => {
      ending.abort();
      await state.returning;
      await state.joined.watch.client.end();
      return state.joined;
    },
  };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function once(work: () => Promise<void>): () => Promise<void> {
  const state: { done?: Promise<void> } = {};
  return () => (state.done ??= work());
}
