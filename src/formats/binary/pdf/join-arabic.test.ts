import { describe, expect, it } from 'vitest';
import { joinArabic, needsLigatures } from './join-arabic.ts';

describe('joinArabic', () => {
  it.each([
    ['لا', '\uFEFB'],
    ['الإقليمي', '\u0627\uFEF9قليمي'],
    ['بلا', '\uFE91\uFEFC'],
    ['كلآلا', '\uFEDB\uFEF6\uFEFB'],
    ['والاحتياجات', 'وا\uFEFBحتياجات'],
  ])('makes one character of each lam-alef in %s, joined to the letters before', (word, joined) => {
    expect(joinArabic(word)).toBe(joined);
  });

  it('is undone by NFKC', () => {
    const words = 'سلامة الأثر للأنشطة والاحتياجات الاتحاد خلال';
    expect(joinArabic(words)).not.toBe(words);
    expect(joinArabic(words).normalize('NFKC')).toBe(words);
  });

  it.each(['تقرير مرحلي', 'Plain words', 'لَا', 'سَلام', 'ـلا', 'گلا'])('leaves %s as it is', (text) => {
    expect(joinArabic(text)).toBe(text);
  });
});

describe('needsLigatures', () => {
  it('is true of a lam-alef that is left, for marks among its letters', () => {
    expect(['لَا', 'سَلام', 'بلا', 'نص'].map((word) => needsLigatures(joinArabic(word)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
