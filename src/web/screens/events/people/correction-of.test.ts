import { describe, expect, it } from 'vitest';
import { correctionOf } from './correction-of.ts';

const held = { nameLatin: 'Zora Alfa', phone: '1' };

describe('correctionOf', () => {
  it('writes what changed, and clears what was emptied', () => {
    expect(correctionOf(held, { nameLatin: ' Zora Alpha ', nameArabic: 'زورا ألفا', phone: ' ' })).toEqual({
      set: { nameLatin: 'Zora Alpha', nameArabic: 'زورا ألفا' },
      unset: ['phone'],
      now: { nameLatin: 'Zora Alpha', nameArabic: 'زورا ألفا' },
    });
  });

  it('is none where nothing changes, or no name is left', () => {
    expect(correctionOf(held, held)).toBeUndefined();
    expect(correctionOf(held, { nameLatin: '', phone: '1' })).toBeUndefined();
  });
});
