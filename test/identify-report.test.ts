import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleDocument } from './sample-document.ts';
import { aSnapshot } from '../src/core/testing.ts';
import { anchorDocument } from '../src/i18n/anchor-document.ts';
import type { DocumentWriter } from '../src/formats/document-format.ts';
import { writeDocx } from '../src/formats/binary/docx/write-docx.ts';
import { writePdf } from '../src/formats/binary/pdf/write-pdf.ts';
import { sha256Of } from '../src/formats/sha256.ts';
import { writeHtml } from '../src/formats/text/html/write-html.ts';
import { identifyReport } from '../src/formats/text/identify-report.ts';

const anchor = { version: 41, hash: `${'1a'.repeat(16)}${'2b'.repeat(16)}` };
const writers: Readonly<Record<string, DocumentWriter>> = { docx: writeDocx, pdf: writePdf, html: writeHtml };

describe.each(Object.entries(writers))('a submitted %s', (format, write) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ bytes } = await write(anchorDocument(sampleDocument('en'), anchor), {}));
  });
  const files = () => [{ name: `interim-report.${format}`, sha256: sha256Of(bytes) }];
  const kept = () => aSnapshot({ anchor, files: files() });
  const other = aSnapshot({ id: 'snp_0', anchor: { version: 3, hash: 'ff'.repeat(32) } });

  it('is known to the byte', () => {
    const snapshot = kept();
    expect(identifyReport(bytes, [other, snapshot])).toEqual({ is: 'kept', snapshot, file: files()[0] });
  });
  it('is the same bytes however often it is written', async () => {
    const again = await write(anchorDocument(sampleDocument('en'), anchor), {});
    expect(sha256Of(again.bytes)).toBe(sha256Of(bytes));
  });
  it('is known to be altered by what it carries', () => {
    const snapshot = kept();
    const altered = format === 'docx' ? rewritten(bytes) : Uint8Array.from([...bytes, 10]);
    expect(identifyReport(altered, [other, snapshot])).toEqual({ is: 'altered', snapshot });
  });
  it('is unknown to whom it was not submitted', () => {
    expect(identifyReport(bytes, [other])).toEqual({ is: 'unknown' });
  });
});

describe('identifyReport', () => {
  it('knows a Word document without its properties by its first page', async () => {
    const { bytes } = await writeDocx(anchorDocument(sampleDocument('ar'), anchor), {});
    const { 'docProps/core.xml': _, ...parts } = unzipSync(bytes);
    const snapshot = aSnapshot({ anchor });
    expect(identifyReport(zipSync(parts), [snapshot])).toEqual({ is: 'altered', snapshot });
  });
  it('takes anything else for unknown, a broken archive too', () => {
    for (const text of ['', 'PK broken', '%PDF-1.7'])
      expect(identifyReport(strToU8(text), [aSnapshot({ anchor })])).toEqual({ is: 'unknown' });
  });
});

/** As an office program saves it again: the same parts in another archive, and a word more. */
function rewritten(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, 'word/comments.xml': strToU8('<w:comments/>') });
}
