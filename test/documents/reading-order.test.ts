import { describe, expect, test } from 'vitest';
import type { WordedDocument } from '../../src/i18n/run.ts';
import { testWithTool } from '../needs.ts';
import { allCases } from './documents-under-test.ts';
import { type SpanningCells, piecesOf } from './document-pieces.ts';
import { hasRightToLeft } from './fold.ts';
import { streamByPdfjs, streamByPoppler, streamByTags } from './read-pdf-stream.ts';
import { firstLineOutOfOrder, firstOutOfOrder } from './reading-order.ts';
import { inFile, pdfOf } from './through-pdf.ts';

describe('headings, paragraphs and cells', () => {
  for (const { name, document: build } of allCases) {
    testWithTool('pdftotext', `are painted in reading order: ${name}`, async (pdftotext) => {
      const document = build();
      const bytes = await pdfOf(document);
      const poppler = inFile(bytes, (path) => streamByPoppler(pdftotext, path));
      const pdfjs = await streamByPdfjs(bytes);
      expect(outOfOrder(poppler, document, 'without-spanning'), 'poppler').toBeUndefined();
      expect(outOfOrder(pdfjs, document, 'without-spanning'), 'pdfjs').toBeUndefined();
    });

    test(`are tagged in reading order: ${name}`, async () => {
      const document = build();
      const bytes = await pdfOf(document);
      const tagged = await streamByTags(bytes);
      const lines = document.direction === 'rtl' ? joined(tagged) : tagged;
      expect(outOfOrder(lines, document, 'with-spanning')).toBeUndefined();
    });
  }
});

/** Each text with those after it: Arabic words with vowel marks are parted at these. */
const joined = (texts: readonly string[]): readonly string[] =>
  texts.map((_, index) => texts.slice(index, index + 8).join(''));

/** The first piece that comes too early or not at all. */
function outOfOrder(
  lines: readonly string[],
  document: WordedDocument,
  spanning: SpanningCells,
): string | undefined {
  const pieces = piecesOf(document, spanning);
  return document.direction === 'rtl' || pieces.some(hasRightToLeft)
    ? firstLineOutOfOrder(lines, pieces)
    : firstOutOfOrder(lines, pieces);
}
