/**
 * The words of the pages of a PDF as PDFium reads them. Unlike pdfjs it heeds the texts that a PDF gives for single signs (ActualText) and puts words
 * written from right to left in their order: where letters join, only so is a name in one piece.
 */

import { loadPdfium, memoryOf, type Pdfium, withDocument, withMemory } from '../pdfium.ts';

/** The text of each page; none where PDFium cannot open the file. */
export async function textsByPdfium(bytes: Uint8Array): Promise<readonly string[]> {
  const pdfium = await loadPdfium();
  const texts = withDocument(pdfium, bytes, (document) =>
    Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, index) => textOf(pdfium, document, index)),
  );
  return texts ?? [];
}

function textOf(pdfium: Pdfium, document: number, index: number): string {
  const page = pdfium.FPDF_LoadPage(document, index);
  const words = pdfium.FPDFText_LoadPage(page);
  try {
    const count = pdfium.FPDFText_CountChars(words);
    return count <= 0 ? '' : readText(pdfium, words, count);
  } finally {
    pdfium.FPDFText_ClosePage(words);
    pdfium.FPDF_ClosePage(page);
  }
}

/** UTF-16 with a zero at its end. */
const readText = (pdfium: Pdfium, words: number, count: number): string =>
  withMemory(pdfium, (count + 1) * 2, (pointer) => {
    const written = pdfium.FPDFText_GetText(words, 0, count, pointer);
    const bytes = memoryOf(pdfium).slice(pointer, pointer + Math.max(0, written - 1) * 2);
    return Buffer.from(bytes).toString('utf16le');
  });
