import { describe, expect, test } from 'vitest';
import { openPending } from './pending.ts';

describe('openPending', () => {
  test('gives each thing once, until it is over, and keeps no more than it may', () => {
    let now = 0;
    const pending = openPending<number>({ clock: () => now, lifeMs: 10, most: 2 });
    for (const number of [1, 2, 3]) pending.keep(String(number), number);
    expect(pending.take('1')).toBeUndefined();
    expect(pending.take('2')).toBe(2);
    expect(pending.take('2')).toBeUndefined();
    now = 10;
    expect(pending.take('3')).toBeUndefined();
  });
});
