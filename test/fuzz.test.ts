import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openRenderers } from '../src/workspace/renderers.ts';
import { runFuzz } from './fuzz/run-fuzz.ts';
import { runRaw } from './fuzz/run-raw.ts';
import type { Ground } from './fuzz/world.ts';
import { describeOnStore } from './stores.ts';

const requests = 2000;
const connections = 300;

describeOnStore('whatever is asked', (makeDatabase) => {
  const folder = mkdtempSync(join(tmpdir(), 'strand-fuzz-'));
  const renderers = openRenderers();
  const groundFor = async (seed: number): Promise<Ground> => ({
    store: await (await makeDatabase()).open(),
    folder,
    renderers,
    seed,
  });
  afterAll(async () => {
    await renderers.close();
    rmSync(folder, { recursive: true });
  });

  it(`is answered as the OpenAPI document says, in ${requests} requests, good, bad and hostile`, async () => {
    const { flaws, neverDone, ...sent } = await runFuzz({ ...(await groundFor(1)), requests });
    expect(flaws).toEqual([]);
    expect(neverDone).toEqual([]);
    expect(sent.requests).toBe(requests);
  }, 600_000);

  it(`over a socket in what is no good HTTP is no fault of ours, on ${connections} connections`, async () => {
    const { flaws, statuses } = await runRaw({ ...(await groundFor(1)), connections });
    expect(flaws).toEqual([]);
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 431]));
  }, 600_000);
});
