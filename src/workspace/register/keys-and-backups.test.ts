import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embeddedWorld } from '../../../test/embedded-world.ts';
import { enter, openRegisterPlace, runIn } from '../../../test/register-place.ts';
import { type WritePlace, journalOf, openOn, problemOf } from '../../../test/write-place.ts';
import { countPersons } from '../../core/register/counts.ts';
import { openStore } from '../../store/open.ts';
import { backUp } from '../backup/back-up.ts';
import { registerKeysFolderOf } from '../data-place.ts';
import { restore } from '../restore/restore.ts';
import { machine } from '../sender.ts';
import { openRegisterKeys } from './key-folder.ts';
import { replayErasures } from './replay-erasures.ts';

const world = embeddedWorld();
const clock = () => Date.UTC(2026, 10, 28);
const alma = { nameLatin: 'Alma Probe', email: 'alma@example.org' };
const testa = { nameLatin: 'Testa Beispiel' };

/** Works on the data of a folder with the keys beside it, and closes it again. */
async function withPlace<Result>(
  folder: string,
  work: (place: WritePlace) => Promise<Result>,
  known?: Pick<WritePlace, 'office' | 'project'>,
): Promise<Result> {
  const store = await openStore({ folder });
  const registerKeys = await openRegisterKeys(`${folder}-keys`);
  try {
    const place =
      known === undefined
        ? await openRegisterPlace(store, { registerKeys })
        : { ...known, store, workspace: openOn(store, { registerKeys }), sender: machine };
    return await work({ ...place, sender: machine });
  } finally {
    await store.close();
  }
}

const shownIn = async (place: WritePlace, people: readonly string[]) =>
  (await place.workspace.register.showNames(machine, place, { people })).shown;

const countIn = ({ store, office, project }: WritePlace): Promise<number> =>
  store.inOffice(office, async (transaction) => countPersons(await transaction.register.readAll(project)));

describe('the keys of the register', () => {
  it('are made once, in files that nobody else reads', async () => {
    const folder = join(world.newFolder(), 'keys');
    const [one, two] = await Promise.all([openRegisterKeys(folder), openRegisterKeys(folder)]);
    expect(one.current).toEqual(two.current);
    expect(readdirSync(folder)).toEqual(['register.key']);
    writeFileSync(join(folder, 'register.key'), 'no key\n');
    await expect(openRegisterKeys(folder)).rejects.toMatchObject({ code: 'no-register-key' });
  });

  it('lost: the names are lost, the figures are not, and all goes on', async () => {
    const folder = await world.usedFolder();
    const made = await withPlace(folder, async (place) => {
      const people = [await enter(place, alma), await enter(place, testa)];
      return { known: { office: place.office, project: place.project }, people };
    });
    mkdirSync(`${folder}-lost`);
    renameSync(`${folder}-keys/register.key`, `${folder}-lost/old.key`);
    const again = await withPlace(
      folder,
      async (place) => {
        const shown = await shownIn(place, made.people);
        expect(shown.map(({ hidden, personal }) => [hidden, personal])).toEqual([
          ['key-lost', undefined],
          ['key-lost', undefined],
        ]);
        expect(await countIn(place)).toBe(2);
        expect(await place.workspace.register.suggestMatches(machine, place, [alma])).toEqual([[]]);
        await runIn(place, {
          command: 'merge-people',
          input: { person: made.people[0] ?? '', into: made.people[1] ?? '' },
        });
        await runIn(place, { command: 'unmerge-person', input: { person: made.people[0] ?? '' } });
        await runIn(place, { command: 'edit-person', input: { person: made.people[1] ?? '', set: testa } });
        return [await enter(place, { nameLatin: 'Neu Anfang' }), ...made.people];
      },
      made.known,
    );
    // Found again, it opens what it had sealed, beside the new one.
    renameSync(`${folder}-lost/old.key`, `${folder}-keys/found-again.key`);
    await withPlace(
      folder,
      async (place) => {
        const shown = await shownIn(place, again.toSorted());
        const names = shown.map(({ personal }) => personal?.nameLatin ?? '');
        expect(names.toSorted()).toEqual(['Alma Probe', 'Neu Anfang', 'Testa Beispiel']);
        const [matches] = await place.workspace.register.suggestMatches(machine, place, [alma]);
        expect(matches).toHaveLength(1);
      },
      made.known,
    );
  });

  it('must lie outside of the data', () => {
    const folder = world.newFolder();
    const inside = { folder, registerKeys: join(folder, 'keys', 'register') };
    expect(() => registerKeysFolderOf(inside)).toThrow('keys-inside-data');
    expect(registerKeysFolderOf({ folder })).toBe(`${folder}-keys`);
  });
});

describe('whoever was erased', () => {
  it('stays so when a backup of before is restored, and the journal says why', async () => {
    const folder = await world.usedFolder();
    const path = join(world.newFolder(), 'before.strand');
    const made = await withPlace(folder, async (place) => {
      const [erased, kept] = [await enter(place, alma), await enter(place, testa)];
      // Five years after the balance nothing holds the attendance any more.
      const balance = {
        id: 'ins_1',
        kind: 'balance',
        on: '2020-01-31',
        amount: { minor: 1, currency: 'EUR' },
      };
      await place.workspace.projects.run({
        ...place,
        command: 'create-row',
        input: { table: 'instalments', row: balance },
        version: (await place.workspace.projects.read(machine, place)).head.version,
        key: 'balance',
      });
      return { known: { office: place.office, project: place.project }, erased, kept };
    });
    await backUp({ place: { folder }, path, now: new Date(clock()) });
    await withPlace(
      folder,
      async (place) => {
        await problemOf(
          runIn(place, { command: 'erase-person', input: { person: made.erased } }),
          'invalid-input',
        );
        await runIn(place, {
          command: 'erase-person',
          input: { person: made.erased },
          reason: 'Asked for it',
        });
        expect((await shownIn(place, [made.erased]))[0]?.hidden).toBe('erased');
      },
      made.known,
    );
    await restore({ place: { folder }, path, now: new Date(clock()) });
    await withPlace(
      folder,
      async (place) => {
        const shown = await shownIn(place, [made.erased, made.kept]);
        expect(shown.map(({ hidden, personal }) => hidden ?? personal?.nameLatin)).toEqual([
          'erased',
          'Testa Beispiel',
        ]);
        expect(await place.workspace.register.suggestMatches(machine, place, [alma])).toEqual([[]]);
        expect(await countIn(place)).toBe(2);
        const entries = await journalOf(place);
        expect(entries.find(({ command }) => command === 'erase-person')).toMatchObject({
          actor: 'usr_machine',
          register: [{ put: 'people' }, { destroy: made.erased }],
        });
      },
      made.known,
    );
    const store = await openStore({ folder });
    try {
      expect(await replayErasures({ store, keysFolder: `${folder}-keys`, clock })).toBe(0);
    } finally {
      await store.close();
    }
    rmSync(path);
  });
});
