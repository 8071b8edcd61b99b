import { textOfBytes } from '../../../core/release/scan/text-of-bytes.ts';
import type { FilePart } from './file-part.ts';
import { withoutFilters } from './pdf-filters.ts';
import { isBinary } from './text-parts.ts';

/** A PDF as it stands in the file, objects that nothing refers to any more among it: what is no stream, then each stream, unpacked. */
export function* pdfStreams(bytes: Uint8Array): Iterable<FilePart> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const streams = streamsIn(file);
  const starts = [0, ...streams.map(({ end }) => end)];
  const objects = starts.map((start, nth) => file.subarray(start, streams[nth]?.start ?? file.length));
  yield { part: 'objects', text: objects.map((one) => textOfBytes(one)).join('\n'), kind: 'code' };
  for (const [nth, { start, end }] of streams.entries())
    yield partOf(`stream ${nth + 1}`, file.subarray(start, end), dictionaryIn(objects[nth]));
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

/** What is said of a stream: all of its object that stands before it. */
function dictionaryIn(before: Buffer | undefined): string {
  const text = before?.toString('latin1') ?? '';
  return text.slice(text.lastIndexOf('obj'));
}

function partOf(part: string, stored: Buffer, dictionary: string): FilePart {
  const bytes = withoutFilters(stored, dictionary);
  if (bytes === 'too large') return { part, unread: 'larger than may be unpacked' };
  return { part, text: textOfBytes(bytes), kind: isBinary(bytes) ? 'binary' : 'code' };
}
