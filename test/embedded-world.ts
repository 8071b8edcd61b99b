/** Embedded servers of tests, which end with the test that started them, and folders for them. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach } from 'vitest';
import { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from '../src/store/embedded.ts';
import { findPostmaster } from '../src/store/embedded/postmaster-file.ts';
import { identifyProcess } from '../src/store/embedded/process-identity.ts';
import { bundleHolder, type Holder, linkPackages, startHolder } from './embedded-process.ts';

/** Whether these tests run as root, so that servers run as another user. */
export const isRoot = process.getuid?.() === 0;
/** The user without rights whom the server runs as where we are root. */
export const nobody = { uid: 65_534, gid: 65_534 } as const;

/** What the tests of one file need. */
export type EmbeddedWorld = {
  /** An empty folder; it is gone after the tests. */
  readonly newFolder: () => string;
  /** A folder in which a server has run and was stopped. */
  readonly usedFolder: () => Promise<string>;
  /** Starts a server in this process. */
  readonly start: (options: EmbeddedOptions) => Promise<EmbeddedServer>;
  /** Starts one in a process of its own, as another user where one is given. */
  readonly hold: (options: { folder: string }, user?: { uid: number; gid: number }) => Promise<Holder>;
};

/** Makes the world of a file of tests, and the hooks that clear it away. */
export function embeddedWorld(): EmbeddedWorld {
  const work = mkdtempSync(join(tmpdir(), 'strand-embedded-'));
  const left: (() => Promise<void>)[] = [];
  const made: { program?: Promise<string>; used?: Promise<string> } = {};
  chmodSync(work, 0o755);
  linkPackages(work);
  afterEach(async () => {
    for (const leave of left.splice(0)) await leave().catch(() => undefined);
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));
  const newFolder = (): string => {
    const folder = mkdtempSync(join(realpathSync(work), 'data '));
    chmodSync(folder, 0o755);
    return folder;
  };
  return {
    newFolder,
    usedFolder: async () => {
      const used = await (made.used ??= makeUsed(newFolder()));
      const folder = newFolder();
      const { status } = spawnSync('cp', ['-a', join(used, 'postgres'), folder]);
      if (status !== 0) throw new Error('the data could not be copied');
      return folder;
    },
    start: async (options) => {
      const server = await startEmbedded(options);
      left.push(server.stop);
      return server;
    },
    hold: async (options, user) => {
      const holder = startHolder(await (made.program ??= bundleHolder(work, 'server')), options, user);
      left.push(holder.kill);
      return holder;
    },
  };
}

/** The rows that a statement of the superuser gives. */
export async function ask(
  { socketFolder: host, port, user }: EmbeddedServer,
  text: string,
): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ host, port, user, database: 'postgres' });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** The process of the server of a folder; -1 where none runs. */
export function pidOf(folder: string): number {
  return findPostmaster(realpathSync(join(folder, 'postgres')))?.pid ?? -1;
}

/** Whether there is a process of that number. */
export function isAlive(pid: number): boolean {
  return identifyProcess(pid) !== undefined;
}

/** Waits until something holds; throws after half a minute. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('it never came to that');
    await sleep(10);
  }
}

async function makeUsed(folder: string): Promise<string> {
  const server = await startEmbedded({ folder });
  await server.stop();
  return folder;
}
