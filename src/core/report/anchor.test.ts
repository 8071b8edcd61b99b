import { describe, expect, it } from 'vitest';
import { anAnchor } from '../testing.ts';
import { anchorLines, anchorText, carriesAnchor } from './anchor.ts';

const anchor = { version: 8, hash: `${'1a'.repeat(16)}${'2b'.repeat(16)}` };

describe('carriesAnchor', () => {
  it('finds an anchor as it is among properties, and as it is printed', () => {
    expect(carriesAnchor(`<k>${anchorText(anchor)}</k>`, anchor)).toBe(true);
    expect(carriesAnchor(anchorLines(anchor).join('\n'), anchor)).toBe(true);
  });
  it('takes neither half of it nor another one for it', () => {
    expect(carriesAnchor(anchor.hash.slice(0, 40), anchor)).toBe(false);
    expect(carriesAnchor(anchorText(anAnchor), anchor)).toBe(false);
  });
});
