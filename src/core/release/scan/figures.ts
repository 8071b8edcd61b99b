/** Amounts and days, looked for in the forms in which documents write them. */

import { plainLetters } from '../../base/plain-letters.ts';
import type { Entity } from './entity.ts';

/** The forms of an amount or a day, prepared for looking, and whose it is. */
export type Figure = { readonly id: string; readonly forms: readonly Form[] };

type Form = { readonly plain: string; readonly alone: RegExp };

/** The figures among entities, prepared for looking. */
export const figuresIn = (entities: readonly Entity[]): readonly Figure[] =>
  entities.flatMap(({ id, words, as }) => {
    const forms = [...new Set(words.map(plainFigures))].filter((form) => form !== '');
    return as === 'figure' && forms.length > 0 ? [{ id, forms: forms.map(formOf) }] : [];
  });

/** It is no part of a longer number, of a measure of a page, or of a code. */
const formOf = (plain: string): Form => ({
  plain,
  alone: new RegExp(
    `(?<![\\d]|\\d[.,'/-])${plain.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d]|[.,'/-]\\d)`,
    'u',
  ),
});

/** The ids of figures that stand in a text as a reader sees it, what is said in marks of it left out. */
export function findFigures(text: string, figures: readonly Figure[]): readonly string[] {
  if (figures.length === 0) return [];
  const looked = plainFigures(text.replaceAll(/<[^>]*>/g, ' '));
  return figures
    .filter(({ forms }) => forms.some(({ plain, alone }) => looked.includes(plain) && alone.test(looked)))
    .map(({ id }) => id);
}

/** Digits, separators and spaces in one form each; the first of a month is its number. */
const plainFigures = (text: string): string =>
  plainLetters(text)
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replaceAll(/[٬،]/g, ',')
    .replaceAll('٫', '.')
    .replaceAll('’', "'")
    .replaceAll(/(\d)(?:st|nd|rd|th|er)(?!\p{L})/gu, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
