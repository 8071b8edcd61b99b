/** The translations in a browser: one language is loaded, before anything is said in it. Until then it says the English of the messages. */

import type { Catalogue } from './catalogues.ts';
import type { LocaleTag } from './index.ts';

const loaded = new Map<LocaleTag, Catalogue>();

/** The translations into a locale, as far as they are loaded. */
export const catalogueOf = (tag: LocaleTag): Catalogue => loaded.get(tag) ?? {};

/** Loads the translations into a locale. English needs none. */
export async function loadCatalogue(tag: LocaleTag): Promise<void> {
  if (tag === 'en' || loaded.has(tag)) return;
  const { default: catalogue } =
    tag === 'fr'
      ? await import('./fr.json', { with: { type: 'json' } })
      : await import('./ar.json', { with: { type: 'json' } });
  loaded.set(tag, catalogue);
}
