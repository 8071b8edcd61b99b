import { describe, expect, it } from 'vitest';
import { findLocaleTag, locales } from './index.ts';

describe('locales', () => {
  it('name a country and its digits, so that no separator is left to chance', () => {
    for (const locale of locales) expect(locale.intl).toMatch(/^[a-z]{2}-[A-Z]{2}-u-nu-latn$/);
  });
});

describe('findLocaleTag', () => {
  it('serves a wish for a country by the language', () => {
    expect(['fr', 'fr-TN', 'FR_fr.UTF-8', 'ar'].map(findLocaleTag)).toEqual(['fr', 'fr', 'fr', 'ar']);
  });

  it('knows no other language', () => {
    expect(['', 'de', 'english'].map(findLocaleTag)).toEqual([undefined, undefined, undefined]);
  });
});
