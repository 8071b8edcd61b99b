import { describe, expect, it } from 'vitest';
import { decodeOld } from './decode-old.ts';

describe('decodeOld', () => {
  it.each([
    ['Arabic', [0xc7, 0xe1, 0xc7, 0xd3, 0xe3], 'الاسم'],
    ['French', [0x45, 0x6c, 0xe9, 0x61], 'Eléa'],
    ['French with an accent on a capital', [0xc9, 0x6c, 0xe9, 0x61], 'Éléa'],
    ['German', [0x4d, 0xfc, 0xdf, 0x74], 'Müßt'],
  ])('guesses %s', (_, bytes, text) => expect(decodeOld(new Uint8Array(bytes))).toBe(text));
});
