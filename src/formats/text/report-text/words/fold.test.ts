import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it('takes away capitals, accents and the kinds of quotes and dashes', () => {
    expect(fold('Mécanisme d’APPUI – “Été”')).toBe('mecanisme d\'appui - "ete"');
  });

  it('keeps the length of every text', () => {
    for (const text of ['œuvre', 'İstanbul', 'ß', '\u{1F600} é', 'ﬁn', '\uD800'])
      expect(fold(text)).toHaveLength(text.length);
  });
});
