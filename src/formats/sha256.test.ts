import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256Of } from './sha256.ts';

describe('sha256Of', () => {
  it('agrees with another implementation', () => {
    for (const text of ['', 'a', 'é'.repeat(1000)]) {
      const bytes = new TextEncoder().encode(text);
      expect(sha256Of(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });
});
