import {
  appendFile,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { verifyJournal, verifyRoots } from '../../test/journal-verifier.ts';
import { describeStores } from '../../test/stores.ts';
import {
  type WritePlace,
  create,
  linesOf,
  next,
  openOn,
  openPlace,
  problemOf,
  send,
} from '../../test/write-place.ts';
import { Problem } from '../core/problem.ts';
import { anActivity } from '../core/testing.ts';
import type { Store } from '../store/store.ts';
import { withJournalCopy } from './journal-copy.ts';
import { signRoot } from './journal-root.ts';
import { machine } from './sender.ts';

const folders: string[] = [];
async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'strand-copy-'));
  folders.push(folder);
  return folder;
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const write = (place: WritePlace) => send(place, create(anActivity({ id: `act_${next()}` })));
const pathOf = (folder: string, { office, project }: WritePlace): string =>
  join(folder, office, `${project}.jsonl`);
const exported = async ({ workspace, ...place }: WritePlace): Promise<string> =>
  (await linesOf(workspace.projects.exportJournal(machine, place))).join('');
const copied = (folder: string, place: WritePlace): Promise<string> =>
  readFile(pathOf(folder, place), 'utf8');

/** Writes until it is not refused any more: what was missed is copied in the background. */
async function writeWhenMended(place: WritePlace): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isWritten = await write(place).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Problem) return false;
        throw error;
      },
    );
    if (isWritten) return;
    await sleep(20);
  }
  throw new Error('writing is refused for ever');
}

describeStores('the copy of the journal', (makeDatabase) => {
  let database: Promise<Store> | undefined;
  const openStore = async (): Promise<Store> => (database ??= makeDatabase().then((made) => made.open()));

  /** A place whose journals are copied to a folder. */
  async function openCopied(folder: string): Promise<WritePlace> {
    return openPlace(await withJournalCopy(await openStore(), { folder }));
  }

  it('has each entry and each root before it is answered, as an export has it', async () => {
    const folder = await makeFolder();
    const place = await openCopied(folder);
    for (let count = 1; count <= 3; count += 1) {
      await write(place);
      expect(await copied(folder, place)).toBe(await exported(place));
    }
    const own = await linesOf(place.workspace.offices.exportJournal(machine, place.office));
    expect(await readFile(join(folder, place.office, 'office.jsonl'), 'utf8')).toBe(own.join(''));
    const office = await place.workspace.offices.create(machine, 'New');
    const begun = await linesOf(place.workspace.offices.exportJournal(machine, office));
    expect(begun).toHaveLength(1);
    expect(await readFile(join(folder, office, 'office.jsonl'), 'utf8')).toBe(begun.join(''));
    await signRoot({ store: place.store as Store, keys: join(folder, 'keys'), clock: Date.now });
    const { claims, why } = await verifyRoots([await readFile(join(folder, 'roots.jsonl'))]);
    expect(why).toBeUndefined();
    const verdict = await verifyJournal([await readFile(pathOf(folder, place))], undefined, claims);
    expect(verdict).toMatchObject({ count: 3, compared: 1 });
  });

  it('catches up at the start with what was written without it, and puts right what a power cut left', async () => {
    const folder = await makeFolder();
    const plain = await openPlace(await openStore());
    for (let count = 0; count < 3; count += 1) await write(plain);
    const store = await withJournalCopy(await openStore(), { folder });
    expect(await copied(folder, plain)).toBe(await exported(plain));
    await write(plain);
    await appendFile(pathOf(folder, plain), '{"hash":"00');
    await withJournalCopy(await openStore(), { folder });
    expect(await copied(folder, plain)).toBe(await exported(plain));
    await truncate(pathOf(folder, plain), 5);
    const place = { ...plain, store, workspace: openOn(store) };
    await write(place);
    expect(await copied(folder, place)).toBe(await exported(place));
  });

  it('refuses writing, and nothing else, while its folder is missing; goes on by itself when it is back', async () => {
    const folder = await makeFolder();
    const place = await openCopied(folder);
    await write(place);
    const before = await exported(place);
    await rename(folder, `${folder}.away`);
    const problem = await problemOf(write(place), 'journal-copy-unwritable');
    expect(problem.params).toEqual({ folder, why: 'ENOENT' });
    expect(await exported(place)).toBe(before);
    await rename(`${folder}.away`, folder);
    await writeWhenMended(place);
    expect(await copied(folder, place)).toBe(await exported(place));
  });

  it('makes no folder in the stead of one that went while something was committed', async () => {
    const folder = await makeFolder();
    const plain = await openStore();
    let goes = false;
    const store = await withJournalCopy(
      {
        ...plain,
        inOffice: async (office, work) => {
          const result = await plain.inOffice(office, work);
          if (goes) await rename(folder, `${folder}.away`);
          goes = false;
          return result;
        },
      },
      { folder },
    );
    const place = await openPlace(store);
    const { version } = await write(place);
    const sent = { ...create(anActivity({ id: `act_${next()}` })), version };
    goes = true;
    expect(await send(place, sent)).toMatchObject({ version: 2 });
    await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' });
    await problemOf(write(place), 'journal-copy-unwritable');
    await rename(`${folder}.away`, folder);
    await writeWhenMended(place);
    expect(await copied(folder, place)).toBe(await exported(place));
  });

  it('loses nothing where the disk is full at the very moment: that is acknowledged, the next is refused', async () => {
    const folder = await makeFolder();
    const place = await openCopied(folder);
    await write(place);
    await rm(pathOf(folder, place));
    await symlink('/dev/full', pathOf(folder, place));
    expect(await write(place)).toMatchObject({ version: 2 });
    expect((await exported(place)).split('\n')).toHaveLength(3);
    await problemOf(write(place), 'journal-copy-unwritable');
    await rm(pathOf(folder, place));
    await writeWhenMended(place);
    expect(await copied(folder, place)).toBe(await exported(place));
  });

  it('refuses writing before the disk is full', async () => {
    const folder = await makeFolder();
    const asked = { folder, reserveBytes: Number.MAX_SAFE_INTEGER };
    const problem = await problemOf(withJournalCopy(await openStore(), asked), 'journal-copy-unwritable');
    expect(problem.params['why']).toBe('its disk is full');
  });

  it('does not go on from what is no copy of these journals, or has more', async () => {
    const folder = await makeFolder();
    const place = await openCopied(folder);
    const other = await openCopied(folder);
    for (const one of [place, other, other]) await write(one);
    const whole = await copied(folder, place);
    const store = await openStore();
    await writeFile(pathOf(folder, place), await copied(folder, other));
    await problemOf(withJournalCopy(store, { folder }), 'journal-copy-differs');
    await writeFile(pathOf(folder, place), 'no line of a journal\n');
    const problem = await problemOf(withJournalCopy(store, { folder }), 'journal-copy-differs');
    expect(problem.params).toEqual({ path: pathOf(folder, place) });
    await writeFile(pathOf(folder, place), whole);
    await withJournalCopy(store, { folder });
    expect(await readdir(folder)).toContain(place.office);
  });

  it('has all that was acknowledged in the end, whenever its folder goes and comes back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('write', 'write', 'go', 'come'), { maxLength: 10 }),
        async (steps) => {
          const folder = await makeFolder();
          const place = await openCopied(folder);
          let [isThere, acknowledged] = [true, 0];
          for (const step of steps) {
            if (step === 'write')
              acknowledged += await write(place).then(
                () => 1,
                () => 0,
              );
            else if ((step === 'come') !== isThere) {
              await (isThere ? rename(folder, `${folder}.away`) : rename(`${folder}.away`, folder));
              isThere = !isThere;
            }
          }
          if (!isThere) await rename(`${folder}.away`, folder);
          await writeWhenMended(place);
          const lines = (await copied(folder, place)).split('\n').slice(0, -1);
          expect(lines).toHaveLength(acknowledged + 1);
          expect(await copied(folder, place)).toBe(await exported(place));
        },
      ),
      { numRuns: 6 },
    );
  });
});
