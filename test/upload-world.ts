/** Where uploads are tried: an office with a project, another office that is to take it in, and a folder for all files that come up meanwhile. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '../src/api/client.ts';
import { exportProject } from '../src/api/exchange.ts';
import { createOffice } from '../src/api/offices.ts';
import { createRow } from '../src/core/commands/create-row.ts';
import { anActivity } from '../src/core/testing.ts';
import { type App, buildApp, usualTimes } from '../src/server/app.ts';
import { usualWorkLimits } from '../src/server/work.ts';
import { openFileFolder } from '../src/workspace/file-folder.ts';
import { type Exchange, openExchange } from '../src/workspace/open-exchange.ts';
import { type ReadLimits, type Readers, openReaders } from '../src/workspace/reading/readers.ts';
import { machine } from '../src/workspace/sender.ts';
import { clientOf } from './http-client.ts';
import { type HttpWorld, openHttpWorld } from './http-world.ts';
import type { MakeDatabase } from './stores.ts';

const megabyte = 1024 * 1024;

/** Limits that a bomb reaches soon, and a project of a test never. */
export const uploadLimits: ReadLimits = {
  report: { timeLimitMs: 30_000, memoryLimitBytes: 256 * megabyte },
  project: { timeLimitMs: 30_000, memoryLimitBytes: 256 * megabyte },
  scan: { timeLimitMs: 30_000, memoryLimitBytes: 256 * megabyte },
  inspect: { timeLimitMs: 30_000, memoryLimitBytes: 256 * megabyte },
  redact: { timeLimitMs: 30_000, memoryLimitBytes: 256 * megabyte },
  identify: { timeLimitMs: 30_000, memoryLimitBytes: 256 * megabyte },
};

/** The application with readers that have limits of their own. */
export type UploadApp = {
  readonly app: App;
  readonly exchange: Exchange;
  readonly readers: Readers;
  /** Calls as the administrator of both offices. */
  readonly client: Client<AbortSignal>;
};

/** What a test of uploads needs. */
export type UploadWorld = {
  readonly world: HttpWorld;
  /** The office that takes in. */
  readonly other: { readonly office: string };
  /** The project as a file that is as it was written. */
  readonly whole: Uint8Array<ArrayBuffer>;
  /** Where files are kept and come in, in `files`. */
  readonly folder: string;
  readonly appWith: (limits?: ReadLimits, program?: string) => UploadApp;
  readonly close: () => Promise<void>;
};

/** Opens it. */
export async function openUploadWorld(makeDatabase: MakeDatabase): Promise<UploadWorld> {
  const world = await openHttpWorld(makeDatabase);
  const folder = mkdtempSync(join(tmpdir(), 'strand-uploads-'));
  const { store, parts, administrator } = world;
  const { client } = administrator;
  const whole = await makeProject(world);
  const other = (await client.call(createOffice, { params: {}, body: { name: 'South' } })).json;
  return {
    world,
    other,
    whole,
    folder,
    appWith: (limits = uploadLimits, program) => {
      const readers = openReaders(limits, program);
      const files = openFileFolder(join(folder, 'files'));
      const exchange = openExchange({ store, files, readers, clock: parts.clock });
      const options = { log: () => undefined, newNumber: () => 'n1', proxies: 0, times: usualTimes };
      const app = buildApp({ ...parts, exchange }, { ...options, limits: usualWorkLimits });
      return { app, exchange, readers, client: clientOf(app, administrator.headers) };
    },
    close: async () => {
      await world.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function makeProject({ office, parts, administrator, addProject }: HttpWorld) {
  const place = { office, project: await addProject() };
  await parts.workspace.projects.run({
    ...place,
    sender: machine,
    command: createRow.name,
    input: { table: 'activities', row: anActivity({ id: 'act_1' }) },
    key: 'first',
    version: 0,
  });
  return (await administrator.client.call(exportProject, { params: place, body: {} })).bytes;
}
