import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { embeddedWorld } from '../../test/embedded-world.ts';
import { digestOf, fileHash, fillPlace, offices } from '../../test/filled-place.ts';
import { verifyJournal } from '../../test/journal-verifier.ts';
import { runStrand } from '../../test/run-strand.ts';
import { takeApart } from '../../test/taken-apart.ts';
import { machine } from '../workspace/sender.ts';
import { withStore } from '../workspace/with-store.ts';

const world = embeddedWorld();

async function usedPlace(): Promise<{ readonly folder: string }> {
  const used = { folder: await world.usedFolder() };
  await world.start(used);
  return used;
}

describe('the commands on stored data', () => {
  const place = { folder: '' };
  let out = '';
  beforeAll(async () => {
    place.folder = await world.usedFolder();
    out = world.newFolder();
    await fillPlace(place);
  });
  // A server that runs already is shared by whoever comes, which is quicker than one for each command.
  beforeEach(async () => {
    await world.start(place);
  });
  const strand = (...argv: readonly string[]) => runStrand(argv, { place });

  it('back up with a passphrase from a file, and restore it elsewhere', { timeout: 180_000 }, async () => {
    const [path, secret] = [join(out, 'all.strand'), join(out, 'secret')];
    writeFileSync(secret, 'three made-up words\n');
    const made = await strand('backup', path, '--passphrase-file', secret);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/all\.strand: [\d,]+ kB, read again and whole: 6 journals, 1 file\./);

    const elsewhere = { place: await usedPlace() };
    const refused = await runStrand(['restore', path], elsewhere);
    expect(refused).toMatchObject({ code: 2, out: '', err: 'The file is encrypted. Give its passphrase.\n' });
    const restored = await runStrand(['restore', path, '--passphrase-file', secret], elsewhere);
    expect(restored).toMatchObject({ code: 0, err: '' });
    expect(restored.out).toContain('6 journals, 1 file.\nEverybody signs in again.\n');
    const verified = await runStrand(['verify'], elsewhere);
    expect(verified.out).toBe('All is whole: 2 offices, 6 projects, 50 entries, 1 file.\n');
  });

  it('export a project and import it into an office, where its journal goes on', async () => {
    const path = join(out, 'project.strand');
    const exported = await strand('export-project', 'prj_2', path, '--office', offices[0]);
    expect(exported).toMatchObject({ code: 0, err: '' });
    const entries = await takeApart(readFileSync(path));
    expect(entries.map(({ bytes }) => bytes.toString('utf8')).join('')).not.toContain('Anna');
    const journal = entries.find(({ name }) => name.includes('prj_2'))?.bytes ?? Buffer.alloc(0);
    expect(await verifyJournal([journal])).toMatchObject({ count: 12 });

    const again = await strand('import-project', path, '--office', offices[0]);
    expect(again).toMatchObject({ code: 2, err: 'There is already a project prj_2.\n' });

    const other = await usedPlace();
    const office = '00000000-0000-4000-8000-00000000000c';
    await fillPlace(other, 1);
    await withStore(other, ({ store }) => store.createOffice(office, 'Office C'));
    const imported = await runStrand(['import-project', path, '--office', 'Office C'], { place: other });
    expect(imported).toMatchObject({ code: 0, err: '' });
    await withStore(other, async ({ store, files }) => {
      await store.inOffice(office, async (transaction) => {
        const own = await transaction.readEntries('prj_2', 0);
        expect(own.map(({ text, hash }) => ({ hash, text }))).toEqual(
          journal
            .toString('utf8')
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as unknown),
        );
        const [affair] = await transaction.readOfficeEntries(0);
        expect(affair?.entry).toMatchObject({
          actor: machine.user,
          affair: { did: 'import-project', project: 'prj_2', head: own.at(-1)?.hash },
        });
        expect(await transaction.listFiles('prj_2')).toMatchObject([{ sha256: fileHash }]);
        expect(await transaction.listMembers({ project: 'prj_2' })).toEqual([]);
      });
      expect(await files.has(fileHash)).toBe(true);
    });
    expect((await runStrand(['verify'], { place: other })).out).toContain(
      'All is whole: 3 offices, 7 projects',
    );
  });

  it('say of a file why it cannot be read or written', async () => {
    const folder = join(out, 'a-folder');
    mkdirSync(folder);
    const round = join(out, 'round');
    symlinkSync(round, round);
    const away = join(out, 'no', 'such', 'file');
    for (const argv of [['backup'], ['export-project', 'prj_1', '--office', offices[0]]]) {
      const unwritable = await strand(...argv, away);
      expect(unwritable).toEqual({ code: 2, out: '', err: `${away} cannot be written (ENOENT).\n` });
      const taken = await strand(...argv, folder);
      expect(taken).toEqual({ code: 2, out: '', err: `${folder} is a folder; name a file in it.\n` });
    }
    for (const argv of [['restore'], ['import-project']]) {
      const missing = await strand(...argv, away);
      expect(missing).toEqual({ code: 2, out: '', err: `There is no file ${away}.\n` });
      const opened = await strand(...argv, folder);
      const why = `${folder} is a folder; name a file in it.`;
      expect(opened).toEqual({ code: 2, out: '', err: `This cannot be read: ${why}\n` });
      const { code, err } = await strand(...argv, round);
      expect([code, err]).toEqual([2, `This cannot be read: ${round} cannot be opened (ELOOP).\n`]);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('say what is wrong', async () => {
    const { folder } = await usedPlace();
    await fillPlace({ folder }, 2);
    appendFileSync(join(folder, 'files', fileHash.slice(0, 2), fileHash), 'x');
    const { code, out: said } = await runStrand(['verify'], { place: { folder } });
    expect(code).toBe(1);
    expect(said).toContain('6 things are not whole:');
    expect(said).toContain(`${offices[0]}  prj_1  file ${fileHash} is damaged`);
    const path = join(out, 'damaged.strand');
    const backup = await runStrand(['backup', path], { place: { folder } });
    expect(backup).toMatchObject({ code: 2, out: '' });
    expect(backup.err).toContain(`File ${fileHash} of the data folder does not hold any more`);
    expect(existsSync(path)).toBe(false);
  });

  it('look at the installation', async () => {
    const { code, out: said } = await strand('doctor');
    expect(said).toContain('ok    fsync is on\n');
    expect(said).toContain('ok    data_checksums is on\n');
    expect(said).toContain('ok    The last entry is of 2026-11-25T08:00:00.000Z, before now.\n');
    expect(said).toContain('ok    The last backup is of today.\n');
    expect(code).toBe(said.includes('bad ') ? 1 : 0);
  });

  it('let in who has no other way in', async () => {
    const link = await strand('sign-in-link', 'anna@EXAMPLE.org', '--administrator-of', offices[0]);
    expect(link).toMatchObject({ code: 0, err: '' });
    expect(link.out).toMatch(
      /^With this link anna@EXAMPLE\.org chooses a new password, once, until 2026-11-25T09:00:00\.000Z \(UTC\):\nhttps:\/\/strand\.example\.org\/link#[\w-]{40,}\n/,
    );
    await withStore(place, async ({ store }) => {
      expect(await store.listOfficesOf('usr_1')).toMatchObject([
        { role: 'administrator' },
        { role: 'member' },
      ]);
    });
    expect(await strand('sign-in-link', 'nobody@example.org')).toMatchObject({
      code: 2,
      err: 'There is no user with the address nobody@example.org.\n',
    });
    const unnamed = await strand('sign-in-link');
    expect(unnamed.code).toBe(2);
    expect(unnamed.err).toContain(
      'Name the one who is to be let in by his address: strand sign-in-link <email>.',
    );

    const fresh = await usedPlace();
    const first = await runStrand(['sign-in-link'], { place: fresh });
    expect(first.out).toMatch(
      /^There are no users yet\. This link makes the first administrator, once:\nhttps:\/\/strand\.example\.org\/link#[\w-]{40,}\n/,
    );
  });

  it('put back what was there before a restore, or drop it', async () => {
    const other = await usedPlace();
    await fillPlace(other, 3);
    const before = await digestOf(other);
    const path = join(out, 'for-other.strand');
    await strand('backup', path);
    const at = (...argv: readonly string[]) => runStrand(argv, { place: other });
    expect(await at('kept')).toMatchObject({ code: 0, out: 'Nothing is kept from before a restore.\n' });
    await at('restore', path);
    const restored = await digestOf(other);
    const name = 'strand_before_20261125t080000z';
    const listed = await at('kept');
    expect(listed.out).toMatch(
      /^strand_before_20261125t080000z: what was there until 2026-11-25T08:00:00Z \(UTC\), \d+ MB\.\n$/,
    );
    for (const wrong of ['strand', 'postgres', `${name}x`]) {
      expect(await at('kept', '--drop', wrong)).toMatchObject({
        code: 2,
        err: `No database is kept under the name ${wrong}.\n`,
      });
    }
    expect(await digestOf(other)).toBe(restored);
    const later = { place: other, now: new Date('2026-11-25T09:00:00.000Z') };
    const back = await runStrand(['kept', '--put-back', name], later);
    expect(back.out).toContain(`${name} is in its place again.\nWhat was there before is kept as`);
    expect(await digestOf(other)).toBe(before);
    const again = 'strand_before_20261125t090000z';
    expect(await at('kept', '--drop', again)).toMatchObject({ code: 0, out: `${again} is gone.\n` });
    expect((await at('kept')).out).toBe('Nothing is kept from before a restore.\n');
  });

  it('make no database where there is none', async () => {
    const nowhere = { place: { folder: world.newFolder() } };
    for (const argv of [
      ['verify'],
      ['backup', join(out, 'no')],
      ['export-project', 'prj_1', join(out, 'no')],
    ]) {
      expect(await runStrand(argv, nowhere)).toEqual({
        code: 2,
        out: '',
        err: `There is nothing stored in ${nowhere.place.folder} yet. Where the data is elsewhere, name its folder in STRAND_DATA or its database in STRAND_DATABASE_URL.\n`,
      });
    }
    const { code, out: said } = await runStrand(['doctor'], nowhere);
    expect(code).toBe(1);
    expect(said).toContain(`bad   There is nothing stored in ${nowhere.place.folder} yet.`);
    expect(existsSync(join(nowhere.place.folder, 'postgres'))).toBe(false);
  });
});
