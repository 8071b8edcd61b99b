import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { put } from '../../core/change.ts';
import { item, storeWorld } from '../../../test/project-store-world.ts';
import type { Confirmed } from './confirmed.ts';
import { followCopy } from './follow-copy.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function copyWorld() {
  const { store } = storeWorld();
  const written: Confirmed[] = [];
  const hidden: { leave: () => void } = { leave: () => undefined };
  const end = followCopy(store, {
    write: (confirmed) => void written.push(confirmed),
    whenHidden: (then) => {
      hidden.leave = then;
      return () => {
        hidden.leave = () => undefined;
      };
    },
  });
  const hear = (version: number): void =>
    store.heard({ version, actor: 'usr_2', changes: [put('workPlanItems', item(`Title ${version}`))] });
  return { hear, hidden, end, versions: () => written.map(({ version }) => version) };
}

describe('followCopy', () => {
  it('writes once what changed in a while, as it stands then', () => {
    const { hear, versions } = copyWorld();
    for (const version of [5, 6, 7]) hear(version);
    expect(versions()).toEqual([]);
    vi.advanceTimersByTime(5000);
    expect(versions()).toEqual([7]);
    hear(8);
    vi.advanceTimersByTime(5000);
    expect(versions()).toEqual([7, 8]);
  });

  it('writes in time however many changes come', () => {
    const { hear, versions } = copyWorld();
    for (let version = 5; version < 45; version += 1) {
      hear(version);
      vi.advanceTimersByTime(250);
    }
    expect(versions()).toHaveLength(3);
  });

  it('writes at once when the page is left or the project closed, and nothing twice', () => {
    const { hear, hidden, end, versions } = copyWorld();
    hidden.leave();
    expect(versions()).toEqual([]);
    hear(5);
    hidden.leave();
    hear(6);
    end();
    hidden.leave();
    vi.advanceTimersByTime(10_000);
    expect(versions()).toEqual([5, 6]);
  });
});
