import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { backUp } from '../src/workspace/backup/back-up.ts';
import { restore } from '../src/workspace/restore/restore.ts';
import { embeddedWorld } from './embedded-world.ts';
import { ensureBuilt } from './ensure-built.ts';
import { digestOf, fillPlace } from './filled-place.ts';
import { root } from './source-files.ts';

const world = embeddedWorld();
const now = new Date('2026-11-25T08:00:00.000Z');
const kills = 5;

/** Runs `strand restore` and kills it after a while; gives whether it had come to its end before. */
async function killRestore(
  place: { readonly folder: string },
  path: string,
  delayMs: number,
): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'bin/strand.js'), 'restore', path], {
    env: { ...process.env, STRAND_DATA: place.folder },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await Promise.race([ended, sleep(delayMs)]);
  child.kill('SIGKILL');
  return (await ended) === 0;
}

describe('a restore that is killed', () => {
  it('leaves what was there, or has done all; and the next one succeeds', { timeout: 300_000 }, async () => {
    ensureBuilt();
    const [place, source] = [{ folder: await world.usedFolder() }, { folder: await world.usedFolder() }];
    await fillPlace(place, 3);
    await fillPlace(source, 400);
    const path = join(world.newFolder(), 'backup.strand');
    await backUp({ place: source, path, now });
    const [old, restored] = [await digestOf(place), await digestOf(source)];

    const started = performance.now();
    await restore({ place: { folder: await world.usedFolder() }, path, now });
    const wholeMs = performance.now() - started;
    let isDone = false;
    for (let nth = 0; nth < kills && !isDone; nth += 1) {
      // From the start of the program to well after its end, at moments that differ from run to run.
      isDone = await killRestore(place, path, (wholeMs + 1000) * ((nth + Math.random()) / kills));
      const digest = await digestOf(place);
      expect([old, restored]).toContain(digest);
      if (isDone) expect(digest).toBe(restored);
      isDone ||= digest === restored;
    }
    await restore({ place, path, now: new Date('2026-11-26T08:00:00.000Z') });
    expect(await digestOf(place)).toBe(restored);
  });
});
