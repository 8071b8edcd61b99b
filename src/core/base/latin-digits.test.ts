import { describe, expect, it } from 'vitest';
import { latinDigits } from './latin-digits.ts';

describe('latinDigits', () => {
  it('writes the digits of Arabic and Persian as Latin ones, and leaves all else', () => {
    expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 0-9')).toBe('0123456789 0123456789 0-9');
    expect(latinDigits('يوم ٢٢/٣')).toBe('يوم 22/3');
  });
});
