import { describe, expect, it } from 'vitest';
import { anAnchor } from '../testing.ts';
import { anchorText, anchorsIn } from './anchor.ts';

describe('anchorsIn', () => {
  it('finds what anchorText writes, wherever it stands', () => {
    const other = { version: 41, hash: 'ab'.repeat(32) };
    expect(anchorsIn(`<k>${anchorText(anAnchor)}</k> ${anchorText(other)}`)).toEqual([anAnchor, other]);
  });
  it('finds nothing in what only looks like it', () => {
    expect(anchorsIn('strand:8:12ab strand:x:')).toEqual([]);
  });
});
