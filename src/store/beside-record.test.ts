import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aChainedEntry, aChainedOfficeEntry } from '../../test/chained.ts';
import { runSql } from '../../test/postgres-server.ts';
import { describeStores, type TestDatabase } from '../../test/stores.ts';
import type { Figure } from '../core/figures/figure.ts';
import type { KeptFile, OfficeTransaction, Store } from './store.ts';

const aFile = (name: string, set: Partial<KeptFile> = {}): KeptFile => ({
  sha256: name.repeat(64),
  sizeBytes: 5_000_000_000,
  mediaType: 'text/csv',
  use: 'evidence',
  ...set,
});

const count = (of: string, found: number): Figure => ({
  kind: 'check',
  of,
  body: { severity: 'warning', count: found },
});
const light: Figure = { kind: 'indicator', of: 'a', body: { light: 'reached' } };

describeStores('beside the record', (makeDatabase) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await makeDatabase();
    store = await database.open();
  });
  const within = async <Result>(
    office: string,
    work: (transaction: OfficeTransaction) => Promise<Result>,
  ): Promise<Result> => store.inOffice(office, work);
  const anOffice = async (): Promise<string> => {
    const office = randomUUID();
    await store.createOffice(office, 'Office');
    await within(office, async (transaction) => {
      for (const project of ['prj_1', 'prj_2']) await transaction.createProject(project);
    });
    return office;
  };

  const appendNext = async (office: string): Promise<number> =>
    within(office, async (transaction) => {
      const head = await transaction.lockOffice();
      const number = (head?.version ?? 0) + 1;
      await transaction.appendOffice(aChainedOfficeEntry(office, number));
      return number;
    });

  const append = async (place: string, number: number): Promise<void> =>
    within(place, (transaction) => transaction.appendOffice(aChainedOfficeEntry(place, number)));

  describe("the office's own journal", () => {
    it('is empty at first, and there is none without an office', async () => {
      const office = await anOffice();
      await within(office, async (transaction) => {
        expect(await transaction.lockOffice()).toEqual({ version: 0, hash: '0'.repeat(64) });
        expect(await transaction.readOfficeEntries(0)).toEqual([]);
      });
      expect(await within(randomUUID(), (transaction) => transaction.lockOffice())).toBeUndefined();
    });
    it('is written by one after the other, and read in parts', async () => {
      const [office, other] = [await anOffice(), await anOffice()];
      const numbers = await Promise.all(Array.from({ length: 12 }, () => appendNext(office)));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, nth) => nth + 1));
      const all = numbers.map((_, nth) => aChainedOfficeEntry(office, nth + 1));
      await within(office, async (transaction) => {
        expect(await transaction.lockOffice()).toEqual({ version: 12, hash: all.at(-1)?.hash });
        expect(await transaction.readOfficeEntries(0)).toEqual(all);
        expect(await transaction.readOfficeEntries(4, 3)).toEqual(all.slice(4, 7));
      });
      await within(other, async (transaction) => {
        expect(await transaction.readOfficeEntries(0)).toEqual([]);
        expect((await transaction.lockOffice())?.version).toBe(0);
      });
    });
    it('takes no entry that does not follow on the last, nor one of an office that is not there', async () => {
      const office = await anOffice();
      await expect(append(office, 2)).rejects.toThrow('does not follow');
      await append(office, 1);
      await expect(append(office, 1)).rejects.toThrow('does not follow');
      await expect(append(randomUUID(), 1)).rejects.toThrow('does not follow');
    });
    it('goes with the transaction that wrote it', async () => {
      const office = await anOffice();
      const failing = within(office, async (transaction) => {
        await transaction.lockOffice();
        await transaction.appendOffice(aChainedOfficeEntry(office, 1));
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await appendNext(office)).toBe(1);
    });
  });

  describe('files', () => {
    it('are listed by name, each once', async () => {
      const office = await anOffice();
      await within(office, async (transaction) => {
        for (const name of ['b', 'a', 'b']) await transaction.keepFile('prj_1', aFile(name));
        expect(await transaction.listFiles('prj_1')).toEqual([aFile('a'), aFile('b')]);
        expect(await transaction.findFile('prj_1', aFile('a').sha256)).toEqual(aFile('a'));
        expect(await transaction.findFile('prj_1', aFile('c').sha256)).toBeUndefined();
      });
    });
    it('come to belong to a snapshot, and stay in it', async () => {
      const office = await anOffice();
      const frozen = aFile('a', { use: 'snapshot' });
      await within(office, async (transaction) => {
        await transaction.keepFile('prj_1', aFile('a'));
        await transaction.keepFile('prj_1', frozen);
        expect(await transaction.listFiles('prj_1')).toEqual([frozen]);
        await transaction.keepFile('prj_1', aFile('a'));
        expect(await transaction.listFiles('prj_1')).toEqual([frozen]);
      });
    });
    it('of another project or office are not there', async () => {
      const [office, other] = [await anOffice(), await anOffice()];
      await within(office, (transaction) => transaction.keepFile('prj_1', aFile('a')));
      for (const [place, project] of [
        [office, 'prj_2'],
        [other, 'prj_1'],
      ] as const)
        await within(place, async (transaction) => {
          expect(await transaction.listFiles(project)).toEqual([]);
          expect(await transaction.findFile(project, aFile('a').sha256)).toBeUndefined();
        });
    });
    it('need a project', async () => {
      const office = await anOffice();
      const keeping = within(office, (transaction) => transaction.keepFile('prj_9', aFile('a')));
      await expect(keeping).rejects.toMatchObject({ code: 'project-missing' });
    });
  });

  describe('figures', () => {
    it('are put, replaced and removed by kind and what they are of', async () => {
      const office = await anOffice();
      await within(office, async (transaction) => {
        await transaction.writeFigures('prj_1', { put: [light, count('b', 1), count('a', 1)], remove: [] });
        expect(await transaction.readFigures('prj_1')).toEqual([count('a', 1), count('b', 1), light]);
        await transaction.writeFigures('prj_1', {
          put: [count('b', 2)],
          remove: [
            { kind: 'check', of: 'a' },
            { kind: 'budget', of: 'b' },
          ],
        });
        expect(await transaction.readFigures('prj_1')).toEqual([count('b', 2), light]);
      });
    });
    it('are listed for the projects that are named, and for none of another office', async () => {
      const [office, other] = [await anOffice(), await anOffice()];
      const write = { put: [light], remove: [] };
      await within(office, (transaction) => transaction.writeFigures('prj_1', write));
      await within(office, (transaction) => transaction.writeFigures('prj_2', write));
      const list = async (place: string, ...projects: readonly string[]) =>
        within(place, (transaction) => transaction.listFigures(projects));
      expect(await list(office, 'prj_1', 'prj_9')).toEqual(new Map([['prj_1', [light]]]));
      expect(await list(other, 'prj_1', 'prj_2')).toEqual(new Map());
      await within(other, async (transaction) => {
        expect(await transaction.readFigures('prj_1')).toEqual([]);
        await transaction.writeFigures('prj_1', { put: [], remove: [light] });
      });
      expect(await list(office, 'prj_1')).toEqual(new Map([['prj_1', [light]]]));
    });
  });

  it('requests are forgotten when they are old, those of the office alone', async () => {
    const [office, other] = [await anOffice(), await anOffice()];
    for (const place of [office, other])
      await within(place, async (transaction) => {
        await transaction.lockProject('prj_1');
        await transaction.append('prj_1', [], aChainedEntry({ office: place, project: 'prj_1', number: 1 }));
        for (const key of ['old', 'new'])
          await transaction.keepRequest('prj_1', { actor: 'usr_1', key, requestHash: '', entry: 1 });
      });
    const age = `update requests set kept_at = now() - interval '31 days' where key = 'old'`;
    await runSql(database.superuserUrl, age);
    const before = Date.now() - 30 * 24 * 3600 * 1000;
    expect(await within(office, (transaction) => transaction.forgetRequests(before))).toBe(1);
    expect(await within(office, (transaction) => transaction.findRequest('usr_1', 'old'))).toBeUndefined();
    expect(await within(office, (transaction) => transaction.findRequest('usr_1', 'new'))).toBeDefined();
    expect(await within(other, (transaction) => transaction.findRequest('usr_1', 'old'))).toBeDefined();
  });
});
