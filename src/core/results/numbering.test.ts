import { describe, expect, it } from 'vitest';
import { resolvesTo } from './numbering.ts';

describe('resolvesTo', () => {
  it.each([
    ['2.1.1', '2.1'],
    ['A 1.1.2.', 'Op 1.1'],
    ['A 1.1', 'Op 1.1'],
  ])('%s belongs to %s', (code, parent) => expect(resolvesTo(code, parent)).toBe(true));

  it.each([
    ['2.1', '2.1.1'],
    ['2.10', '2.1'],
    ['2.1.1.1', '2.1'],
    ['1.1', '2.1'],
    ['Training', '2.1'],
    [undefined, '2.1'],
    ['2.1', undefined],
  ])('%s says nothing about %s', (code, parent) => expect(resolvesTo(code, parent)).toBe(false));
});
