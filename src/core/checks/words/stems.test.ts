import { describe, expect, it } from 'vitest';
import { stemsOf } from './stems.ts';

describe('stemsOf', () => {
  it('makes words of one family meet', () => {
    const [a, b] = [stemsOf({ en: 'Migration legislation' }), stemsOf({ en: 'the Legislative framework' })];
    expect(a).toContain('legislat');
    expect(b).toContain('legislat');
  });

  it('leaves out short words', () => {
    expect([...stemsOf({ en: 'a study visit of the team' })]).toEqual([]);
  });
});
