import { inflateSync } from 'node:zlib';
import { textOfBytes } from '../../../core/release/scan/text-of-bytes.ts';
import { type FilePart, mostPartBytes, type NamedBytes } from './file-part.ts';

const packedText = new Set(['zTXt', 'iTXt', 'iCCP']);

/** The packed texts of a picture; those that are not packed stand in its bytes. */
export async function* pngParts({ name, bytes }: NamedBytes): AsyncIterable<FilePart> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 8 <= file.length) {
    const length = file.readUInt32BE(at);
    const kind = file.subarray(at + 4, at + 8).toString('latin1');
    const chunk = file.subarray(at + 8, at + 8 + length);
    if (packedText.has(kind)) yield { part: `${name}: ${kind}`, text: textOfBytes(unpackedIn(chunk)) };
    at += 12 + length;
  }
}

/** What is packed behind the keyword of a chunk; the chunk itself where nothing is. */
function unpackedIn(chunk: Buffer): Uint8Array {
  for (let at = chunk.indexOf(0x78); at !== -1; at = chunk.indexOf(0x78, at + 1)) {
    try {
      return inflateSync(chunk.subarray(at), { maxOutputLength: mostPartBytes });
    } catch {
      // Not where the packed text begins; the next such byte may be.
    }
  }
  return chunk;
}
