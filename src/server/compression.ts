/** How answers are compressed for those who take it: by Brotli where they do, which makes them smaller in less time, else by gzip. */

import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';

/** A way to compress, by its name in `Content-Encoding`. */
export type Compression = 'br' | 'gzip';

/** The best way that a header `Accept-Encoding` names without refusing it; `undefined` where there is none. */
export function compressionFor(header: string | null | undefined): Compression | undefined {
  const taken = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => /^([a-z]+|\*)(?:;q=(?:0\.\d*[1-9]\d*|1(?:\.0+)?))?$/.exec(one.replaceAll(/\s/g, ''))?.[1]);
  if (taken.includes('br')) return 'br';
  return taken.includes('gzip') || taken.includes('*') ? 'gzip' : undefined;
}

// What is made anew for each reader: on records, Brotli of quality 2 is a fifth smaller than gzip of level 1, and no slower.
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 2, [constants.BROTLI_PARAM_LGWIN]: 18 } };
const gzipped = { level: 1 };

/** A text, compressed. */
export const compress: Readonly<Record<Compression, (text: string) => Promise<Buffer<ArrayBuffer>>>> = {
  br: (text) => promisify(brotliCompress)(text, brotli),
  gzip: (text) => promisify(gzip)(text, gzipped),
};

/** What compresses while it is sent. */
export const compressor: Readonly<Record<Compression, () => Transform>> = {
  br: () => createBrotliCompress(brotli),
  gzip: () => createGzip(gzipped),
};
