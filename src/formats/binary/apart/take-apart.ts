/** Takes a file apart into everything in it that can hold words: for the scan of what is to be published. One part at a time is in memory. */

import { type FilePart, mostDepth, type NamedBytes } from './file-part.ts';
import { pdfParts } from './pdf-parts.ts';
import { pngParts } from './png-parts.ts';
import { textParts } from './text-parts.ts';
import { zipParts } from './zip-parts.ts';

/** The parts of a file: its name, the file as bytes, and what it is made of, packages within packages too. */
export async function* takeApart(file: NamedBytes): AsyncIterable<FilePart> {
  yield { part: 'file name', text: file.name };
  yield* contentOf(file, 0);
}

async function* contentOf(file: NamedBytes, depth: number): AsyncIterable<FilePart> {
  const kind = kindOf(file.bytes);
  for (const part of textParts(file.name, file.bytes))
    yield kind === 'pdf' && !('kind' in part) ? { ...part, kind: 'code' } : part;
  if (kind === undefined) return;
  if (depth === mostDepth) yield { part: file.name, unread: 'packed too often' };
  else yield* openers[kind](file, (inner) => contentOf(inner, depth + 1));
}

const openers = { pdf: pdfParts, zip: zipParts, png: pngParts } as const;

function kindOf(bytes: Uint8Array): keyof typeof openers | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip';
  return start.startsWith('\u0089PNG') ? 'png' : undefined;
}
