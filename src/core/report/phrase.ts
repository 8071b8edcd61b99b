/** The pieces that sections write lines of, before anything is in a locale's words, and short ways to write them. */

import type { Param, Params } from '../checks/check.ts';
import type { Language, Text } from '../base/text.ts';
import type { Line } from './document.ts';

/** A piece of a line that needs nothing but a locale to be words. */
export type Phrase =
  | Words
  /**
   * A line of a longer text that has its own paragraphs in each language: printed only where `language` is the one that the document takes of
   * those that the text has (`among`).
   */
  | {
      readonly kind: 'prose';
      readonly language: Language;
      readonly among: readonly Language[];
      readonly line: Line<Words>;
    };

/** A piece of one line, the same in each language but for its words. */
export type Words =
  /** A message of the catalogue with its values. */
  | {
      readonly kind: 'message';
      readonly message: string;
      readonly params: Params;
      readonly isStrong?: boolean;
    }
  /** Words of the record: in the report's language, else in another, which is then marked as what it is. */
  | { readonly kind: 'text'; readonly text: Text; readonly isStrong?: boolean }
  /** A date, number, amount or code. */
  | { readonly kind: 'value'; readonly value: Param; readonly isStrong?: boolean }
  /** Something that should be there and is not: marked in every copy, so that it is never an empty gap. */
  | { readonly kind: 'gap'; readonly message: string; readonly params: Params }
  /** A word that must not be printed, as a bar of one width. `ground` is the article it is withheld under. */
  | { readonly kind: 'withheld'; readonly ground?: string };

/** A piece as sections write it: footnotes carry their words, cross-references the id of a table, figure or heading. */
export type Draft =
  | Phrase
  | { readonly kind: 'footnote'; readonly line: Line<Phrase> }
  | { readonly kind: 'reference'; readonly to: string };

/** A piece of a document that is built: footnotes and cross-references have their numbers. */
export type Numbered =
  | Phrase
  | { readonly kind: 'footnote'; readonly number: number }
  | { readonly kind: 'reference'; readonly to: string; readonly message: string; readonly params: Params };

/** A message of the catalogue. */
export const say = (message: string, params: Params = {}): Words => ({ kind: 'message', message, params });

/** Words of the record. */
export const text = (words: Text): Words => ({ kind: 'text', text: words });

/** A date, number, amount or code. */
export const value = (param: Param): Words => ({ kind: 'value', value: param });

/** Something that is missing, in words. */
export const gap = (message: string, params: Params = {}): Words => ({ kind: 'gap', message, params });

/** A footnote; equal words in one document are one footnote. */
export const footnote = (words: Text): Draft => ({ kind: 'footnote', line: [text(words)] });

/** A mention of a table, figure or section by its number. */
export const reference = (to: string): Draft => ({ kind: 'reference', to });

/** The phrase in bold. */
export const strong = (words: Words): Words =>
  words.kind === 'gap' || words.kind === 'withheld' ? words : { ...words, isStrong: true };
