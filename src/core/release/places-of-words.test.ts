import { describe, expect, it } from 'vitest';
import { fingerprint } from '../base/hash.ts';
import { aProject, anItem } from '../testing.ts';
import { placesOfWords } from './places-of-words.ts';

const project = aProject({
  workPlanItems: [
    anItem({ title: { en: 'Talk with Testa Beispiel', fr: 'Entretien avec TESTA  BEISPIEL' } }),
    anItem({ id: 'itm_2', title: { en: 'Talk with Testament' } }),
  ],
});

describe('placesOfWords', () => {
  it('finds words in all languages, past case and spaces, and as whole words only', () => {
    expect(placesOfWords(project, 'testa beispiel')).toEqual([
      {
        row: 'itm_1',
        field: 'title.en',
        span: { start: 10, end: 24 },
        seen: fingerprint('Talk with Testa Beispiel'),
        words: 'Testa Beispiel',
      },
      {
        row: 'itm_1',
        field: 'title.fr',
        span: { start: 15, end: 30 },
        seen: fingerprint('Entretien avec TESTA  BEISPIEL'),
        words: 'TESTA  BEISPIEL',
      },
    ]);
    expect(placesOfWords(project, 'Testa').map(({ row }) => row)).toEqual(['itm_1', 'itm_1']);
  });
  it('finds nothing for words that stand everywhere by chance', () => {
    expect(placesOfWords(project, 'alk')).toEqual([]);
    expect(placesOfWords(project, ' ')).toEqual([]);
  });
});
