import { describe, expect, it } from 'vitest';
import { openSlots } from './slots.ts';

describe('openSlots', () => {
  it('lets so many in at once and hands each place to whoever came first', async () => {
    const slots = openSlots(2);
    const entered: string[] = [];
    const leave: (() => void)[] = [];
    const enter = (name: string): Promise<void> =>
      slots.run(() => {
        entered.push(name);
        return new Promise((resolve) => leave.push(resolve));
      });
    const all = Promise.all(['a', 'b', 'c', 'd'].map(enter));
    await expect.poll(() => entered).toEqual(['a', 'b']);
    leave.splice(0).forEach((end) => end());
    await expect.poll(() => entered).toEqual(['a', 'b', 'c', 'd']);
    leave.splice(0).forEach((end) => end());
    await all;
  });

  it('keeps places that nobody waits for', async () => {
    const slots = openSlots(1);
    expect(await slots.run(() => Promise.resolve(1))).toBe(1);
    expect(await slots.run(() => Promise.resolve(2))).toBe(2);
  });

  it('loses no place to work that fails, at once or later', async () => {
    const slots = openSlots(1);
    await expect(slots.run(failAtOnce)).rejects.toThrow('at once');
    await expect(slots.run(() => Promise.reject(new Error('later')))).rejects.toThrow('later');
    expect(await slots.run(() => Promise.resolve('done'))).toBe('done');
  });
});

const failAtOnce = (): Promise<never> => {
  throw new Error('at once');
};
