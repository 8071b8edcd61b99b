/** The reader: in which language the application speaks to him, and in which he reads the words of a record. */

import { type ReactNode, createContext, use, useMemo } from 'react';
import { type Language, type Text, pickText } from '../core/base/text.ts';
import type { Params } from '../core/checks/check.ts';
import { type Locale, type LocaleTag, localeOf } from '../i18n/locales/index.ts';
import { translate } from '../i18n/translate.ts';

/** A message in the reader's words. */
export type Say = (message: string, params?: Params) => string;

/** Who reads. `pick` gives words of the record in the language that he reads records in. */
export type Reader = {
  readonly tag: LocaleTag;
  readonly locale: Locale;
  readonly say: Say;
  readonly pick: (text: Text | undefined) => string;
  readonly contentLanguage: Language;
};

const ReaderContext = createContext<Reader | undefined>(undefined);

/** Says everything below in a language. */
export function ReaderProvider({
  tag,
  contentLanguage,
  children,
}: {
  readonly tag: LocaleTag;
  readonly contentLanguage: Language;
  readonly children: ReactNode;
}) {
  const reader = useMemo(() => readerOf(tag, contentLanguage), [tag, contentLanguage]);
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

/** The reader of a language. */
export const readerOf = (tag: LocaleTag, contentLanguage: Language): Reader => ({
  tag,
  locale: localeOf(tag),
  say: (message, params) => translate(tag, message, params),
  pick: (text) => pickText(text, contentLanguage),
  contentLanguage,
});

/** Who reads this part of the page. */
export function useReader(): Reader {
  const reader = use(ReaderContext);
  if (reader === undefined) throw new Error('nobody reads here: ReaderProvider is missing');
  return reader;
}
