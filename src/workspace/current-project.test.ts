import { describe, expect, it } from 'vitest';
import { type FakeStore, openFakeStore } from '../../test/fake-store.ts';
import { loadFixture } from '../../test/fixtures.ts';
import { anEntry } from '../../test/journal-of.ts';
import { type Change, diff, put } from '../core/change.ts';
import type { ChainedEntry } from '../core/journal/journal-entry.ts';
import { type Project, emptyProject } from '../core/project.ts';
import { anActivity } from '../core/testing.ts';
import type { OfficeTransaction } from '../store/store.ts';
import { type Known, advance, currentProject } from './current-project.ts';
import { chainEntry } from './journal-chain.ts';

const office = '00000000-0000-4000-8000-000000000001';
const empty = { project: emptyProject, head: { version: 0, hash: '0'.repeat(64) }, sizeBytes: 0 };

/** A store with one project, to which all these changes were made one by one. */
async function storeAfter(all: readonly (readonly Change[])[]): Promise<FakeStore> {
  const store = openFakeStore();
  await store.createOffice(office, 'Office');
  await store.inOffice(office, async (transaction) => {
    await transaction.createProject('prj_1');
    await transaction.lockProject('prj_1');
    for (const entry of chained(all)) await transaction.append('prj_1', entry.entry.changes, entry);
  });
  return store;
}

function chained(all: readonly (readonly Change[])[]): readonly ChainedEntry[] {
  let [project, hash]: [Project, string] = [emptyProject, empty.head.hash];
  return all.map((changes, index) => {
    const entry = chainEntry(hash, anEntry(project, changes, { number: index + 1 }));
    ({ project } = advance({ ...empty, project }, [entry]));
    ({ hash } = entry);
    return entry;
  });
}

/** What `currentProject` gives, how often it read all rows, and which entries it read. */
async function read(store: FakeStore, seen?: Known['seen']) {
  let wholeReads = 0;
  const entries: number[] = [];
  const counting = (transaction: OfficeTransaction): OfficeTransaction => ({
    ...transaction,
    readProject: (project) => {
      wholeReads += 1;
      return transaction.readProject(project);
    },
    readEntries: async (...asked) => {
      const found = await transaction.readEntries(...asked);
      entries.push(...found.map(({ entry }) => entry.number));
      return found;
    },
  });
  const current = await store.inOffice(office, (transaction) =>
    currentProject(counting(transaction), 'prj_1', { seen }),
  );
  return { current, wholeReads, entries };
}

const titled = (en: string): readonly Change[] => [put('activities', anActivity({ title: { en } }))];
const history = [titled('One'), titled('Two'), titled('Three')];

describe('currentProject', () => {
  it('brings what is known up to date from the journal, without reading the rows', async () => {
    const known = advance(empty, chained(history.slice(0, 1)));
    const { current, wholeReads, entries } = await read(await storeAfter(history), known);
    expect(current?.project.activities).toEqual([anActivity({ title: { en: 'Three' } })]);
    expect([current?.head.version, wholeReads, entries]).toEqual([3, 0, [2, 3]]);
  });
  it('gives the known value itself where nothing has happened, and reads no entry for it', async () => {
    for (const all of [[], history.slice(0, 1), history]) {
      const known = advance(empty, chained(all));
      const { current, wholeReads, entries } = await read(await storeAfter(all), known);
      expect(current).toBe(known);
      expect([wholeReads, entries]).toEqual([0, []]);
    }
  });
  it('reads the rows where nothing is known, or too much has happened', async () => {
    expect((await read(await storeAfter(history))).wholeReads).toBe(1);
    const long = Array.from({ length: 600 }, (_, nth) => titled(`Title ${nth}`));
    const known = advance(empty, chained(long.slice(0, 1)));
    const { current, wholeReads } = await read(await storeAfter(long), known);
    expect([current?.head.version, wholeReads]).toEqual([600, 1]);
  });
  it('reads the rows where what is known comes from another history', async () => {
    const known = advance(empty, chained([titled('One'), titled('Else')]));
    for (const later of [history, history.slice(0, 2), history.slice(0, 1)]) {
      const { current, wholeReads } = await read(await storeAfter(later), known);
      expect([current?.head.version, wholeReads]).toEqual([later.length, 1]);
      expect(current?.project.activities).toHaveLength(1);
    }
  });
  it('is nothing where there is no project', async () => {
    const store = openFakeStore();
    await store.createOffice(office, 'Office');
    expect((await read(store)).current).toBeUndefined();
  });
});

describe('advance', () => {
  it('keeps count of the memory about as reading anew does', async () => {
    const record = loadFixture('libmitaf');
    const changes = diff(emptyProject, record);
    const [half, rest] = [changes.slice(0, 200), changes.slice(200)];
    const counted = advance(empty, chained([half, rest]));
    expect(counted.project).toEqual(record);
    const { current } = await read(await storeAfter([half, rest]));
    expect(counted.sizeBytes / (current?.sizeBytes ?? 0)).toBeGreaterThan(0.8);
    expect(counted.sizeBytes / (current?.sizeBytes ?? 0)).toBeLessThan(1.4);
    expect(advance(counted, [])).toBe(counted);
  });
});
