/** The marks by which the texts of an activity matrix are known: bullets and headings begin means, numbers begin assumptions. */

import type { Rows } from '../../../../core/project.ts';
import { fold } from '../words/fold.ts';
import { meanKindWords } from '../words/vocabulary.ts';

type MeanKind = Rows['means']['kind'];

/** A bullet at the beginning of a text. */
export const bullet = /^[•·▪●◦‣*–-] ?(?=\S)/;
/** The number of an assumption at its beginning. */
export const numbered = /^(\d{1,2})[.)] (?=["“«'(]?\p{Lu})/u;

/** Where the number of an assumption stands in a line: at its beginning, or behind a bullet. */
export function assumptionIn(text: string): number | undefined {
  if (numbered.test(text)) return 0;
  const match = / (?=\d{1,2}[.)] ["“«'(]?\p{Lu})/u.exec(text);
  return match && (bullet.test(text) || headingIn(text) !== undefined) ? match.index + 1 : undefined;
}

/** Where the heading of a kind of means ends with which a line begins. */
export function headingIn(text: string): number | undefined {
  const colon = text.indexOf(':');
  return colon > 0 && meanKindOf(text.slice(0, colon + 1)) !== undefined ? colon + 1 : undefined;
}

/** The kind of means that a heading names, `Human Resources:`; `undefined` for any other text. */
export function meanKindOf(text: string): MeanKind | undefined {
  if (!text.endsWith(':')) return undefined;
  const words = fold(text.slice(0, -1)).replace(bullet, '').trim();
  return meanKindWords.find(([, pattern]) => pattern.test(words))?.[0];
}
