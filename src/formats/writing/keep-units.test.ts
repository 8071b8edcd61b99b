import { describe, expect, it } from 'vitest';
import { keepUnits } from './keep-units.ts';

describe('keepUnits', () => {
  it('keeps figures with a percent sign or the code of a currency', () => {
    expect(keepUnits('4,000.50 EUR, 12 % of it')).toBe('4,000.50\u00A0EUR, 12\u00A0% of it');
  });

  it('leaves other spaces as they are', () => {
    expect(keepUnits('Phase 2 UNHCR, 3 items, EUR 5')).toBe('Phase 2 UNHCR, 3 items, EUR 5');
  });
});
