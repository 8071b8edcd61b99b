import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFakeStore } from '../../test/fake-store.ts';
import { describeStores } from '../../test/stores.ts';
import {
  type WritePlace,
  addMember,
  create,
  edit,
  next,
  openPlace,
  problemOf,
  send,
} from '../../test/write-place.ts';
import { type Change, applyChanges } from '../core/change.ts';
import type { ChainedEntry } from '../core/journal/journal-entry.ts';
import { anActivity } from '../core/testing.ts';
import type { Store } from '../store/store.ts';
import { machine } from './sender.ts';
import { type WatchParts, openWatching } from './watch.ts';

/** Appends so many entries, one after the other. */
async function write(place: WritePlace, count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) await send(place, create(anActivity({ id: `act_${next()}` })));
}

/** The numbers of the entries that are told, until there are so many or it ends. */
async function take(entries: AsyncIterable<ChainedEntry>, count: number): Promise<readonly number[]> {
  const numbers: number[] = [];
  for await (const { entry } of entries) if (numbers.push(entry.number) === count) break;
  return numbers;
}

/** The changes of the next so many entries, one after the other. */
async function changesOf(entries: AsyncIterable<ChainedEntry>, count: number): Promise<readonly Change[]> {
  const changes: Change[] = [];
  let told = 0;
  for await (const { entry } of entries) {
    changes.push(...entry.changes);
    told += 1;
    if (told === count) break;
  }
  return changes;
}

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, nth) => from + nth);
const watchOn = (place: WritePlace, parts: Partial<WatchParts> = {}) =>
  openWatching({ store: place.store, clock: Date.now, ...parts });
const untilAborted = (after = 0) => ({ after, signal: new AbortController().signal });
const seldom = 600_000;

function describeWatching(name: string, open: () => Promise<Store>, runs: number): void {
  describe(`watching on ${name}`, () => {
    it('tells each watcher all entries from his version on, once and in order, whoever writes meanwhile', async () => {
      const store = await open();
      const arbitraryWatchers = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(arbitraryWatchers, fc.integer({ min: 1, max: 8 }), async (starts, more) => {
          const place = await openPlace(store);
          await write(place, 5);
          const watching = watchOn(place, { recheckMs: seldom });
          const told = starts.map((after) =>
            take(watching.watch(place.sender, place, untilAborted(after)), 5 + more - after),
          );
          await Promise.all([write(place, more), ...told]);
          for (const [nth, after] of starts.entries())
            expect(await told[nth]).toEqual(numbers(after + 1, 5 + more));
          await watching.close();
        }),
        { numRuns: runs },
      );
    });

    it('tells changes that bring an open record to what is stored, without reading it again', async () => {
      const place = await openPlace(await open());
      await send(place, create(anActivity({ id: 'act_first' })));
      await write(place, 3);
      const opened = await place.workspace.projects.read(place.sender, place);
      const watching = watchOn(place, { recheckMs: seldom });
      const { version } = opened.head;
      const told = changesOf(watching.watch(place.sender, place, untilAborted(version)), 4);
      await send(place, edit('act_first', { code: '7' }));
      await write(place, 1);
      await send(place, { command: 'remove-row', input: { table: 'activities', id: 'act_first' } });
      await send(place, { command: 'undo', input: { entry: version + 3 } });
      const { project } = await place.workspace.projects.read(machine, place);
      expect(applyChanges(opened.project, await told)).toEqual(project);
      await watching.close();
    });

    it('hears of appends once, however many watch', async () => {
      const place = await openPlace(await open());
      let heard = 0;
      const { inOffice, listen } = place.store;
      const counted: WatchParts['store'] = {
        inOffice,
        listen: (tell) => {
          heard += 1;
          return listen(tell);
        },
      };
      const watching = watchOn(place, { store: counted, recheckMs: seldom });
      const told = [1, 2, 3].map(() => take(watching.watch(machine, place, untilAborted()), 1));
      await write(place, 1);
      expect(await Promise.all(told)).toEqual([[1], [1], [1]]);
      expect(heard).toBe(1);
      await watching.close();
    });

    it('ends by its signal, by leaving, and when all is closed, though nothing comes', async () => {
      const place = await openPlace(await open());
      const watching = watchOn(place, { recheckMs: seldom });
      const aborting = new AbortController();
      const aborted = take(watching.watch(machine, place, { after: 0, signal: aborting.signal }), 9);
      const left = watching.watch(machine, place, untilAborted())[Symbol.asyncIterator]();
      const pending = left.next();
      const closed = take(watching.watch(machine, place, untilAborted()), 9);
      await sleep(20);
      aborting.abort();
      expect(await aborted).toEqual([]);
      await left.return?.();
      expect(await pending).toMatchObject({ done: true });
      await watching.close();
      expect(await closed).toEqual([]);
      expect(await take(watching.watch(machine, place, untilAborted()), 9)).toEqual([]);
    });

    it('refuses who may not read, and versions that are not there', async () => {
      const store = await open();
      const [place, other] = [await openPlace(store), await openPlace(store)];
      const donor = await addMember(place, { role: 'donor' });
      const watching = watchOn(place);
      const first = (sender = place.sender, at = place, after = 0) =>
        take(watching.watch(sender, at, untilAborted(after)), 1);
      await problemOf(first(donor), 'not-allowed');
      await problemOf(first(other.sender), 'project-missing');
      await problemOf(first(machine, { ...place, project: 'prj_none' }), 'project-missing');
      const ahead = await problemOf(first(machine, place, 1), 'version-ahead');
      expect(ahead.params).toEqual({ version: 0, expected: 1 });
      await watching.close();
    });

    it('ends within the time for asking again where the right to read is withdrawn, and tells nothing after', async () => {
      const place = await openPlace(await open());
      await write(place, 1);
      const watching = watchOn(place, { recheckMs: 30 });
      const idle = watching.watch(place.sender, place, untilAborted())[Symbol.asyncIterator]();
      await idle.next();
      const end = idle.next();
      const { user } = place.sender;
      await place.workspace.projects.setMember(machine, place, { user, grant: undefined });
      expect(await end).toMatchObject({ done: true });
      await watching.close();
    });

    it('tells no entry that comes after the right to read was withdrawn', async () => {
      const place = await openPlace(await open());
      const writer = { ...place, sender: await addMember(place, { role: 'coordinator' }) };
      const watching = watchOn(place, { recheckMs: seldom });
      const told = watching.watch(place.sender, place, untilAborted())[Symbol.asyncIterator]();
      await write(writer, 2);
      for (const number of [1, 2]) expect((await told.next()).value).toMatchObject({ entry: { number } });
      const { user } = place.sender;
      await place.workspace.projects.setMember(machine, place, { user, grant: { role: 'donor' } });
      await write(writer, 1);
      expect(await told.next()).toMatchObject({ done: true });
      await watching.close();
    });

    it('asks again for a slow reader before it tells the rest of what was read', async () => {
      const place = await openPlace(await open());
      await write(place, 5);
      let now = 0;
      const watching = watchOn(place, { clock: () => now, recheckMs: 1000 });
      const told: number[] = [];
      for await (const { entry } of watching.watch(place.sender, place, untilAborted())) {
        told.push(entry.number);
        now += 600;
        if (entry.number !== 2) continue;
        const { user } = place.sender;
        await place.workspace.projects.setMember(machine, place, { user, grant: undefined });
      }
      expect(told).toEqual([1, 2]);
      await watching.close();
    });
  });
}

describe('watching a long journal', () => {
  it('tells it in parts', async () => {
    const place = await openPlace(openFakeStore());
    await write(place, 230);
    const watching = watchOn(place);
    expect(await take(watching.watch(machine, place, untilAborted()), 230)).toEqual(numbers(1, 230));
    await watching.close();
  });
});

describeWatching('the fake store', () => Promise.resolve(openFakeStore() as Store), 50);
describeStores('watching', (makeDatabase) => {
  let opened: Promise<Store> | undefined;
  const open = async (): Promise<Store> => (await makeDatabase()).open();
  describeWatching('PostgreSQL', () => (opened ??= open()), 1);
});
