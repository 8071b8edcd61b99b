import { describe, expect } from 'vitest';
import type { WordedDocument } from '../../src/i18n/run.ts';
import { testWithTool } from '../needs.ts';
import { sampleDocument } from '../sample-document.ts';
import { allDifferences, type Fold } from './compare-grids.ts';
import { documentGrids } from './document-grids.ts';
import { allCases } from './documents-under-test.ts';
import { foldDirection, foldSpaces, hasRightToLeft } from './fold.ts';
import { emptyGrid } from './grid.ts';
import { readPdfTables } from './read-pdf-tables.ts';
import { stitchParts } from './stitch-parts.ts';
import { throughPdf } from './through-pdf.ts';

describe('every cell of every table of a document', () => {
  for (const { name, document: build } of allCases) {
    testWithTool('pdftotext', `is in its PDF: ${name}`, async (pdftotext) => {
      const document = build();
      expect(await differencesInPdf(document, document, pdftotext)).toEqual([]);
    });
  }

  testWithTool('pdftotext', 'is missed in its PDF where another stands in its place', async (pdftotext) => {
    const document = sampleDocument('en');
    const marked = JSON.stringify(document).replace('Workshop on item 9', 'Workshop on item 6');
    const other = JSON.parse(marked) as WordedDocument;
    expect(await differencesInPdf(document, other, pdftotext)).toEqual([
      'poppler: tbl-plan: row 10, column 1: expected "Workshoponitem9", found "Workshoponitem6"',
      'pdfjs: tbl-plan: row 10, column 1: expected "Workshoponitem9", found "Workshoponitem6"',
    ]);
  });
});

/** Where the PDF of a document differs from what was expected. */
async function differencesInPdf(
  wanted: WordedDocument,
  written: WordedDocument,
  pdftotext: string,
): Promise<readonly string[]> {
  const { poppler, pdfjs, rules } = await throughPdf(written, pdftotext);
  const expected = documentGrids(wanted);
  const fold = foldFor(wanted);
  // What pdfjs gives of Arabic is compared as lines (reading-order.test.ts): it parts words and numbers anew in each.
  const read = wanted.direction === 'rtl' ? { poppler } : { poppler, pdfjs };
  return Object.entries(read).flatMap(([extractor, pages]) => {
    const tables = readPdfTables({ pages, rules, direction: wanted.direction });
    const found = tables.map((table, index) => stitchParts(table, expected[index]?.grid ?? emptyGrid, fold));
    return allDifferences(expected, found, fold).map((difference) => `${extractor}: ${difference}`);
  });
}

/** Extractors give lines of two directions as they are seen, and lines that were broken within a word with a space. */
const foldFor =
  ({ direction }: WordedDocument): Fold =>
  (text) =>
    direction === 'rtl' || hasRightToLeft(text) ? foldDirection(text) : foldSpaces(text);
