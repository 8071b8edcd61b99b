import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { problemOf } from '../../test/write-place.ts';
import { openFileFolder } from './file-folder.ts';

const folders: string[] = [];
async function makeFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'strand-file-folder-'));
  folders.push(folder);
  return { folder: join(folder, 'files'), files: openFileFolder(join(folder, 'files')) };
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('half');
  throw new Error('the sender has gone');
}

async function all(items: AsyncIterable<Uint8Array | string>): Promise<string> {
  let text = '';
  for await (const item of items) text += item.toString();
  return text;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const pathOf = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

describe('openFileFolder', () => {
  it('names a file by what is in it, for its owner alone', async () => {
    const { folder, files } = await makeFolder();
    const sha256 = hashOf('one two');
    expect(await files.keep(pieces('one', ' two'))).toEqual({ sha256, sizeBytes: 7 });
    expect(await readFile(pathOf(folder, sha256), 'utf8')).toBe('one two');
    expect((await stat(pathOf(folder, sha256))).mode & 0o777).toBe(0o600);
    expect([await files.has(sha256), await files.findSize(sha256)]).toEqual([true, 7]);
    expect(await all(files.read(sha256))).toBe('one two');
    expect(await all(files.list())).toBe(sha256);
  });

  it('keeps one file of the same bytes, though they come several times at once', async () => {
    const { files } = await makeFolder();
    const kept = await Promise.all([1, 2, 3].map(() => files.keep(pieces('same'))));
    expect(new Set(kept.map(({ sha256 }) => sha256))).toEqual(new Set([hashOf('same')]));
    expect(await all(files.list())).toBe(hashOf('same'));
  });

  it('leaves nothing of what is too large or breaks off', async () => {
    const { folder, files } = await makeFolder();
    await problemOf(files.keep(pieces('four', 'five'), 7), 'input-too-large');
    await expect(files.keep(broken())).rejects.toThrow('the sender has gone');
    expect(await readdir(folder)).toEqual(['incoming']);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('sees where a file is not what its name says', async () => {
    const { folder, files } = await makeFolder();
    const { sha256 } = await files.keep(pieces('whole'));
    expect(await files.isWhole(sha256)).toBe(true);
    await writeFile(pathOf(folder, sha256), 'whale');
    expect(await files.isWhole(sha256)).toBe(false);
  });

  it('gives a folder on its own disk to whoever receives, and takes it back', async () => {
    const { folder, files } = await makeFolder();
    const received = files.receive(async (own) => {
      expect(own.startsWith(join(folder, 'incoming'))).toBe(true);
      await writeFile(join(own, 'half'), 'half');
      throw new Error('the sender has gone');
    });
    await expect(received).rejects.toThrow('the sender has gone');
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
    expect(await all(files.list())).toBe('');
  });

  it('sweeps what processes that were killed have left, and nothing that is coming in', async () => {
    const { folder, files } = await makeFolder();
    await files.sweep(Date.now());
    const kept = await files.keep(pieces('kept'));
    await files.receive(async (own) => {
      const left = join(folder, 'incoming', 'left');
      await writeFile(left, 'half');
      await utimes(left, 1000, 1000);
      await files.sweep(Date.now() - 86_400_000);
      expect(await readdir(join(folder, 'incoming'))).toEqual([basename(own)]);
    });
    expect(await files.isWhole(kept.sha256)).toBe(true);
  });

  it('takes a file that cannot be looked at for no missing one', async () => {
    const { folder, files } = await makeFolder();
    const sha256 = hashOf('round');
    await files.keep(pieces('something'));
    await symlink(join(folder, 'round'), join(folder, 'round'));
    await symlink(join(folder, 'round'), join(folder, sha256.slice(0, 2)));
    await expect(files.has(sha256)).rejects.toMatchObject({ code: 'ELOOP' });
    await expect(all(files.read(sha256))).rejects.toMatchObject({ code: 'ELOOP' });
  });

  it('has no file by any other name, wherever that would lead', async () => {
    const { files } = await makeFolder();
    expect(await all(files.list())).toBe('');
    for (const name of [hashOf('none'), '', '../files', `${'a'.repeat(63)}/`, 'A'.repeat(64)])
      await problemOf(all(files.read(name)), 'file-missing');
    expect(await files.has(hashOf('none'))).toBe(false);
  });
});
