import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleHolder, linkPackages, startHolder } from '../../../test/embedded-process.ts';
import { withFolderLock } from './folder-lock.ts';
import { identifyProcess } from './process-identity.ts';

const work = mkdtempSync(join(tmpdir(), 'strand-lock-'));
let program = '';
let counter = '';

beforeAll(async () => {
  linkPackages(work);
  program = await bundleHolder(work, 'lock');
  counter = await bundleHolder(work, 'count');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('withFolderLock', () => {
  test('lets one call in at a time', async () => {
    const folder = newFolder();
    const inside = { now: 0, most: 0, entries: 0 };
    const visit = async (): Promise<void> => {
      inside.now += 1;
      inside.most = Math.max(inside.most, inside.now);
      await sleep(3);
      inside.entries += 1;
      inside.now -= 1;
    };
    await Promise.all(Array.from({ length: 30 }, () => withFolderLock(folder, visit)));
    expect(inside).toEqual({ now: 0, most: 1, entries: 30 });
  });

  test('gives what the work gives, throws what it throws, and is let go after both', async () => {
    const folder = newFolder();
    expect(await withFolderLock(folder, () => Promise.resolve('done'))).toBe('done');
    const failing = withFolderLock(folder, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await withFolderLock(folder, () => Promise.resolve('again'))).toBe('again');
  });

  test('is free where a power loss has left anything but a name in its file', async () => {
    for (const left of ['\0'.repeat(120), '{"pid":12,"be', '{}', 'null']) {
      const folder = newFolder();
      await withFolderLock(folder, () => Promise.resolve());
      writeFileSync(join(folder, 'postgres-lock', '1'), left);
      expect(await withFolderLock(folder, () => Promise.resolve('in'), { lockMs: 500, signMs: 60_000 })).toBe(
        'in',
      );
    }
  });

  test('waits for another process, and goes to one alone when that is killed', async () => {
    const folder = newFolder();
    const holder = startHolder(program, { folder });
    await holder.holds;
    const others = Array.from({ length: 4 }, () => startHolder(program, { folder }));
    const order: string[] = [];
    const here = withFolderLock(folder, () => Promise.resolve(order.push('here')));
    await sleep(300);
    expect(order).toEqual([]);
    await holder.kill();
    for (const other of others) other.process.stdin?.end();
    await Promise.all([here, ...others.map((other) => other.leave())]);
    expect(order).toEqual(['here']);
    expect(others.map((other) => other.process.exitCode)).toEqual([0, 0, 0, 0]);
  });

  test('is a Problem where it is not let go in time', async () => {
    const folder = newFolder();
    await withFolderLock(folder, async () => {
      const second = withFolderLock(folder, () => Promise.resolve(), { lockMs: 60, signMs: 60 });
      await expect(second).rejects.toMatchObject({ code: 'data-folder-in-use', params: { folder } });
    });
  });

  test('is not taken from a process of the same number that has begun later', async () => {
    const folder = newFolder();
    const file = heldBy(folder, { ...identifyProcess(process.pid), began: 'long ago' });
    expect(await withFolderLock(folder, () => Promise.resolve('mine'))).toBe('mine');
    expect(readFileSync(file, 'utf8')).not.toBe('');
  });

  test('is taken from a process that cannot be seen once it gives no sign any more', async () => {
    const folder = newFolder();
    const file = heldBy(folder, { pid: 1, began: 'then', place: 'another container' });
    const patience = { lockMs: 5_000, signMs: 200 };
    const state = { isIn: false };
    const waiting = withFolderLock(folder, () => Promise.resolve((state.isIn = true)), patience);
    for (let sign = 1; sign <= 8; sign += 1) {
      utimesSync(file, sign, sign);
      await sleep(60);
    }
    expect(state.isIn).toBe(false);
    await waiting;
    expect(state.isIn).toBe(true);
  });

  test('is not had by a number that others have left behind', async () => {
    const folder = newFolder();
    for (let entry = 0; entry < 6; entry += 1) await withFolderLock(folder, () => Promise.resolve());
    await withFolderLock(folder, async () => {
      // As if somebody had looked long ago and let it go now.
      writeFileSync(join(folder, 'postgres-lock/2'), '');
      const second = withFolderLock(folder, () => Promise.resolve(), { lockMs: 100, signMs: 60 });
      await expect(second).rejects.toMatchObject({ code: 'data-folder-in-use' });
    });
  });

  test('keeps processes from losing what others wrote, even while some are killed', async () => {
    const folder = newFolder();
    const file = join(folder, 'count');
    writeFileSync(file, '0');
    const victims = Array.from({ length: 3 }, () => startHolder(program, { folder }));
    const counters = Array.from({ length: 4 }, () => startHolder(counter, { folder, file, times: 20 }));
    const killed = victims.map(async (victim) => {
      await victim.holds;
      await victim.kill();
    });
    await Promise.all(killed);
    await Promise.all(counters.map((holder) => holder.leave()));
    expect(readFileSync(file, 'utf8')).toBe('80');
  });

  test('keeps few files', async () => {
    const folder = newFolder();
    for (let entry = 0; entry < 20; entry += 1) await withFolderLock(folder, () => Promise.resolve());
    expect(readdirSync(join(folder, 'postgres-lock')).toSorted()).toEqual(['17', '18', '19', '20']);
  });
});

function newFolder(): string {
  return mkdtempSync(join(work, 'folder-'));
}

function heldBy(folder: string, holder: object): string {
  const file = join(folder, 'postgres-lock/1');
  mkdirSync(join(folder, 'postgres-lock'));
  writeFileSync(file, JSON.stringify(holder));
  return file;
}
