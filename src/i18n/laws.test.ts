import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { allMessages } from '../../test/messages.ts';
import { placeholdersOf } from '../../test/placeholders.ts';
import { catalogueOf } from './locales/catalogues.ts';
import { localeOf, locales } from './locales/index.ts';
import { englishOf } from './translate.ts';

const known = new Set(allMessages);
const translations = locales.flatMap(({ tag }) =>
  Object.entries(catalogueOf(tag)).map(([message, words]) => ({ tag, message, words })),
);
const translated = locales.filter((locale) => locale.tag !== 'en');

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const parse = (message: string): readonly Element[] =>
  new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();

/** The forms that each plural of a message has, exact numbers (`=0`) included. */
function pluralsIn(elements: readonly Element[]): readonly (readonly string[])[] {
  return elements.flatMap((element) => {
    if (!('options' in element)) return [];
    const inner = Object.values(element.options).flatMap((option) => pluralsIn(option.value));
    const forms = Object.keys(element.options);
    return 'pluralType' in element ? [forms, ...inner] : inner;
  });
}

const formsOf = (intl: string): readonly string[] =>
  new Intl.PluralRules(intl).resolvedOptions().pluralCategories.toSorted();

const inflected = (forms: readonly string[]): readonly string[] =>
  forms.filter((form) => !form.startsWith('=')).toSorted();

/** Every form of the language; only “other” where exact numbers stand beside it, as in “=0 {} other {…}”. */
const wanted = (forms: readonly string[], intl: string): readonly string[] =>
  inflected(forms).length === 1 && forms.length > 1 ? ['other'] : formsOf(intl);

describe('the messages', () => {
  it.each(allMessages)('“%s” has the plural forms of English, or exact forms and “other”', (message) => {
    for (const forms of pluralsIn(parse(englishOf(message))))
      expect(inflected(forms)).toEqual(wanted(forms, 'en-GB'));
  });
});

describe('the locales', () => {
  it('know the plural forms of their languages', () => {
    expect(formsOf(localeOf('fr').intl)).toEqual(['many', 'one', 'other']);
    expect(formsOf(localeOf('ar').intl)).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  });

  it('translate nothing that nobody says', () => {
    expect(translations.filter(({ message }) => !known.has(message))).toEqual([]);
  });

  it.each(translated)('$tag translates every message', ({ tag }) => {
    expect(allMessages.filter((message) => !Object.hasOwn(catalogueOf(tag), message))).toEqual([]);
  });

  it.each(translated)(
    '$tag keeps placeholders and has every plural form of its language',
    ({ tag, intl }) => {
      for (const { message, words } of translations.filter((one) => one.tag === tag)) {
        expect([message, placeholdersOf(words)]).toEqual([message, placeholdersOf(englishOf(message))]);
        for (const forms of pluralsIn(parse(words)))
          expect([words, inflected(forms)]).toEqual([words, wanted(forms, intl)]);
      }
    },
  );
});
