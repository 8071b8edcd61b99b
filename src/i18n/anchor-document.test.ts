import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../test/sample-document.ts';
import { anchorDocument } from './anchor-document.ts';
import { plainLine } from './word-document.ts';

const anchor = { version: 41, hash: `${'1a'.repeat(16)}${'2b'.repeat(16)}` };

describe('anchorDocument', () => {
  it.each(['en', 'fr', 'ar'] as const)('says in %s where the journal stood, in full and in short', (tag) => {
    const { furniture, anchor: carried } = anchorDocument(sampleDocument(tag), anchor);
    const lines = furniture.facts.at(-1)?.lines.map(plainLine) ?? [];
    expect(lines.slice(1)).toEqual(['1a'.repeat(16), '2b'.repeat(16)]);
    expect(lines[0]).toContain('41');
    expect(plainLine(furniture.pageOf)).toMatch(/\{page\}.*\{pages\}.* · 41-1a1a1a1a1a1a$/);
    expect(carried).toEqual(anchor);
  });
  it('sets the code from left to right among words from right to left', () => {
    const { pageOf } = anchorDocument(sampleDocument('ar'), anchor).furniture;
    expect(pageOf.at(-1)).toMatchObject({ direction: 'ltr' });
  });
  it('changes nothing else', () => {
    const document = sampleDocument('en');
    const { furniture, anchor: _, ...rest } = anchorDocument(document, anchor);
    const { furniture: before, ...others } = document;
    expect(rest).toEqual(others);
    expect(furniture.facts.slice(0, -1)).toEqual(before.facts);
  });
});
