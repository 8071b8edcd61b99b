import type { Language } from '../../core/base/text.ts';

/**
 * A language in which Strand speaks. `intl` is always a tag with a country and digits, since plain `ar` and `fr` leave separators
 * and month names to chance; `language` is the language of the record's texts that it prefers. `group` stands between thousands, `point`
 * before the fraction, `comma` and `and` between what is listed: a browser knows them too, but the first time that it is asked takes longer than all else
 * on a screen.
 */
export type Locale = {
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly language: Language;
  readonly intl: string;
  readonly group: string;
  readonly point: string;
  readonly comma: string;
  readonly and: string;
};

/** The list of locales; the first is the one that messages are written in. */
export const locales = [
  {
    tag: 'en',
    name: 'English',
    direction: 'ltr',
    language: 'en',
    intl: 'en-GB-u-nu-latn',
    group: ',',
    point: '.',
    comma: ', ',
    and: ' and ',
  },
  {
    tag: 'fr',
    name: 'Français',
    direction: 'ltr',
    language: 'fr',
    intl: 'fr-FR-u-nu-latn',
    group: '\u202F',
    point: ',',
    comma: ', ',
    and: ' et ',
  },
  {
    tag: 'ar',
    name: 'العربية',
    direction: 'rtl',
    language: 'ar',
    intl: 'ar-LY-u-nu-latn',
    group: '.',
    point: ',',
    comma: ' و',
    and: ' و',
  },
] as const satisfies readonly Locale[];

/** The tag of a locale. */
export type LocaleTag = (typeof locales)[number]['tag'];

/** The tags of all locales. */
export const localeTags: readonly LocaleTag[] = locales.map((locale) => locale.tag);

/** The locale of a tag. */
export const localeOf = (tag: LocaleTag): Locale =>
  locales.find((locale) => locale.tag === tag) ?? locales[0];

/** The tag that serves a wish such as `fr`, `fr-TN`, `ar_LY.UTF-8`; `undefined` where no locale does. */
export function findLocaleTag(wish: string): LocaleTag | undefined {
  const language = wish.toLowerCase().split(/[-_.@]/, 1)[0];
  return localeTags.find((tag) => tag === language);
}
