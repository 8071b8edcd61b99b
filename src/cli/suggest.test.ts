import { describe, expect, it } from 'vitest';
import { suggest } from './suggest.ts';

describe('suggest', () => {
  it('finds the nearest word', () => {
    const candidates = ['json', 'profile', 'set', 'as-of', 'fail-on'];
    expect(['jsn', 'profil', 'Set', 'asof', 'failon'].map((typed) => suggest(typed, candidates))).toEqual(
      candidates,
    );
  });

  it('completes what was only begun', () => {
    expect(suggest('prof', ['json', 'profile'])).toBe('profile');
  });

  it('does not guess at what is far from everything', () => {
    expect(suggest('frobnicate', ['read', 'check'])).toBeUndefined();
  });
});
