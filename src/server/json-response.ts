/** Answers in JSON, compressed where that pays and the reader understands it. */

import { Readable } from 'node:stream';
import { byteStream } from './byte-stream.ts';
import { compress, compressionFor, compressor } from './compression.ts';
import { jsonChunks } from './json-chunks.ts';

const leastToCompress = 1024;
const mostAtOnce = 256 * 1024;

/** The answer of a value. Beyond 256 kB it is made while it is sent. */
export async function jsonResponse(value: unknown, status: number, request: Request): Promise<Response> {
  const compression = compressionFor(request.headers.get('accept-encoding'));
  const chunks = jsonChunks(value);
  const { text, isWhole } = takeText(chunks);
  const headers = { 'Content-Type': 'application/json', Vary: 'Accept-Encoding' };
  if (isWhole && (compression === undefined || text.length < leastToCompress))
    return new Response(text, { status, headers });
  const rest = batches(text, chunks);
  if (compression === undefined) return new Response(byteStream(rest), { status, headers });
  const compressed = { status, headers: { ...headers, 'Content-Encoding': compression } };
  return isWhole
    ? new Response(await compress[compression](text), compressed)
    : new Response(byteStream(Readable.from(rest).pipe(compressor[compression]())), compressed);
}

function takeText(chunks: Iterator<string>): { readonly text: string; readonly isWhole: boolean } {
  let text = '';
  while (text.length < mostAtOnce) {
    const next = chunks.next();
    if (next.done === true) return { text, isWhole: true };
    text += next.value;
  }
  return { text, isWhole: false };
}

/** Between two pieces others get their turn. */
async function* batches(first: string, chunks: Iterator<string>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(first);
  for (;;) {
    const { text, isWhole } = takeText(chunks);
    yield Buffer.from(text);
    if (isWhole) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
