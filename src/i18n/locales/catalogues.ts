/** The translations, all at hand. In the web application `catalogues-on-demand.ts` stands in the place of this file (scripts/bundle-web.js). */

import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import type { LocaleTag } from './index.ts';

/** Translations by message: the English text, with its `|context` where it has one. */
export type Catalogue = { readonly [message: string]: string };

const catalogues: Readonly<Record<LocaleTag, Catalogue>> = { en, fr, ar };

/** The translations into a locale. */
export const catalogueOf = (tag: LocaleTag): Catalogue => catalogues[tag];
