/** What headings say by their words, with or without a number before them. */

import { amountsIn } from '../words/amounts.ts';
import { fold } from '../words/fold.ts';
import type { Line } from './lines.ts';
import { type SectionKind, titleWords, wholeTitles } from '../words/vocabulary.ts';

/** What a title says of the part below it; `undefined` where it says nothing. */
export const kindOfTitle = (title: string): SectionKind | undefined =>
  kindOfWholeTitle(title) ?? kindOfWords(title);

/** What a title says that has the words for a part anywhere. */
export function kindOfWords(title: string): SectionKind | undefined {
  const folded = fold(title);
  return titleWords.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** What a title says in which hardly anything stands but the words for a part. */
export function kindOfWholeTitle(title: string): SectionKind | undefined {
  const folded = fold(title).replace(/[\s*†‡:.]+$/, '');
  return wholeTitles.find(([, pattern]) => pattern.test(folded))?.[0];
}

const sign = /^(?:annexe? (?:\d{1,2}|[a-z]|[ivx]{1,5})\s*[:.–—-]\s*|[ivx]{1,5}[.)] |[a-h][.)] )(?=\p{L})/iu;

/** The part that a heading without a chapter's number begins: `Annex 2: Logframe`, `III. Coordination`, or (not `isSigned`) a bare `Budget`. */
export function namedPartIn(
  text: string,
): { readonly kind: SectionKind; readonly isSigned: boolean } | undefined {
  if (text.length > 80) return undefined;
  const prefix = sign.exec(text)?.[0] ?? '';
  const kind = kindOfWholeTitle(text.slice(prefix.length));
  return kind && { kind, isSigned: prefix !== '' };
}

/** Whether a line ends with an amount of money: one with a currency, or a number with grouped thousands. */
export function endsWithAmount(text: string): boolean {
  const last = amountsIn(text).at(-1);
  if (!last || !/^[\s.;)*]*$/.test(text.slice(last.end))) return false;
  return last.currency !== undefined || /^\d{1,3}(?:[ .,'’]\d{3})+/.test(last.number);
}

const coded = /^(?:[A-Za-z]{1,3}\.? ?)?\d{1,2}(?:\.\d{1,2}){1,3}\.?[ :)-]/;

/** Whether what a heading promises stands close below it: codes of activities that follow each other, amounts. Other parts need not. */
export function keepsPromise(kind: SectionKind, below: readonly Line[]): boolean {
  if (kind === 'costs') return below.slice(0, 12).some(({ text }) => endsWithAmount(text));
  if (kind !== 'activities') return true;
  const first = below.slice(0, 3).findIndex(({ text }) => coded.test(text));
  if (first < 0) return false;
  const after = below.slice(first + 1, first + 5);
  return after.length < 4 || after.some(({ text }) => coded.test(text) || /^\d{1,2}\. \p{Lu}/u.test(text));
}
