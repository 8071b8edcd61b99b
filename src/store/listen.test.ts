import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { aChainedEntry } from '../../test/chained.ts';
import { describeStores, type TestDatabase } from '../../test/stores.ts';
import type { Appended } from './listen.ts';
import type { Store } from './store.ts';

describeStores('listen', (makeDatabase) => {
  let database: TestDatabase;
  let store: Store;
  const [office, other] = [randomUUID(), randomUUID()];
  beforeAll(async () => {
    database = await makeDatabase();
    store = await database.open();
    for (const id of [office, other]) {
      await store.createOffice(id, 'Office');
      for (const project of ['prj_1', 'prj_2']) {
        await store.inOffice(id, (transaction) => transaction.createProject(project));
      }
    }
  });
  const appendTo = async (id: string, project: string, fails?: 'fails'): Promise<Appended> =>
    store.inOffice(id, async (transaction) => {
      const version = ((await transaction.lockProject(project))?.version ?? 0) + 1;
      await transaction.append(project, [], aChainedEntry({ office: id, project, number: version }));
      if (fails === 'fails') throw new Error('no');
      return { office: id, project, version };
    });
  const listening = async () => {
    const heard: Appended[] = [];
    const stop = await store.listen((appended) => heard.push(appended));
    return { heard, stop };
  };

  it('tells of every append in any office once it is committed, in order', async () => {
    const { heard, stop } = await listening();
    await expect(appendTo(office, 'prj_1', 'fails')).rejects.toThrow('no');
    const appended = [
      await appendTo(office, 'prj_1'),
      await appendTo(other, 'prj_1'),
      await appendTo(office, 'prj_1'),
    ];
    await expect.poll(() => heard).toEqual(appended);
    await stop();
  });
  it('tells nothing after it was stopped, and others go on hearing', async () => {
    const [one, two] = [await listening(), await listening()];
    await one.stop();
    const appended = await appendTo(office, 'prj_2');
    await expect.poll(() => two.heard).toEqual([appended]);
    expect(one.heard).toEqual([]);
    await two.stop();
  });
  it('tells of what was missed when the server is back after a crash', async () => {
    const { heard, stop } = await listening();
    const before = await appendTo(office, 'prj_2');
    await expect.poll(() => heard).toEqual([before]);
    await database.server.crash();
    const missed = await appendTo(other, 'prj_2');
    await expect.poll(() => heard, { timeout: 5000 }).toContainEqual(missed);
    expect(
      heard.filter(
        ({ project, version, ...at }) =>
          at.office === office && project === 'prj_2' && version === before.version,
      ),
    ).toHaveLength(1);
    const later = await appendTo(other, 'prj_2');
    await expect.poll(() => heard, { timeout: 5000 }).toContainEqual(later);
    await stop();
  });
  it('ends with the store, also where it was stopped before', async () => {
    const closing = await database.open();
    const heard: Appended[] = [];
    const stop = await closing.listen((appended) => heard.push(appended));
    await closing.listen((appended) => heard.push(appended));
    await stop();
    await closing.close();
    await appendTo(office, 'prj_1');
    await sleep(50);
    expect(heard).toEqual([]);
  });
  it('can be stopped while the server is away', async () => {
    const { heard, stop } = await listening();
    const crashing = database.server.crash();
    await sleep(20);
    await stop();
    await crashing;
    await appendTo(office, 'prj_1');
    await sleep(100);
    expect(heard).toEqual([]);
  });
});
