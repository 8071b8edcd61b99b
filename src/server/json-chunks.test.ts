import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonChunks } from './json-chunks.ts';

describe('jsonChunks', () => {
  it('gives the text that JSON.stringify gives', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect([...jsonChunks(value)].join('')).toBe(JSON.stringify(value));
      }),
    );
  });

  it('gives long lists in pieces', () => {
    const value = {
      record: { rows: Array.from({ length: 6001 }, (_, id) => ({ id })), none: undefined, empty: {} },
    };
    const chunks = [...jsonChunks(value)];
    expect(chunks.join('')).toBe(JSON.stringify(value));
    expect(chunks.length).toBeGreaterThan(4);
  });
});
