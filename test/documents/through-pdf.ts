import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePdf } from '../../src/formats/binary/pdf/write-pdf.ts';
import { onceOf } from '../../src/core/indexes.ts';
import type { WordedDocument } from '../../src/i18n/run.ts';
import { type Rule, readPdfRules } from './read-pdf-rules.ts';
import { type WordPage, wordsByPdfjs, wordsByPoppler } from './read-pdf-words.ts';

/** A PDF as two extractors see it. */
export type PdfContent = {
  readonly poppler: readonly WordPage[];
  readonly pdfjs: readonly WordPage[];
  readonly rules: readonly (readonly Rule[])[];
};

/** A document as its PDF, which is written once, as several suites look at it. */
export const pdfOf = onceOf(async (document: WordedDocument): Promise<Uint8Array> => {
  const { bytes } = await writePdf(document, {});
  return bytes;
});

/** A document as it comes back from its PDF, with the program `pdftotext`. */
export async function throughPdf(document: WordedDocument, pdftotext: string): Promise<PdfContent> {
  const bytes = await pdfOf(document);
  const pdfjs = await wordsByPdfjs(bytes);
  const rules = await readPdfRules(bytes);
  return { poppler: inFile(bytes, (path) => wordsByPoppler(pdftotext, path)), pdfjs, rules };
}

/** The words of a document's PDF by the program `pdftotext` alone. */
export async function popplerWords(
  document: WordedDocument,
  pdftotext: string,
): Promise<readonly WordPage[]> {
  const bytes = await pdfOf(document);
  return inFile(bytes, (path) => wordsByPoppler(pdftotext, path));
}

/** Does work on bytes as a file, which is gone afterwards. */
export function inFile<Result>(bytes: Uint8Array, work: (path: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'strand-pdf-'));
  try {
    const path = join(folder, 'report.pdf');
    writeFileSync(path, bytes);
    return work(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
