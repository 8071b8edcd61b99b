import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { arbitraryChanges, arbitraryProject } from '../../test/arbitrary-project.ts';
import { aChainedEntry } from '../../test/chained.ts';
import { fixtureNames, loadFixture } from '../../test/fixtures.ts';
import { describeStores, type TestDatabase } from '../../test/stores.ts';
import { type Change, applyChanges, diff, put, remove } from '../core/change.ts';
import { emptyProject } from '../core/project.ts';
import { anIndicator } from '../core/testing.ts';
import type { OfficeTransaction, Store } from './store.ts';

const zeros = '0'.repeat(64);

describeStores('the store', (makeDatabase) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await makeDatabase();
    store = await database.open();
  });
  const anOffice = async (): Promise<string> => {
    const office = randomUUID();
    await store.createOffice(office, 'Office');
    return office;
  };
  const aProjectIn = async (office: string, project = 'prj_1'): Promise<string> => {
    await store.inOffice(office, (transaction) => transaction.createProject(project));
    return project;
  };
  const appendTo = async (office: string, project: string, changes: readonly Change[]): Promise<number> =>
    store.inOffice(office, (transaction) => appendIn(transaction, { office, project, changes }));
  const read = async (office: string, project: string) =>
    store.inOffice(office, (transaction) => transaction.readProject(project));

  describe('offices', () => {
    it('are listed with their names once they are made', async () => {
      const office = await anOffice();
      expect(await store.listOffices()).toContainEqual({ office, name: 'Office' });
    });
    it('cannot be made twice, nor with an id that is no UUID', async () => {
      const office = await anOffice();
      await expect(store.createOffice(office, 'Other')).rejects.toMatchObject({ code: 'office-exists' });
      await expect(store.createOffice('main', 'Other')).rejects.toMatchObject({ code: 'unknown-office' });
    });
    it('do not see or change what another has', async () => {
      const [one, other] = [await anOffice(), await anOffice()];
      await aProjectIn(one);
      await appendTo(one, 'prj_1', [put('indicators', anIndicator())]);
      await store.inOffice(one, (transaction) => transaction.keepRequest('prj_1', aRequest('k')));
      await store.inOffice(other, async (transaction) => {
        expect(await transaction.listProjects()).toEqual([]);
        expect(await transaction.lockProject('prj_1')).toBeUndefined();
        expect(await transaction.readProject('prj_1')).toBeUndefined();
        expect(await transaction.readEntries('prj_1', 0)).toEqual([]);
        expect(await transaction.findRequest('usr_1', 'k')).toBeUndefined();
      });
      await expect(appendTo(other, 'prj_1', [remove('indicators', 'ind_1')])).rejects.toThrow();
      await aProjectIn(other);
      await appendTo(other, 'prj_1', [put('indicators', anIndicator({ code: 'other' }))]);
      expect((await read(one, 'prj_1'))?.project.indicators).toEqual([anIndicator()]);
    });
    it('must be there before their projects', async () => {
      const office = randomUUID();
      await expect(aProjectIn(office)).rejects.toMatchObject({ code: 'unknown-office', params: { office } });
      await expect(read("x'; drop table journal; --", 'prj_1')).rejects.toMatchObject({
        code: 'unknown-office',
      });
    });
  });

  describe('a project', () => {
    it('is empty at version 0 when it is made, and cannot be made twice', async () => {
      const office = await anOffice();
      await aProjectIn(office);
      expect(await read(office, 'prj_1')).toEqual({
        project: emptyProject,
        head: { version: 0, hash: zeros },
      });
      await expect(aProjectIn(office)).rejects.toMatchObject({
        code: 'project-exists',
        params: { id: 'prj_1' },
      });
    });
    it('is listed with its version, in order of ids', async () => {
      const office = await anOffice();
      for (const id of ['prj_b', 'prj_a', 'prj_10', 'prj_9']) await aProjectIn(office, id);
      await appendTo(office, 'prj_b', [put('indicators', anIndicator())]);
      const listed = await store.inOffice(office, (transaction) => transaction.listProjects());
      expect(listed.map(({ project, version }) => `${project} ${version}`)).toEqual([
        'prj_10 0',
        'prj_9 0',
        'prj_a 0',
        'prj_b 1',
      ]);
    });
    it('has the end of its journal without its rows', async () => {
      const office = await anOffice();
      await aProjectIn(office);
      const headOf = (project: string) =>
        store.inOffice(office, (transaction) => transaction.findHead(project));
      expect(await headOf('prj_1')).toEqual({ version: 0, hash: zeros });
      await appendTo(office, 'prj_1', [put('indicators', anIndicator())]);
      expect(await headOf('prj_1')).toEqual((await read(office, 'prj_1'))?.head);
    });
    it('that is not there is undefined', async () => {
      const office = await anOffice();
      expect(await read(office, 'prj_9')).toBeUndefined();
      for (const find of ['findHead', 'lockProject'] as const)
        expect(await store.inOffice(office, (transaction) => transaction[find]('prj_9'))).toBeUndefined();
    });
    it.each(fixtureNames)('comes back as it was written: %s', async (name) => {
      const office = await anOffice();
      await aProjectIn(office);
      const project = loadFixture(name);
      await appendTo(office, 'prj_1', diff(emptyProject, project));
      expect((await read(office, 'prj_1'))?.project).toEqual(project);
    });
    it('equals what core makes of the same changes, and of its journal', async () => {
      const office = await anOffice();
      let nth = 0;
      await fc.assert(
        fc.asyncProperty(
          arbitraryProject(2),
          fc.array(arbitraryChanges(), { maxLength: 4 }),
          async (start, steps) => {
            nth += 1;
            const project = await aProjectIn(office, `prj_${nth}`);
            const all = [diff(emptyProject, start), ...steps];
            for (const changes of all) await appendTo(office, project, changes);
            const stored = await read(office, project);
            expect(stored?.project).toEqual(all.reduce(applyChanges, emptyProject));
            expect(stored?.head.version).toBe(all.length);
            const entries = await store.inOffice(office, (transaction) =>
              transaction.readEntries(project, 0),
            );
            expect(entries.map(({ entry }) => entry.changes).reduce(applyChanges, emptyProject)).toEqual(
              stored?.project,
            );
          },
        ),
        { numRuns: 25 },
      );
    });
    it('takes more rows at once than fit in one statement', async () => {
      const office = await anOffice();
      await aProjectIn(office);
      const rows = Array.from({ length: 5001 }, (_, nth) =>
        anIndicator({ id: `ind_${nth}`, code: String(nth) }),
      );
      await appendTo(
        office,
        'prj_1',
        rows.map((row) => put('indicators', row)),
      );
      expect((await read(office, 'prj_1'))?.project.indicators).toHaveLength(5001);
    });
    it('refuses text that the database cannot hold, and stays as it was', async () => {
      const office = await anOffice();
      await aProjectIn(office);
      for (const code of ['a\u0000b', '\ud800', '\udc00x']) {
        const changes = [put('indicators', anIndicator({ code }))];
        await expect(appendTo(office, 'prj_1', changes)).rejects.toMatchObject({ code: 'text-not-storable' });
      }
      expect((await read(office, 'prj_1'))?.head.version).toBe(0);
    });
  });

  describe('the journal', () => {
    it('gives its entries to the byte, after a number and at most as many as asked for', async () => {
      const office = await anOffice();
      await aProjectIn(office);
      const texts = ['é ", \\ \u2028', 'مشروع', '🙂'];
      for (const code of texts) await appendTo(office, 'prj_1', [put('indicators', anIndicator({ code }))]);
      const entries = await store.inOffice(office, (transaction) => transaction.readEntries('prj_1', 1, 1));
      const expected = aChainedEntry({ office, project: 'prj_1', number: 2 }, [
        put('indicators', anIndicator({ code: 'مشروع' })),
      ]);
      expect(entries).toEqual([expected]);
      const all = await store.inOffice(office, (transaction) => transaction.readEntries('prj_1', 0));
      expect(all.map(({ entry }) => entry.number)).toEqual([1, 2, 3]);
    });
    it('has nothing after a number that no entry can have', async () => {
      const office = await anOffice();
      await aProjectIn(office);
      await appendTo(office, 'prj_1', [put('indicators', anIndicator())]);
      const found = await store.inOffice(office, async (transaction) => [
        ...(await transaction.readEntries('prj_1', Number.MAX_SAFE_INTEGER)),
        ...(await transaction.readOfficeEntries(2 ** 31)),
      ]);
      expect(found).toEqual([]);
    });
    it('takes no entry out of turn', async () => {
      const office = await anOffice();
      await aProjectIn(office);
      for (const number of [0, 2, 7]) {
        const chained = aChainedEntry({ office, project: 'prj_1', number });
        await expect(
          store.inOffice(office, (transaction) => transaction.append('prj_1', [], chained)),
        ).rejects.toThrow('does not follow on the last');
      }
    });
    it('and the rows keep nothing of a transaction that fails after the append', async () => {
      const office = await anOffice();
      await aProjectIn(office);
      const work = async (transaction: OfficeTransaction): Promise<void> => {
        await appendIn(transaction, {
          office,
          project: 'prj_1',
          changes: [put('indicators', anIndicator())],
        });
        throw new Error('no');
      };
      await expect(store.inOffice(office, work)).rejects.toThrow('no');
      expect(await read(office, 'prj_1')).toEqual({
        project: emptyProject,
        head: { version: 0, hash: zeros },
      });
      expect(await store.inOffice(office, (transaction) => transaction.readEntries('prj_1', 0))).toEqual([]);
    });
  });

  describe('a request', () => {
    it('is found by actor and key once it is kept', async () => {
      const office = await anOffice();
      await aProjectIn(office);
      await appendTo(office, 'prj_1', [put('indicators', anIndicator())]);
      await store.inOffice(office, (transaction) => transaction.keepRequest('prj_1', aRequest('key')));
      await store.inOffice(office, async (transaction) => {
        expect(await transaction.findRequest('usr_1', 'key')).toEqual(aRequest('key'));
        expect(await transaction.findRequest('usr_2', 'key')).toBeUndefined();
        expect(await transaction.findRequest('usr_1', 'other')).toBeUndefined();
      });
    });
    it('goes with the transaction that kept it', async () => {
      const office = await anOffice();
      await aProjectIn(office);
      const work = async (transaction: OfficeTransaction): Promise<void> => {
        await appendIn(transaction, { office, project: 'prj_1', changes: [] });
        await transaction.keepRequest('prj_1', aRequest('key'));
        throw new Error('no');
      };
      await expect(store.inOffice(office, work)).rejects.toThrow('no');
      const found = await store.inOffice(office, (transaction) => transaction.findRequest('usr_1', 'key'));
      expect(found).toBeUndefined();
    });
    it('cannot be kept twice under one key, nor without its entry', async () => {
      const office = await anOffice();
      await aProjectIn(office);
      const keep = () =>
        store.inOffice(office, (transaction) => transaction.keepRequest('prj_1', aRequest('key')));
      await expect(keep()).rejects.toThrow('foreign key');
      await appendTo(office, 'prj_1', []);
      await keep();
      await expect(keep()).rejects.toMatchObject({ code: 'key-reused' });
    });
  });

  describe('several at once', () => {
    it('write one project one after the other', async () => {
      const office = await anOffice();
      await aProjectIn(office);
      const ids = Array.from({ length: 40 }, (_, nth) => `ind_${String(nth).padStart(2, '0')}`);
      const versions = await Promise.all(
        ids.map((id) => appendTo(office, 'prj_1', [put('indicators', anIndicator({ id }))])),
      );
      expect(versions.toSorted((a, b) => a - b)).toEqual(ids.map((_, nth) => nth + 1));
      const stored = await read(office, 'prj_1');
      expect(stored?.project.indicators.map((row) => row.id)).toEqual(ids);
      expect(stored?.head.version).toBe(40);
    });
    it('read rows and head of one moment while others write', async () => {
      const office = await anOffice();
      await aProjectIn(office);
      const writing = Array.from({ length: 30 }, (_, nth) =>
        appendTo(office, 'prj_1', [put('indicators', anIndicator({ id: `ind_${nth}` }))]),
      );
      const readings = await Promise.all(Array.from({ length: 30 }, () => read(office, 'prj_1')));
      await Promise.all(writing);
      expect(readings.filter((stored) => stored?.project.indicators.length !== stored?.head.version)).toEqual(
        [],
      );
    });
  });

  it('has everything that was answered after the server crashed, and goes on by itself', async () => {
    const office = await anOffice();
    await aProjectIn(office);
    await appendTo(office, 'prj_1', [put('indicators', anIndicator())]);
    const before = await read(office, 'prj_1');
    await database.server.crash();
    expect(await read(office, 'prj_1')).toEqual(before);
    const reopened = await database.open();
    expect(await reopened.inOffice(office, (transaction) => transaction.readProject('prj_1'))).toEqual(
      before,
    );
  });
});

async function appendIn(
  transaction: OfficeTransaction,
  { office, project, changes }: { office: string; project: string; changes: readonly Change[] },
): Promise<number> {
  const head = await transaction.lockProject(project);
  const number = (head?.version ?? 0) + 1;
  await transaction.append(project, changes, aChainedEntry({ office, project, number }, changes));
  return number;
}

const aRequest = (key: string) => ({ actor: 'usr_1', key, requestHash: 'a'.repeat(64), entry: 1 });
