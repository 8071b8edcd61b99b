import { beforeAll, expect, it } from 'vitest';
import { describeStores } from '../../test/stores.ts';
import type { JournalRoot, Store } from './store.ts';

const aRoot = (number: number, text = `{"number":${number}}`): JournalRoot => ({
  number,
  at: 1_800_000_000_000 + number,
  text,
  signature: 'c2ln',
  publicKey: 'a2V5',
});

describeStores('roots', (makeDatabase) => {
  let store: Store;
  beforeAll(async () => {
    store = await (await makeDatabase()).open();
  });

  it('are numbered without gaps; of several who append the next one at once, one does', async () => {
    expect(await store.lastRoot()).toBeUndefined();
    expect(await store.appendRoot(aRoot(2))).toBe(false);
    const appended = await Promise.all(['a', 'b', 'c'].map(async (text) => store.appendRoot(aRoot(1, text))));
    expect(appended.filter(Boolean)).toHaveLength(1);
    for (const number of [2, 3, 4]) expect(await store.appendRoot(aRoot(number))).toBe(true);
    expect(await store.appendRoot(aRoot(3))).toBe(false);
    expect(await store.lastRoot()).toEqual(aRoot(4));
    expect(await store.readRoots(1)).toEqual([2, 3, 4].map((number) => aRoot(number)));
    expect(await store.readRoots(1, 1)).toEqual([aRoot(2)]);
  });
});
