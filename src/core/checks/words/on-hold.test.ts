import { describe, expect, it } from 'vitest';
import { onHold, saysOnHold } from './on-hold.ts';

describe('saysOnHold', () => {
  it('knows its own words in every language', () => {
    for (const [language, words] of Object.entries(onHold))
      expect(saysOnHold({ [language]: words })).toBe(true);
  });

  it('does not see it elsewhere', () => {
    expect(saysOnHold({ en: 'Household survey, to be held on Monday' })).toBe(false);
  });
});
