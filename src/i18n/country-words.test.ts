import { describe, expect, it } from 'vitest';
import { countryWords, nameOfCountry } from './country-words.ts';
import { localeOf, localeTags } from './locales/index.ts';

describe('nameOfCountry', () => {
  it.each(localeTags)('names each in %s as the standard library does', (tag) => {
    const names = new Intl.DisplayNames(localeOf(tag).intl, { type: 'region', fallback: 'none' });
    for (const code of Object.keys(countryWords)) expect(nameOfCountry(tag, code)).toBe(names.of(code));
  });

  it('knows none that is no more, or never was', () => {
    for (const code of ['DD', 'CS', 'ZZ', 'toString']) expect(nameOfCountry('en', code)).toBeUndefined();
  });
});
