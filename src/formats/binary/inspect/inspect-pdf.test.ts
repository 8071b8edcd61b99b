import { describe, expect, it } from 'vitest';
import { onePagePdf, withRevision } from '../../../../test/release/made-pdf.ts';
import { sampleDocument } from '../../../../test/sample-document.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import { inspectPdf } from './inspect-pdf.ts';

const found = async (pdf: Buffer): Promise<readonly string[]> =>
  (await inspectPdf(pdf)).map(({ kind, page, count }) => [kind, page ?? 'file', count].join(' '));

const words = 'Alma Probe';
const content = (drawing: string): Buffer => onePagePdf({ words, content: drawing });
const written = `BT /F1 12 Tf 72 700 Td (${words}) Tj ET`;

describe('inspectPdf, pages', () => {
  it('finds nothing on a page whose words are all to be seen', async () => {
    expect(await found(onePagePdf({ words }))).toEqual([]);
  });

  it.each([
    ['a box that is drawn over words', onePagePdf({ words, box: true }), ['text-beneath-box 1 9']],
    [
      'a box over a part of them, in a drawing of its own and turned',
      content(`${written}\nq 1 0 0 1 0 0 cm 0.1 g 100 690 60 20 re f Q`),
      ['text-beneath-box 1 5'],
    ],
    ['black words on a black box', content(`0 g 60 690 200 30 re f\n${written}`), ['text-beneath-box 1 9']],
    ['white words', content(`1 1 1 rg ${written}`), ['white-text 1 9']],
    ['words that are not drawn', content(written.replace('Tf', 'Tf 3 Tr')), ['invisible-text 1 10']],
  ])('finds %s', async (_case, pdf, expected) => {
    expect(await found(pdf)).toEqual(expected);
  });

  it.each([
    ['white words on a dark head', content(`0 g 60 690 200 30 re f 1 g ${written}`)],
    ['words on a light ground', content(`0.9 g 60 690 200 30 re f 0 g ${written}`)],
    ['a line under words', content(`${written} 0 g 72 698 80 1 re f`)],
    ['a box beside them', content(`${written} 0 g 300 690 80 20 re f`)],
  ])('accepts %s', async (_case, pdf) => {
    expect(await found(pdf)).toEqual([]);
  });

  it('finds redactions that are only marked, with the words beneath', async () => {
    const page = '/Annots [7 0 R]';
    const objects = ['<< /Type /Annot /Subtype /Redact /Rect [60 690 300 720] >>'];
    expect(await found(onePagePdf({ words, page, objects }))).toEqual([
      'text-beneath-redaction 1 10',
      'redaction-not-applied 1 1',
    ]);
  });
});

describe('inspectPdf, the file', () => {
  it('finds earlier revisions, properties, bookmarks, attachments and scripts', async () => {
    const first = onePagePdf({
      words,
      info: '/Author (Testa Beispiel) /Title (Draft)',
      catalog:
        '/Outlines 7 0 R /Names << /EmbeddedFiles << /Names [(a.txt) 9 0 R] >> >> /OpenAction << /S /JavaScript /JS (x) >>',
      objects: [
        '<< /Type /Outlines /First 8 0 R /Last 8 0 R /Count 1 >>',
        '<< /Title (Alma Probe) /Parent 7 0 R /Dest [3 0 R /Fit] >>',
        '<< /Type /Filespec /F (a.txt) /EF << /F 10 0 R >> >>',
        '<< /Type /EmbeddedFile /Length 2 >>\nstream\nhi\nendstream',
      ],
    });
    const pdf = withRevision(first, [[4, '<< /Length 0 >>\nstream\n\nendstream']]);
    expect(await found(pdf)).toEqual([
      'revisions file 1',
      'information file 2',
      'outline file 1',
      'attachments file 1',
      'scripts file 1',
    ]);
  });

  it('finds nothing hidden on the pages of our own documents, and what they say of themselves', async () => {
    const { bytes } = await writePdf(sampleDocument('en'), {});
    const kinds = (await inspectPdf(bytes)).filter(({ page }) => page !== undefined);
    expect(kinds).toEqual([]);
  });

  it('says of a file that cannot be read that it cannot', async () => {
    expect(await found(Buffer.from('%PDF-1.7\nnothing'))).toEqual(['unreadable file 1']);
  });
});
