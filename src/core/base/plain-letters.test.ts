import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLetters } from './plain-letters.ts';

describe('plainLetters', () => {
  it.each([
    ['Éloïse FICTÏVE', 'eloise fictive'],
    ['Straße Ørsted Łódź Œuvre', 'strasse orsted lodz oeuvre'],
    ['أحمد إبراهيم آمنة', 'احمد ابراهيم امنه'],
    ['المثالى مؤمن', 'المثالي مومن'],
    ['فَاطِمَة', 'فاطمه'],
    ['مـثـال', 'مثال'],
    ['Ａｌｍａ', 'alma'],
    ['Al\u00ADma\u200F', 'alma'],
    ['İstanbul', 'istanbul'],
  ])('makes of %s %s', (text, plain) => {
    expect(plainLetters(text)).toBe(plain);
  });
  it('leaves what is plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainLetters(plainLetters(text))).toBe(plainLetters(text));
      }),
    );
  });
});
