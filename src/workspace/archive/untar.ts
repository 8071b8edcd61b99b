/** The entries of a tar in gzip, as `pack.ts` writes it, one after the other. */

import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Extract, extract } from 'tar-stream';
import { Problem } from '../../core/problem.ts';
import { gzipHeader } from './pack.ts';

/** An entry: its name and size as its header has them, whether it is a plain file, and its bytes, which must be read before the next one comes. */
export type TarEntry = {
  readonly name: string;
  readonly sizeBytes: number;
  readonly isFile: boolean;
  readonly bytes: AsyncIterable<Uint8Array>;
};

/**
 * Inflated, at most `mostBytes` bytes are looked at, those between entries too: Problem `input-too-large`. Throws Problems `archive-ends-early` and
 * `archive-unreadable` as well.
 */
export async function* untar(
  bytes: AsyncIterable<Uint8Array>,
  mostBytes: number = Number.POSITIVE_INFINITY,
): AsyncGenerator<TarEntry> {
  const tar = extract();
  const source = startPlain(bytes);
  const gunzip = createGunzip();
  const ended = new Promise<Error | undefined>((resolve) => {
    pipeline(source.bytes, gunzip, limitedTo(mostBytes), tar, (error) => resolve(error ?? undefined));
  });
  try {
    for await (const entry of tar) yield toEntry(entry, ended);
  } catch (cause) {
    throw cause instanceof Problem ? cause : toProblem((await ended) ?? cause);
  } finally {
    tar.destroy();
  }
  const error = await ended;
  if (error !== undefined) throw toProblem(error);
  // Whatever stands behind the end of the data would not be looked at.
  if (gunzip.bytesWritten !== source.count()) throw new Problem('archive-unreadable');
}

const limitedTo = (most: number) =>
  async function* limited(inflated: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let actual = 0;
    for await (const part of inflated) {
      actual += part.byteLength;
      if (actual > most) throw new Problem('input-too-large', { actual, most });
      yield part;
    }
  };

type Source = Extract extends AsyncIterable<infer One> ? One : never;

function toEntry(source: Source, ended: Promise<Error | undefined>): TarEntry {
  const { name, size, type } = source.header;
  return { name, sizeBytes: size, isFile: type === 'file', bytes: bytesOf(source, ended) };
}

/** Where the file breaks off, so does its entry, with an error that says less than that of the whole. */
async function* bytesOf(source: Source, ended: Promise<Error | undefined>): AsyncGenerator<Uint8Array> {
  try {
    // The types of the package leave open what its streams give.
    for await (const part of source) if (part instanceof Uint8Array) yield part;
  } catch (cause) {
    throw toProblem((await ended) ?? cause);
  }
}

function toProblem(cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof Problem) return cause;
  const code = 'code' in cause ? cause.code : undefined;
  if (code === 'Z_BUF_ERROR' || cause.message === 'Unexpected end of data')
    return new Problem('archive-ends-early', {}, { cause });
  // An error of the system, as of a disk that cannot be read, is none of the file.
  return 'syscall' in cause ? cause : new Problem('archive-unreadable', {}, { cause });
}

type Counted = { readonly bytes: AsyncIterable<Uint8Array>; readonly count: () => number };

/** The bytes, counted. Throws Problem `archive-unreadable` unless they begin as those of every file do. */
function startPlain(bytes: AsyncIterable<Uint8Array>): Counted {
  let count = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const part of bytes) {
      const due = gzipHeader.subarray(count, count + part.length);
      if (due.some((byte, index) => part[index] !== byte)) throw new Problem('archive-unreadable');
      count += part.length;
      yield part;
    }
    if (count === 0) throw new Problem('archive-ends-early');
  }
  return { bytes: counted(), count: () => count };
}
