import { countryWords, nameOfCountry } from '../../i18n/country-words.ts';
import type { LocaleTag } from '../../i18n/locales/index.ts';
import { foldForSearch } from '../fold-for-search.ts';
import { type FieldKind, fieldWords } from './field-kinds.ts';

/** Countries by their names in the reader's language, with commas between; kept as their codes of two letters (ISO 3166-1). */
export const countriesField: FieldKind<readonly string[]> = {
  show: (codes = [], { tag }) => codes.map((code) => nameOfCountry(tag, code) ?? code).join(separatorOf(tag)),
  read: (typed, { tag }) => {
    const names = typed
      .split(/[,;،؛\n]/u)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (names.length === 0) return 'nothing';
    const codes = names.map((name) => codeOf(tag, name));
    const known = codes.filter((code) => code !== undefined);
    return known.length < codes.length ? { why: fieldWords.notACountry } : { value: [...new Set(known)] };
  },
  direction: 'auto',
};

const separatorOf = (tag: LocaleTag): string => (tag === 'ar' ? '، ' : ', ');

/** The code of a country that is named in the reader's language or by its code. */
function codeOf(tag: LocaleTag, name: string): string | undefined {
  const wanted = foldForSearch(name);
  return Object.keys(countryWords).find(
    (code) => code === name.toUpperCase() || foldForSearch(nameOfCountry(tag, code) ?? '') === wanted,
  );
}
