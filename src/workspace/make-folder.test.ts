import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'strand-folder-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('makeFolder', () => {
  it('makes a folder with those above it, and leaves one that is there', async () => {
    const path = join(root, 'a', 'b', 'c');
    await makeFolder(path);
    await makeFolder(path);
    await makeFolder(`${path}/d/`);
    expect(statSync(join(path, 'd')).isDirectory()).toBe(true);
  });

  it('takes a link to a folder for one', async () => {
    mkdirSync(join(root, 'there'));
    symlinkSync(join(root, 'there'), join(root, 'link'));
    await makeFolder(join(root, 'link', 'deeper'));
    expect(statSync(join(root, 'there', 'deeper')).isDirectory()).toBe(true);
  });

  it('makes one folder of two wishes at once', async () => {
    const path = join(root, 'a', 'b');
    await Promise.all([makeFolder(path), makeFolder(path)]);
    expect(statSync(path).isDirectory()).toBe(true);
  });

  it('says where a file stands in its way', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(file, 'deeper'))).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it.runIf(process.platform === 'linux')(
    'gives up where the system takes no folders at all',
    async () => {
      await expect(makeFolder('/proc/strand')).rejects.toMatchObject({ code: 'ENOENT' });
      await expect(makeFolder('/proc/strand/deeper')).rejects.toMatchObject({ code: 'ENOENT' });
    },
    5000,
  );
});
