import { describe, expect, it } from 'vitest';
import { leftOf, percent } from './mirror.ts';

describe('leftOf', () => {
  it('counts from where the line begins', () => {
    expect(leftOf('ltr', 0.25)).toBe('25%');
    expect(leftOf('rtl', 0.25)).toBe('75%');
  });

  it('turns a stretch as a whole', () => {
    expect(leftOf('ltr', 0, 0.4)).toBe('0%');
    expect(leftOf('rtl', 0, 0.4)).toBe('60%');
  });
});

describe('percent', () => {
  it('has two digits after the point, and no more', () => {
    expect(percent(1 / 3)).toBe('33.33%');
  });
});
