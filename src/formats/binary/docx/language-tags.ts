import type { Language } from '../../../core/base/text.ts';
import { locales } from '../../../i18n/locales/index.ts';

/** The language tag of a language, with a country, as Word's spelling checker wants it: `fr-FR`. */
export function languageTagOf(language: Language): string {
  const intl: string = locales.find((locale) => locale.language === language)?.intl ?? language;
  return intl.replace(/-u-.*$/, '');
}
