import { describe, expect, it } from 'vitest';
import { onePagePdf, withRevision } from '../../../../test/release/made-pdf.ts';
import { pagesByPdfjs, pagesByPoppler } from '../../../../test/pdf-text.ts';
import { testWithTool } from '../../../../test/needs.ts';
import { inspectPdf } from '../inspect/inspect-pdf.ts';
import { redactPdf } from './redact-pdf.ts';

const alma = [{ id: 'red_1', words: ['Alma Probe'] }];
const twoLines = [
  'BT /F1 12 Tf 72 700 Td (Seen by Alma Probe on Monday) Tj',
  '0 -20 Td (ALMA PROBE and others) Tj ET',
].join(' ');

async function redacted(pdf: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly places: number }> {
  const made = await redactPdf(pdf, alma);
  if ('refused' in made) throw new Error(made.refused);
  return made;
}

describe('redactPdf', () => {
  it('takes every place of the words out and leaves the rest', async () => {
    const { bytes, places } = await redacted(onePagePdf({ words: '', content: twoLines }));
    expect(places).toBe(2);
    const [page = ''] = await pagesByPdfjs(bytes);
    expect(page.toLowerCase()).not.toMatch(/alma|probe/);
    expect(page).toContain('Seen by');
    expect(page).toContain('and others');
  });

  testWithTool('pdftotext', 'takes them out for another reader too', async (pdftotext) => {
    const { bytes } = await redacted(onePagePdf({ words: '', content: twoLines }));
    expect(pagesByPoppler(pdftotext, bytes).join().toLowerCase()).not.toMatch(/alma|probe/);
  });

  it('takes nothing along but pages: no history, properties, bookmarks, attachments, comments', async () => {
    const first = onePagePdf({
      words: '',
      content: twoLines,
      info: '/Author (Alma Probe)',
      page: '/Annots [9 0 R]',
      catalog: '/Outlines 7 0 R',
      objects: [
        '<< /Type /Outlines /First 8 0 R /Last 8 0 R /Count 1 >>',
        '<< /Title (Alma Probe) /Parent 7 0 R /Dest [3 0 R /Fit] >>',
        '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Alma Probe) >>',
      ],
    });
    const { bytes } = await redacted(withRevision(first, [[6, '<< /Author (Probe, Alma) >>']]));
    const kinds = (await inspectPdf(bytes)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'information')).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Alma');
  });

  it('refuses pages that are pictures, text that is not drawn, and what is no PDF', async () => {
    const image =
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream';
    const scan = onePagePdf({
      words: '',
      content: 'q 500 0 0 700 0 0 cm /X Do Q',
      page: '/Resources << /XObject << /X 7 0 R >> >>',
      objects: [image],
    });
    expect(await redactPdf(scan, alma)).toEqual({ refused: 'pictures', pages: [1] });
    const unseen = onePagePdf({ words: '', content: twoLines.replace('Tf', 'Tf 3 Tr') });
    expect(await redactPdf(unseen, alma)).toEqual({ refused: 'hidden-text', pages: [1] });
    expect(await redactPdf(Buffer.from('%PDF-1.7\nnothing'), alma)).toEqual({ refused: 'unreadable' });
  });

  it('refuses a file in which a part of a name stays', async () => {
    const other = onePagePdf({ words: '', content: twoLines.replace('and others', 'and Ms Probe') });
    expect(await redactPdf(other, alma)).toEqual({ refused: 'still-there', entities: ['red_1'] });
  });
});
