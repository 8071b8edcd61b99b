/**
 * Redacts a PDF that others made: letters are taken out of it, not covered, and everything that is no page stays behind - properties, bookmarks,
 * attachments, scripts, comments, structure and history. What cannot be redacted so is refused.
 */

import { findWordsIn } from '../../../core/release/find-words-in.ts';
import type { Entity } from '../../../core/release/scan/entity.ts';
import { scanFiles } from '../apart/scan-files.ts';
import { inspectPdf } from '../inspect/inspect-pdf.ts';
import type { RedactedPdf } from './redaction-refusal.ts';
import { lettersOf, type PageLetter } from './page-letters.ts';
import { loadPdfium, memoryOf, type Pdfium, viewOf, withDocument, withMemory } from '../pdfium.ts';

/** Redacts a PDF. */
export async function redactPdf(bytes: Uint8Array, entities: readonly Entity[]): Promise<RedactedPdf> {
  const findings = await inspectPdf(bytes);
  if (findings.some(({ kind }) => kind === 'unreadable')) return { refused: 'unreadable' };
  const hidden = findings.flatMap(({ kind, page }) =>
    kind === 'invisible-text' && page !== undefined ? [page] : [],
  );
  if (hidden.length > 0) return { refused: 'hidden-text', pages: hidden };
  const pdfium = await loadPdfium();
  const made = withDocument(pdfium, bytes, (document) => redactDocument(pdfium, document, entities));
  if (made === undefined) return { refused: 'unreadable' };
  if ('refused' in made) return made;
  const { hits } = await scanFiles([{ name: 'redacted.pdf', bytes: made.bytes }], entities);
  const left = [...new Set(hits.map(({ entity }) => entity))];
  return left.length > 0 ? { refused: 'still-there', entities: left } : made;
}

function redactDocument(pdfium: Pdfium, document: number, entities: readonly Entity[]): RedactedPdf {
  const words = entities.flatMap((entity) => entity.words);
  const pictures: number[] = [];
  let places = 0;
  for (let index = 0; index < pdfium.FPDF_GetPageCount(document); index += 1) {
    const page = pdfium.FPDF_LoadPage(document, index);
    const letters = lettersOf(pdfium, page);
    if (letters.length === 0 && hasPicture(pdfium, page)) pictures.push(index + 1);
    const boxes = words.flatMap((each) => boxesOf(letters, each));
    for (const box of boxes) takeOut(pdfium, page, box);
    for (let nth = pdfium.FPDFPage_GetAnnotCount(page); nth > 0; nth -= 1)
      pdfium.FPDFPage_RemoveAnnot(page, nth - 1);
    pdfium.FPDFPage_GenerateContent(page);
    pdfium.FPDF_ClosePage(page);
    places += boxes.length;
  }
  if (pictures.length > 0) return { refused: 'pictures', pages: pictures };
  return { bytes: pagesAlone(pdfium, document), places };
}

const picture = 3;

const hasPicture = (pdfium: Pdfium, page: number): boolean =>
  Array.from({ length: pdfium.FPDFPage_CountObjects(page) }, (_, nth) =>
    pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, nth)),
  ).includes(picture);

type Box = NonNullable<PageLetter['box']>;

/** The boxes of words on a page, one for each line that they run over. */
function boxesOf(letters: readonly PageLetter[], words: string): readonly Box[] {
  let text = '';
  const starts = letters.map((letter) => {
    const start = text.length;
    text += letter.text;
    return start;
  });
  return findWordsIn(text, words).flatMap(({ start, end }) =>
    byLine(
      letters.flatMap(({ box }, nth) =>
        box && (starts[nth] ?? 0) >= start && (starts[nth] ?? 0) < end ? [box] : [],
      ),
    ),
  );
}

function byLine(boxes: readonly Box[]): readonly Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    if (line === undefined || box.low > line.high || box.high < line.low) lines.push(box);
    else
      lines[lines.length - 1] = {
        left: Math.min(line.left, box.left),
        right: Math.max(line.right, box.right),
        low: Math.min(line.low, box.low),
        high: Math.max(line.high, box.high),
      };
  }
  return lines;
}

/** Takes what stands in a box out of a page, in drawings within it too, and puts a black one there. */
function takeOut(pdfium: Pdfium, page: number, { left, right, low, high }: Box): void {
  withMemory(pdfium, 16, (pointer) => {
    const memory = viewOf(pdfium);
    for (const [nth, value] of [left, high, right, low].entries())
      memory.setFloat32(pointer + nth * 4, value, true);
    pdfium.EPDFText_RedactInRect(page, pointer, true, true);
  });
}

/** The pages in a document of their own, written whole: nothing that is no page comes along, nor any earlier revision. */
function pagesAlone(pdfium: Pdfium, document: number): Uint8Array {
  const made = pdfium.FPDF_CreateNewDocument();
  try {
    pdfium.FPDF_ImportPages(made, document, '', 0);
    const writer = pdfium.PDFiumExt_OpenFileWriter();
    pdfium.PDFiumExt_SaveAsCopy(made, writer);
    const sizeBytes = pdfium.PDFiumExt_GetFileWriterSize(writer);
    const bytes = withMemory(pdfium, sizeBytes, (pointer) => {
      pdfium.PDFiumExt_GetFileWriterData(writer, pointer, sizeBytes);
      return memoryOf(pdfium).slice(pointer, pointer + sizeBytes);
    });
    pdfium.PDFiumExt_CloseFileWriter(writer);
    return bytes;
  } finally {
    pdfium.FPDF_CloseDocument(made);
  }
}
