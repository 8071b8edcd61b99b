import { describe, expect, it } from 'vitest';
import { headField, headLines, withCount } from './head-counts.ts';

describe('headLines', () => {
  it('offers women, men and those whose sex was not noted where nothing is counted', () => {
    expect(headLines().map(({ of }) => of['sex'])).toEqual(['women', 'men', 'not noted']);
  });
  it('shows what was counted as it is, and does not offer women twice in another word', () => {
    const counts = [
      { of: { Sex: 'Female' }, count: 4 },
      { of: { sex: 'men', age: 'under 25' }, count: 2 },
    ];
    expect(headLines(counts)).toEqual([
      { of: { Sex: 'Female' }, count: 4 },
      { of: { sex: 'men', age: 'under 25' }, count: 2 },
      { of: { sex: 'men' }, count: undefined },
      { of: { sex: 'not noted' }, count: undefined },
    ]);
  });
});

describe('withCount', () => {
  const counts = [{ of: { sex: 'women' }, count: 4 }];
  it('counts a cell, counts it anew and no more', () => {
    expect(withCount(counts, { sex: 'men' }, 3)).toEqual([...counts, { of: { sex: 'men' }, count: 3 }]);
    expect(withCount(counts, { sex: 'women' }, 5)).toEqual([{ of: { sex: 'women' }, count: 5 }]);
    expect(withCount(counts, { sex: 'women' }, undefined)).toEqual([]);
  });
});

describe('headField', () => {
  const context = { language: 'en' as const, currency: 'EUR', tag: 'en' as const };
  const read = (typed: string) =>
    headField({ sex: 'women' }).read(typed, { ...context, before: [{ of: { sex: 'women' }, count: 4 }] });
  it('reads whole numbers in Latin and Arabic figures, and refuses all else', () => {
    expect(read('٤٢')).toEqual({ value: [{ of: { sex: 'women' }, count: 42 }] });
    expect(read('')).toBe('nothing');
    expect(read('4.5')).toEqual({ why: 'Write a whole number.' });
    expect(read('many')).toHaveProperty('why');
  });
  it('shows nothing where nothing was counted, which is not zero', () => {
    expect(headField({ sex: 'men' }).show([{ of: { sex: 'women' }, count: 4 }], context)).toBe('');
    expect(headField({ sex: 'men' }).show([{ of: { sex: 'men' }, count: 0 }], context)).toBe('0');
  });
});
