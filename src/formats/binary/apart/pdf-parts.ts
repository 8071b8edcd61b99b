/** The parts of a PDF: what pdfjs and PDFium understand of each of its revisions, and every stream as it stands in the file. */

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument } from '../pdfjs.ts';
import type { FilePart, NamedBytes } from './file-part.ts';
import { pdfStreams } from './pdf-streams.ts';
import { textsByPdfium } from './texts-by-pdfium.ts';
import type { OpenInner } from './zip-parts.ts';

/** The parts of a PDF, one at a time. Text of earlier revisions is read as their readers saw it. */
export async function* pdfParts({ name, bytes }: NamedBytes, open: OpenInner): AsyncIterable<FilePart> {
  const ends = revisionEnds(bytes);
  for (const [nth, end] of ends.entries()) {
    const revision = end === ends.at(-1) ? '' : `revision ${nth + 1}, `;
    yield* readParts({ name: `${name}: ${revision}`, bytes: bytes.subarray(0, end) }, open);
  }
  for (const stream of pdfStreams(bytes)) yield { ...stream, part: `${name}: ${stream.part}` };
}

const mostRevisions = 12;

/**
 * Where each revision of a PDF ends, the last at the end of the file. A file that is written at once, and one that is made to be read from its start
 * (linearised), has one.
 */
export function revisionEnds(bytes: Uint8Array): readonly number[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends = [...file.toString('latin1').matchAll(/startxref\s+\d+\s+%%EOF/g)].map(
    ({ 0: end, index }) => index + end.length,
  );
  const isLinearised = file.subarray(0, 1024).includes('/Linearized');
  const earlier = ends.slice(0, -1).filter((_end, nth) => !(isLinearised && nth === 0));
  return [...earlier.slice(-mostRevisions), bytes.length];
}

async function* readParts({ name, bytes }: NamedBytes, open: OpenInner): AsyncIterable<FilePart> {
  // A copy, since pdfjs hands its bytes on.
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  try {
    const document = await loading.promise;
    yield* documentParts(document, name);
    const texts = await textsByPdfium(bytes);
    for (let number = 1; number <= document.numPages; number += 1)
      yield* pageParts(await document.getPage(number), {
        name: `${name}page ${number}`,
        read: texts[number - 1] ?? '',
      });
    yield* attachmentParts(document, name, open);
  } catch (error) {
    yield { part: name, unread: error instanceof Error ? error.message : String(error) };
  } finally {
    await loading.destroy();
  }
}

async function* documentParts(document: PDFDocumentProxy, name: string): AsyncIterable<FilePart> {
  const { info, metadata } = await document.getMetadata();
  yield { part: `${name}information`, text: stringsIn(info) };
  yield { part: `${name}XMP`, text: metadata === null ? '' : String(metadata.getRaw()) };
  yield { part: `${name}outline`, text: stringsIn(await document.getOutline()) };
  yield { part: `${name}destinations`, text: stringsIn(await document.getDestinations()) };
  yield { part: `${name}scripts`, text: stringsIn(await document.getJSActions()) };
  yield { part: `${name}fields`, text: stringsIn(await document.getFieldObjects()) };
  yield { part: `${name}page labels`, text: stringsIn(await document.getPageLabels()) };
}

/** The parts of a page; `read` is its text by another reader. */
async function* pageParts(
  page: PDFPageProxy,
  { name, read }: { readonly name: string; readonly read: string },
): AsyncIterable<FilePart> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const words = items.map((item) => ('str' in item ? item : { str: '', hasEOL: false }));
  const joined = (between: string): string =>
    words.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : `${str}${between}`)).join('');
  // Pieces of a line that is written from right to left come in the order in which they stand from left to right.
  const turned = joined('\t')
    .split('\n')
    .map((line) => line.split('\t').toReversed().join(''));
  yield { part: `${name}, text`, text: [joined(''), joined(' '), ...turned, read].join('\n') };
  yield { part: `${name}, annotations`, text: stringsIn(await page.getAnnotations({ intent: 'any' })) };
  yield { part: `${name}, structure`, text: stringsIn(await page.getStructTree()) };
  yield { part: `${name}, scripts`, text: stringsIn(await page.getJSActions()) };
  page.cleanup();
}

async function* attachmentParts(
  document: PDFDocumentProxy,
  name: string,
  open: OpenInner,
): AsyncIterable<FilePart> {
  const attachments: unknown = await document.getAttachments();
  if (typeof attachments !== 'object' || attachments === null) return;
  for (const [key, attached] of Object.entries(attachments)) {
    yield { part: `${name}attachment`, text: [key, stringsIn(attached)].join('\n') };
    const content: unknown = Reflect.get(Object(attached), 'content');
    if (content instanceof Uint8Array) yield* open({ name: `${name}attachment ${key}`, bytes: content });
  }
}

/** All strings within a value, keys too, a line each. */
function stringsIn(value: unknown): string {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const walk = (one: unknown): void => {
    if (typeof one === 'string') found.push(one);
    if (typeof one !== 'object' || one === null || seen.has(one) || ArrayBuffer.isView(one)) return;
    seen.add(one);
    const entries = one instanceof Map ? [...one] : Object.entries(one);
    for (const [key, inner] of entries) {
      found.push(String(key));
      walk(inner);
    }
  };
  walk(value);
  return found.join('\n');
}
