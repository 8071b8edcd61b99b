import { describe, expect, it } from 'vitest';
import { testWithTool } from '../../../../test/needs.ts';
import { pagesByPdfjs, pagesByPoppler } from '../../../../test/pdf-text.ts';
import { sampleDocument } from '../../../../test/sample-document.ts';
import type { Block, Line, Table } from '../../../core/report/document.ts';
import { flatBlocks } from '../../../core/report/document.ts';
import type { Run, WordedDocument } from '../../../i18n/run.ts';
import { writePdf } from './write-pdf.ts';

const words = (text: string): Run => ({ kind: 'text', text });
const note = (number: number): Run => ({ kind: 'footnote', number });

const documentOf = (locale: 'en' | 'ar', ...lines: readonly Line<Run>[]): WordedDocument => ({
  ...sampleDocument(locale, []),
  blocks: lines.map((line): Block<Run> => ({ kind: 'paragraph', line })),
});

/** The text of a document's pages but the first, with single spaces, by both extractors. */
async function textsOf(document: WordedDocument, pdftotext: string): Promise<readonly string[]> {
  const { bytes } = await writePdf(document, {});
  const pages = [pagesByPoppler(pdftotext, bytes), await pagesByPdfjs(bytes)];
  return pages.map((texts) => texts.slice(1).join(' ').replaceAll(/\s+/g, ' '));
}

function expectTwice(text: string, expected: readonly string[]): void {
  const found = text.split(' ');
  for (const word of expected)
    expect(found.filter((one) => one === word).length, word).toBeGreaterThanOrEqual(2);
}

describe('the words of a PDF', () => {
  testWithTool(
    'pdftotext',
    'are printed as they are, whatever they mean to the typesetter',
    async (pdftotext) => {
      const hostile = '#import "x": y $x^2$ *z* _u_ @ref <l> // c /* d */ `e` \\ ~ -- "q" [b] {c} = h';
      for (const text of await textsOf(documentOf('en', [words(hostile)]), pdftotext))
        expect(text).toContain(hostile);
    },
  );

  testWithTool('pdftotext', 'are whole in Arabic, in both weights', async (pdftotext) => {
    const arabic = 'مرفق الساحل التقرير المرحلي فترة شراكة الإقليمي الأثر والاحتياجات الاتحاد المؤشرات';
    const document = documentOf('ar', [words(arabic)], [{ kind: 'text', text: arabic, isStrong: true }]);
    for (const text of await textsOf(document, pdftotext)) expectTwice(text, arabic.split(' '));
  });

  testWithTool('pdftotext', 'are whole where letters are joined to lam-alef', async (pdftotext) => {
    const arabic = 'للأنشطة خلال سلامة العلاقات';
    const document = documentOf('ar', [words(arabic)], [{ kind: 'text', text: arabic, isStrong: true }]);
    // NOTE: pdfjs parts such words, for it does not read the texts that PDF gives for single signs (ActualText).
    const [text = ''] = await textsOf(document, pdftotext);
    expectTwice(text, arabic.split(' '));
  });

  testWithTool('pdftotext', 'are whole where two directions meet', async (pdftotext) => {
    const document = documentOf('ar', [
      words('العقد '),
      { kind: 'text', text: 'CSMF-2023-014', direction: 'ltr' },
      words(' حتى '),
      { kind: 'text', text: '31/12/2024', direction: 'ltr' },
      words(' في '),
      { kind: 'text', text: 'a long English text of 24 (2024)', direction: 'ltr', language: 'en' },
    ]);
    for (const text of await textsOf(document, pdftotext)) {
      expect(text).toContain('CSMF-2023-014');
      expect(text).toContain('31/12/2024');
      expect(text).toContain('a long English text of 24 (2024)');
    }
  });

  testWithTool('pdftotext', 'show a gap in brackets and a withheld word by what it is', async (pdftotext) => {
    const document = documentOf('en', [
      { kind: 'text', text: 'ind 9.9 is not in the record', isGap: true },
      words(' seen by '),
      { kind: 'withheld', words: 'withheld' },
      words(' only'),
    ]);
    for (const text of await textsOf(document, pdftotext))
      expect(text).toContain('[ind 9.9 is not in the record] seen by withheld only');
  });

  testWithTool('pdftotext', 'keep figures on one line, also in a narrow column', async (pdftotext) => {
    const figures = '2,550,000.00 EUR';
    const table: Table<Run> = {
      kind: 'table',
      id: 'tbl',
      columns: [
        { share: 30, kind: 'text' },
        { share: 1, kind: 'figures' },
      ],
      header: [],
      rows: [{ kind: 'total', cells: [{ lines: [[words('Total')]] }, { lines: [[words(figures)]] }] }],
      remarks: [],
    };
    const { bytes } = await writePdf({ ...documentOf('en'), blocks: [table] }, {});
    expect(pagesByPoppler(pdftotext, bytes)[1]).toMatch(/^ *Total +2,550,000\.00 EUR$/m);
  });
});

describe('the footnotes of a PDF', () => {
  const footnotes = Array.from({ length: 40 }, (_, index) => ({
    line: [words(`Words of note ${index + 1}.`)],
  }));

  testWithTool('pdftotext', 'have the numbers of the document, also 40 on one page', async (pdftotext) => {
    const line = footnotes.flatMap((_, index) => [words(`mark ${index + 1}:`), note(index + 1), words(' ')]);
    const { bytes, pageCount } = await writePdf({ ...documentOf('en', line), footnotes }, {});
    const [, page = ''] = pagesByPoppler(pdftotext, bytes);
    expect(pageCount).toBe(2);
    const printed = [...page.matchAll(/^ *(\d+) +Words of note (\d+)\.$/gm)].map(([, number, of]) => [
      number,
      of,
    ]);
    expect(printed).toEqual(footnotes.map((_, index) => [String(index + 1), String(index + 1)]));
    expect(page).toMatch(/mark 17: *17/);
  });

  testWithTool('pdftotext', 'have them where spans change the order of the layout', async (pdftotext) => {
    const table: Table<Run> = {
      kind: 'table',
      id: 'tbl',
      columns: [
        { share: 1, kind: 'text' },
        { share: 1, kind: 'text' },
      ],
      header: [{ kind: 'body', cells: [{ lines: [[words('Head'), note(1)]] }, { lines: [[words('B')]] }] }],
      rows: [
        {
          kind: 'body',
          cells: [{ lines: [[words('Span'), note(2)]], rows: 2 }, { lines: [[words('First'), note(3)]] }],
        },
        { kind: 'body', cells: [{ lines: [[words('Second'), note(2), note(1)]] }] },
      ],
      remarks: [[words('Remark'), note(4)]],
    };
    const document = { ...documentOf('en'), blocks: [table], footnotes: footnotes.slice(0, 4) };
    const { bytes } = await writePdf(document, {});
    const [, page = ''] = pagesByPoppler(pdftotext, bytes);
    for (const mark of [/Head *1\b/, /Span *2\b/, /First *3\b/, /Second *2, 1\b/, /Remark *4\b|4\s+Remark/])
      expect(page).toMatch(mark);
    expect(
      [...page.matchAll(/^ *(\d) +Words of note (\d)\.$/gm)].map(([, number, of]) => [number, of]),
    ).toEqual(['1', '2', '3', '4'].map((number) => [number, number]));
  });

  it('stand once in the sample document for each of its list', async () => {
    const document = sampleDocument('en');
    const { bytes } = await writePdf(document, {});
    const text = (await pagesByPdfjs(bytes)).join(' ');
    expect(flatBlocks(document.blocks).length).toBeGreaterThan(10);
    expect(document.footnotes.length).toBe(10);
    expect(text.match(/Postponed by the partner\./g)).toHaveLength(1);
    expect(text.match(/Planned for day \d+ of the month\./g)).toHaveLength(9);
  });
});
