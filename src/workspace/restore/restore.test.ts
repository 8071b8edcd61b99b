import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { embeddedWorld } from '../../../test/embedded-world.ts';
import { digestOf, fileBytes, fileHash, fillPlace } from '../../../test/filled-place.ts';
import { openStore } from '../../store/open.ts';
import type { ArchiveContent } from '../archive/tally.ts';
import { backUp } from '../backup/back-up.ts';
import { findLastBackup } from '../backup/last-backup.ts';
import { restore } from './restore.ts';

const world = embeddedWorld();
const now = new Date('2026-11-25T08:00:00.000Z');
const later = new Date('2026-11-26T08:00:00.000Z');

describe('restore', () => {
  const made: { folder: string; path: string; digest: string; content?: ArchiveContent } = {
    folder: '',
    path: '',
    digest: '',
  };
  beforeAll(async () => {
    made.folder = await world.usedFolder();
    made.path = join(world.newFolder(), 'backup.strand');
    await fillPlace(made);
    made.digest = await digestOf(made);
    made.content = (await backUp({ place: made, path: made.path, now })).content;
  });

  it('has everything in the backup but who is signed in, and notes when it was made', async () => {
    expect(made.content).toMatchObject({ files: 1, rows: { offices: 2, users: 1, members: 6 } });
    for (const table of ['sessions', 'tokens']) expect(made.content?.rows).not.toHaveProperty(table);
    expect(await findLastBackup(made.folder)).toMatchObject({ at: now.toISOString() });
  });

  it('makes the same store in a new folder, files included', async () => {
    const folder = world.newFolder();
    const restored = await restore({ place: { folder }, path: made.path, now: later });
    expect(restored).toMatchObject({ madeAt: now.toISOString() });
    expect(restored).not.toHaveProperty('kept');
    expect(await digestOf({ folder })).toBe(made.digest);
    expect(readFileSync(join(folder, 'files', fileHash.slice(0, 2), fileHash))).toEqual(fileBytes);
  });

  it('takes the place of what is there, which is kept under another name', async () => {
    const folder = await world.usedFolder();
    await fillPlace({ folder }, 3);
    const restored = await restore({ place: { folder }, path: made.path, now: later });
    expect(restored.kept).toBe('strand_before_20261126t080000z');
    expect(await digestOf({ folder })).toBe(made.digest);
  });

  it('is refused while a Strand serves, and changes nothing', async () => {
    const store = await openStore(made);
    const stop = await store.listen(() => undefined);
    try {
      await expect(restore({ place: made, path: made.path, now: later })).rejects.toMatchObject({
        code: 'store-in-use',
      });
    } finally {
      await stop();
      await store.close();
    }
    expect(await digestOf(made)).toBe(made.digest);
  });

  it('needs the passphrase of an encrypted backup', async () => {
    const path = join(world.newFolder(), 'secret.strand');
    await backUp({ place: made, path, now, passphrase: 'correct horse “بطارية”' });
    expect(readFileSync(path).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    const folder = await world.usedFolder();
    const before = readdirSync(folder);
    const attempt = (passphrase?: string) => restore({ place: { folder }, path, now: later, passphrase });
    await expect(attempt()).rejects.toMatchObject({ code: 'passphrase-missing' });
    await expect(attempt('')).rejects.toMatchObject({ code: 'passphrase-missing' });
    await expect(attempt('correct horse')).rejects.toMatchObject({ code: 'passphrase-wrong' });
    expect(readdirSync(folder)).toEqual(before);
    await attempt('correct horse “بطارية”');
    expect(await digestOf({ folder })).toBe(made.digest);
  });

  it('says that a file is not there, and makes no folder', async () => {
    const folder = join(world.newFolder(), 'none');
    const asked = restore({ place: { folder }, path: `${made.path}.no`, now });
    await expect(asked).rejects.toMatchObject({ code: 'no-such-file' });
    expect(existsSync(folder)).toBe(false);
  });
});

describe('backUp', () => {
  it('refuses a place with nothing in it, and leaves no file', async () => {
    const [folder, out] = [await world.usedFolder(), world.newFolder()];
    const asked = backUp({ place: { folder }, path: join(out, 'backup.strand'), now });
    await expect(asked).rejects.toMatchObject({ code: 'nothing-stored' });
    expect(readdirSync(out)).toEqual([]);
  });
});
