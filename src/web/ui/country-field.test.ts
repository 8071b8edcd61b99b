import { describe, expect, it } from 'vitest';
import { countryWords } from '../../i18n/country-words.ts';
import { countriesField } from './country-field.ts';
import { fieldWords } from './field-kinds.ts';

const context = (tag: 'en' | 'fr' | 'ar') => ({ language: tag, currency: 'EUR', tag, before: undefined });

describe('countriesField', () => {
  it.each([
    ['en', 'Libya, Tunisia', ['LY', 'TN']],
    ['en', 'ly; libya', ['LY']],
    ['fr', 'Libye, Égypte', ['LY', 'EG']],
    ['fr', 'egypte', ['EG']],
    ['ar', 'ليبيا، تونس', ['LY', 'TN']],
  ] as const)('in %s reads %s, and shows it again', (tag, typed, codes) => {
    expect(countriesField.read(typed, context(tag))).toEqual({ value: codes });
    const shown = countriesField.show(codes, context(tag));
    expect(countriesField.read(shown, context(tag))).toEqual({ value: codes });
  });

  it.each(['en', 'fr', 'ar'] as const)(
    'reads in %s every country by its name, and none that is no more',
    (tag) => {
      for (const code of Object.keys(countryWords)) {
        const shown = countriesField.show([code], context(tag));
        expect(countriesField.read(shown, context(tag))).toEqual({ value: [code] });
      }
      expect(countriesField.read('Germany, Serbia, Yemen', context('en'))).toEqual({
        value: ['DE', 'RS', 'YE'],
      });
      expect(countriesField.show(['DD'], context(tag))).toBe('DD');
    },
  );

  it('says what it does not know, and takes nothing for none', () => {
    expect(countriesField.read('Libya, Atlantis', context('en'))).toEqual({ why: fieldWords.notACountry });
    expect(countriesField.read(' , ', context('en'))).toBe('nothing');
  });
});
