import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compress, compressionFor } from './compression.ts';

describe('compressionFor', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'gzip'],
    ['GZIP', 'gzip'],
    ['gzip;q=0', undefined],
    ['gzip;q=9', undefined],
    ['identity', undefined],
    [null, undefined],
  ])('takes from %s the way %s', (header, way) => {
    expect(compressionFor(header)).toBe(way);
  });
});

describe('compress', () => {
  it('loses nothing', async () => {
    const text = 'a word '.repeat(1000);
    expect(brotliDecompressSync(await compress.br(text)).toString()).toBe(text);
    expect(gunzipSync(await compress.gzip(text)).toString()).toBe(text);
  });
});
