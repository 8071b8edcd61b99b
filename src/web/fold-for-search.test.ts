import { expect, it } from 'vitest';
import { foldForSearch } from './fold-for-search.ts';

it('finds words however their accents, vowel signs and letters are typed', () => {
  const pairs = [
    ['Résultats', 'resultats'],
    ['الإجراءات', 'الاجراءات'],
    ['مُدَرِّب', 'مدرب'],
    ['مستشفى', 'مستشفي'],
    ['ورشـــة', 'ورشه'],
  ] as const;
  expect(pairs.map(([words]) => foldForSearch(words))).toEqual(
    pairs.map(([, folded]) => foldForSearch(folded)),
  );
});
