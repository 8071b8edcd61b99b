import { describe, expect, it } from 'vitest';
import { rename, setState, storeWorld } from '../../../test/project-store-world.ts';
import { Problem } from '../../core/problem.ts';
import { runWhenLoaded } from './run-when-loaded.ts';

/** A store whose commands wait until a test says that what decides them is there. */
function loadingWorld() {
  const world = storeWorld();
  let isLoaded = false;
  let end: { readonly done: () => void; readonly failed: (error: unknown) => void } | undefined;
  const loading = new Promise<void>((done, failed) => {
    end = { done, failed };
  });
  const store = runWhenLoaded(world.store, {
    load: () => loading,
    now: () => (isLoaded ? true : undefined),
  });
  return {
    ...world,
    store,
    loaded: async () => {
      isLoaded = true;
      end?.done();
      await world.settle();
    },
    failed: async (error: unknown) => {
      end?.failed(error);
      await world.settle();
    },
  };
}

describe('a store whose commands wait for what decides them', () => {
  it('does in their order what was asked before that was there, and all else at once', async () => {
    const { store, title, loaded } = loadingWorld();
    store.run(rename('First'));
    store.run(setState('completed'));
    store.run(rename('Second'));
    expect(title()).toBe('Workshop');
    await loaded();
    expect(title()).toBe('Second');
    expect(store.state().record.workPlanItems[0]?.state).toBe('completed');
    store.run(rename('Third'));
    expect(title()).toBe('Third');
  });

  it('keeps what cannot be done then as refused, and throws as ever once it is loaded', async () => {
    const { store, loaded } = loadingWorld();
    const elsewhere = { command: 'remove-row', input: { table: 'workPlanItems', id: 'itm_9' } };
    for (const wish of [elsewhere, rename('Workshop')]) store.run(wish);
    await loaded();
    expect(store.state().pending).toMatchObject([{ command: 'remove-row', state: 'refused' }]);
    expect(() => store.run(elsewhere)).toThrow(Problem);
  });

  it('keeps what was asked where it cannot be loaded', async () => {
    const { store, failed } = loadingWorld();
    store.run(rename('First'));
    await failed(new Error('the line is broken'));
    expect(store.state().pending).toMatchObject([
      { command: 'edit-row', state: 'refused', refusal: { code: 'still-loading' } },
    ]);
  });
});
