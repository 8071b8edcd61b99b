/** The text layer of PDFs that our own writer made, as the import reads it: nothing of a plan is lost, and marks keep their months. */

import { describe, expect, it } from 'vitest';
import { writePdf } from '../../src/formats/binary/pdf/write-pdf.ts';
import { extractText, readText } from '../../src/web/screens/import/read-text.ts';
import { loadFixture } from '../fixtures.ts';
import { reportOf } from '../documents/documents-under-test.ts';

const quietly = (): void => undefined;

async function readBack(fixture: string) {
  const { bytes } = await writePdf(reportOf({ project: () => loadFixture(fixture), locale: 'en' }), {});
  const extracted = await extractText({ name: 'report.pdf', bytes: new Uint8Array(bytes) }, quietly);
  if ('message' in extracted) throw new Error(extracted.message);
  const read = readText(extracted);
  if ('message' in read) throw new Error(read.message);
  return { text: extracted.text, record: read.record };
}

/** A PDF of one empty page, as a scan is one without a text layer. */
const scan = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n');

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('a PDF that is read', () => {
  it('keeps rows together as they are seen, with raised figures at their words', async () => {
    const { text } = await readBack('libmitaf');
    expect(text).toMatch(/^Reporting period +01\/04\/2021 – 31\/03\/2022$/m);
    expect(text).toMatch(/^Administrative costs +166,882$/m);
    expect(text).toMatch(/^13 +\p{L}.*\p{L}\d+( \d+)?$/mu);
    expect(text.split('\f').length).toBeGreaterThan(5);
  }, 120_000);

  it('puts every mark of the plan into the month in which it was printed', async () => {
    const printed = new Map(
      loadFixture('coastal-facility').workPlanItems.map(({ code, months }) => [code, months]),
    );
    const { record } = await readBack('coastal-facility');
    const marked = record.workPlanItems.filter(({ months }) => months.length > 0);
    expect(marked.length).toBeGreaterThan(20);
    expect(marked.map(({ code, months }) => [code, months])).toEqual(
      marked.map(({ code }) => [code, printed.get(code)]),
    );
    expect(record.workPlanItems.filter(({ unplacedMarks = 0 }) => unplacedMarks > 0)).toEqual([]);
  }, 120_000);

  it.each([
    ['has no text, as a scan', scan, /text recognition/],
    ['is damaged', '%PDF-1.4 and then nothing', /damaged/],
  ])('is refused in words where it %s', async (_, text, message) => {
    const refused = await extractText({ name: 'scan.pdf', bytes: bytesOf(text) }, quietly);
    expect('message' in refused && refused.message).toMatch(message);
  });
});
