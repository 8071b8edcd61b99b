import { describe, expect, it } from 'vitest';
import { openSlots } from './slots.ts';

describe('openSlots', () => {
  it('lets so many in at once and hands each place to whoever came first', async () => {
    const slots = openSlots(2);
    const entered: string[] = [];
    const enter = async (name: string): Promise<void> => {
      await slots.take();
      entered.push(name);
    };
    const all = Promise.all(['a', 'b', 'c', 'd'].map(enter));
    await Promise.resolve();
    expect(entered).toEqual(['a', 'b']);
    slots.give();
    slots.give();
    await all;
    expect(entered).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps places that nobody waits for', async () => {
    const slots = openSlots(1);
    await slots.take();
    slots.give();
    await expect(slots.take()).resolves.toBeUndefined();
  });
});
