/** The pieces of a document that is in one locale's words: what writers print. */

import type { Document } from '../core/report/document.ts';
import type { Language } from '../core/base/text.ts';
import type { LocaleTag } from './locales/index.ts';

/** Words of one direction. `language` is set where it is not the document's. `isStrong` is bold. */
export type TextRun = {
  readonly kind: 'text';
  readonly text: string;
  readonly language?: Language;
  /** Set where it is not the document's. */
  readonly direction?: 'ltr' | 'rtl';
  readonly isStrong?: boolean;
  /** Something is missing here: writers mark it so that nobody overlooks it, in print too. */
  readonly isGap?: boolean;
};

/** A piece of a line. A `withheld` run is printed as a bar of one width that shows its ground, where it has one, and is read aloud as its words. */
export type Run =
  | TextRun
  | { readonly kind: 'footnote'; readonly number: number }
  | { readonly kind: 'reference'; readonly to: string; readonly text: string }
  | { readonly kind: 'withheld'; readonly words: string; readonly ground?: string };

/** A document in one locale's words, with what writers need of the locale. */
export type WordedDocument = Document<Run> & {
  readonly locale: LocaleTag;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
};
