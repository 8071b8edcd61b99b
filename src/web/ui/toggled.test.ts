import { describe, expect, it } from 'vitest';
import { toggled } from './toggled.ts';

describe('toggled', () => {
  it('chooses and lets go, in the order of all', () => {
    expect(toggled(['a', 'b', 'c'], 'a', ['c'])).toEqual(['a', 'c']);
    expect(toggled(['a', 'b', 'c'], 'b')).toEqual(['b']);
    expect(toggled(['a', 'b', 'c'], 'b', ['b'])).toEqual([]);
  });
});
