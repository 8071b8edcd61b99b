import { type LocaleTag, localeOf } from '../../i18n/locales/index.ts';
import { foldForSearch } from '../fold-for-search.ts';
import { type FieldKind, fieldWords } from './field-kinds.ts';

/** Countries by their names in the reader's language, with commas between; kept as their codes of two letters (ISO 3166-1). */
export const countriesField: FieldKind<readonly string[]> = {
  show: (codes = [], { tag }) => codes.map((code) => namesOf(tag).of(code) ?? code).join(separatorOf(tag)),
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

const namesOf = (tag: LocaleTag): Intl.DisplayNames =>
  new Intl.DisplayNames(localeOf(tag).intl, { type: 'region', fallback: 'none' });

/** The code of a country that is named in the reader's language or by its code. */
function codeOf(tag: LocaleTag, name: string): string | undefined {
  const names = namesOf(tag);
  const wanted = foldForSearch(name);
  return allCodes.find((code) => {
    const own = names.of(code);
    return own !== undefined && (foldForSearch(own) === wanted || code === name.toUpperCase());
  });
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** All pairs of letters; those that are no country have no name. */
const allCodes: readonly string[] = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
