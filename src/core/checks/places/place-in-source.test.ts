import { describe, expect, it } from 'vitest';
import { aSource } from '../../testing.ts';
import { placeInSource } from './place-in-source.ts';

describe('placeInSource', () => {
  it('names a thing of the document and its line', () => {
    expect(placeInSource(aSource(), 'pages.3', 112)).toEqual({
      table: 'sources',
      row: 'src_1',
      field: 'pages.3',
      source: { source: 'src_1', line: 112 },
    });
  });
});
