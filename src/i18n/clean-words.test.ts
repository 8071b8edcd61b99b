import { describe, expect, it } from 'vitest';
import { cleanWords } from './clean-words.ts';

describe('cleanWords', () => {
  it('leaves words of any language as they are, with what shapes their letters', () => {
    const words = 'Été « 3,5 % » – می\u200Cخواهم 漢字 👩\u200D👧 a\u00A0b\u202Fc\u200Fd';
    expect(cleanWords(words)).toBe(words);
  });

  it('makes one line of several', () => {
    expect(cleanWords('a\nb\r\nc\td\u000Be\u2028f\u2029g\u0085h')).toBe('a b c d e f g h');
    expect(cleanWords('a \n\n b')).toBe('a b');
  });

  it('leaves out controls, and marks that turn the letters behind them around', () => {
    expect(cleanWords('a\u0000b\u001Bc\u007Fd\u009Fe')).toBe('abcde');
    expect(cleanWords('\u202Etxt.exe\u202C \u202Aa\u202B\u202D')).toBe('txt.exe a');
  });

  it('shows that something stood there which is no character', () => {
    expect(cleanWords('a\uD800b \uDFFF 😀 \uFFFE\uFDD0')).toBe('a\uFFFDb \uFFFD 😀 \uFFFD\uFFFD');
  });
});
