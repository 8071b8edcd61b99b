import { describe, expect, it } from 'vitest';
import { pickText, wordsOf } from './text.ts';

describe('pickText', () => {
  it('takes the wanted language, else the first that has words', () => {
    expect(pickText({ en: 'Training', fr: 'Formation' }, 'fr')).toBe('Formation');
    expect(pickText({ fr: 'Formation', ar: 'تدريب' }, 'en')).toBe('Formation');
    expect(pickText({ ar: 'تدريب' }, 'fr')).toBe('تدريب');
  });
  it('does not take an empty text or one of blanks for words', () => {
    expect(pickText({ en: '', fr: 'Formation' }, 'en')).toBe('Formation');
    expect(pickText({ en: ' \n', fr: 'Formation' }, 'en')).toBe('Formation');
  });
  it('is empty where there are no words', () => {
    expect(pickText({}, 'en')).toBe('');
    expect(pickText(undefined, 'en')).toBe('');
  });
});

describe('wordsOf', () => {
  it('lists the words of every language that has any', () => {
    expect(wordsOf({ fr: 'Formation', en: 'Training', ar: '' })).toEqual(['Training', 'Formation']);
    expect(wordsOf({ fr: ' \u00A0\t' })).toEqual([]);
    expect(wordsOf(undefined)).toEqual([]);
  });
});
