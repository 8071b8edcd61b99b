import { createContext, use } from 'react';
import type { Language } from '../../core/base/text.ts';

/** Chooses the language in which words of records are read and written. */
export const ContentLanguageContext = createContext<(language: Language) => void>(() => undefined);

/** Chooses the language in which words of records are read and written. */
export const useChooseContentLanguage = (): ((language: Language) => void) => use(ContentLanguageContext);
