import { inflateSync } from 'node:zlib';
import { type FilePart, mostPartBytes } from './file-part.ts';
import { isBinary } from './text-parts.ts';
import { textOfBytes } from '../../../core/release/scan/text-of-bytes.ts';

/** A PDF as it stands in the file, objects that nothing refers to any more among it: what is no stream, then each stream, unpacked. */
export function* pdfStreams(bytes: Uint8Array): Iterable<FilePart> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const streams = streamsIn(file);
  const starts = [0, ...streams.map(({ end }) => end)];
  const objects = starts.map((start, nth) => file.subarray(start, streams[nth]?.start ?? file.length));
  yield { part: 'objects', text: objects.map((one) => textOfBytes(one)).join('\n') };
  for (const [nth, { start, end }] of streams.entries())
    yield partOf(`stream ${nth + 1}`, file.subarray(start, end));
}

type Stretch = { readonly start: number; readonly end: number };

function streamsIn(file: Buffer): readonly Stretch[] {
  const streams: Stretch[] = [];
  let at = file.indexOf(begin);
  while (at !== -1) {
    const start = startAfter(file, at + begin.length);
    const end = file.indexOf('endstream', start);
    streams.push({ start, end: end === -1 ? file.length : end });
    at = end === -1 ? -1 : file.indexOf(begin, end + 'endstream'.length);
  }
  return streams;
}

const begin = 'stream';

const startAfter = (file: Buffer, at: number): number => {
  if (file[at] === 0x0d && file[at + 1] === 0x0a) return at + 2;
  return file[at] === 0x0a || file[at] === 0x0d ? at + 1 : at;
};

function partOf(part: string, stored: Buffer): FilePart {
  const unpacked = unpack(stored);
  if (unpacked === 'too large') return { part, unread: 'larger than may be unpacked' };
  const bytes = unpacked ?? stored;
  return { part, text: textOfBytes(bytes), ...(isBinary(bytes) ? { isBinary: true as const } : {}) };
}

/** Compressed bytes unpacked; `undefined` for what is not compressed so. */
function unpack(stored: Buffer): Buffer | 'too large' | undefined {
  try {
    return inflateSync(stored, { maxOutputLength: mostPartBytes, finishFlush: 2 });
  } catch (error) {
    return error instanceof RangeError ? 'too large' : undefined;
  }
}
