import { describe, expect, it } from 'vitest';
import { readAdvances } from './font-file.ts';
import { loadFonts } from './fonts.ts';

const [latin, arabic] = loadFonts().regular;
const widthsOf = (letters: string): readonly (number | undefined)[] =>
  Array.from(letters).map((letter) => latin?.get(letter.codePointAt(0) ?? 0));

describe('readAdvances', () => {
  it('finds the characters that a font has, and no others', () => {
    expect(latin?.has('ß'.codePointAt(0) ?? 0)).toBe(true);
    expect(latin?.has('م'.codePointAt(0) ?? 0)).toBe(false);
    expect(arabic?.has('م'.codePointAt(0) ?? 0)).toBe(true);
    expect(latin?.has('中'.codePointAt(0) ?? 0)).toBe(false);
  });

  it('gives all figures one width and letters their own', () => {
    expect(new Set(widthsOf('0123456789'))).toEqual(new Set([0.6]));
    const [thin = 0, wide = 0] = widthsOf('iW');
    expect(thin).toBeLessThan(wide / 2);
  });

  it('refuses bytes that are no font', () => {
    expect(() => readAdvances(new Uint8Array(64))).toThrow('the font has no table');
  });
});
