import { findLocaleTag, type LocaleTag, locales } from '../i18n/locales/index.ts';

/** The locale that serves the header `Accept-Language` best; English where none does. */
export function readerLocale(header: string | null): LocaleTag {
  const wishes = (header ?? '').slice(0, longest).split(',').map(wishOf);
  const best = wishes
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .flatMap(({ language }) => findLocaleTag(language) ?? []);
  return best[0] ?? locales[0].tag;
}

const longest = 200;

function wishOf(text: string): { readonly language: string; readonly quality: number } {
  const [language = '', ...parameters] = text.split(';').map((part) => part.trim());
  const quality = parameters.find((one) => one.startsWith('q='))?.slice(2) ?? '1';
  return { language, quality: Number.isNaN(Number(quality)) ? 0 : Number(quality) };
}
