import { describe, expect, it } from 'vitest';
import { expectRefused } from '../../test/accounts-world.ts';
import { openQueue } from './queue.ts';

const never = new AbortController().signal;

/** Work that ends when it is told to. */
function openWork() {
  const ending = new AbortController();
  const done = new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve()));
  return { work: () => done, end: () => ending.abort() };
}

describe('openQueue', () => {
  it('lets so many work at once, the next in order of coming, and refuses who finds the queue full', async () => {
    const queue = openQueue({ atOnce: 1, waiting: 2 });
    const first = openWork();
    const order: number[] = [];
    const running = queue.run(never, first.work);
    const waiting = [1, 2].map((number) => queue.run(never, async () => void order.push(number)));
    await expectRefused(queue.run(never, first.work), 'server-busy');
    first.end();
    await Promise.all([running, ...waiting]);
    expect(order).toEqual([1, 2]);
  });

  it('forgets who gave up waiting, and gives a place back when work fails', async () => {
    const queue = openQueue({ atOnce: 1, waiting: 1 });
    const first = openWork();
    const running = queue.run(never, first.work);
    const leaving = new AbortController();
    const left = queue.run(leaving.signal, () => Promise.reject(new Error('not reached')));
    leaving.abort();
    await expectRefused(left, 'took-too-long');
    first.end();
    await running;
    await expect(queue.run(never, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await queue.run(never, () => Promise.resolve('free'))).toBe('free');
  });
});
