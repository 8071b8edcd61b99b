import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { testWithTool } from '../../../../test/needs.ts';
import { infoOfPdf, pagesByPoppler } from '../../../../test/pdf-text.ts';
import { sampleDocument } from '../../../../test/sample-document.ts';
import { root } from '../../../../test/source-files.ts';
import type { Block, Cell, Table, TableRow } from '../../../core/report/document.ts';
import { localeTags } from '../../../i18n/locales/index.ts';
import type { Run, WordedDocument } from '../../../i18n/run.ts';
import { UnwritableBlock } from '../../document-format.ts';
import { writePdf } from './write-pdf.ts';

const words = (text: string): Run => ({ kind: 'text', text });
const cell = (text: string, spans: Pick<Cell<Run>, 'columns' | 'rows'> = {}): Cell<Run> => ({
  lines: [[words(text)]],
  ...spans,
});
const row = (...cells: readonly Cell<Run>[]): TableRow<Run> => ({ kind: 'body', cells });
const paragraph: Block<Run> = { kind: 'paragraph', line: [words('Text')] };

const tableOf = (fields: Partial<Table<Run>>): Table<Run> => ({
  kind: 'table',
  id: 'tbl',
  columns: [
    { share: 1, kind: 'text' },
    { share: 1, kind: 'text' },
  ],
  header: [row(cell('A'), cell('B'))],
  rows: [],
  remarks: [],
  ...fields,
});

const documentOf = (...blocks: readonly Block<Run>[]): WordedDocument => ({
  ...sampleDocument('en', []),
  blocks,
});

const failing = tableOf({ rows: [row(cell('a', { columns: 5 }), cell('b'))] });

describe('writePdf', () => {
  it('gives equal bytes for equal documents, from another compiler too', async () => {
    const { bytes } = await writePdf(sampleDocument('ar'), {});
    const again = await writePdf(sampleDocument('ar'), {});
    vi.resetModules();
    const other = await (await import('./write-pdf.ts')).writePdf(sampleDocument('ar'), {});
    expect(Buffer.from(bytes).equals(again.bytes)).toBe(true);
    expect(Buffer.from(bytes).equals(other.bytes)).toBe(true);
  });

  it('gives other bytes for another document', async () => {
    const one = await writePdf(documentOf(paragraph), {});
    const other = await writePdf(documentOf(paragraph, paragraph), {});
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(false);
  });

  it.each(localeTags)(
    'writes PDF/UA-1 with title, language and the day of the document, in %s',
    async (tag) => {
      const { bytes } = await writePdf(sampleDocument(tag), {});
      expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
      const info = await infoOfPdf(bytes);
      expect(info['Language']).toBe(tag);
      expect(info['CreationDate']).toMatch(/^D:20241231/);
      expect(info['Title']).toMatch(/Coastal Facility|Facilité côtière|مرفق الساحل/);
      expect(info).not.toHaveProperty('Author');
    },
  );

  testWithTool('pdftotext', 'tells the pages of headings, tables and figures', async (pdftotext) => {
    const { bytes, pages = {}, pageCount } = await writePdf(sampleDocument('en'), {});
    const texts = pagesByPoppler(pdftotext, bytes);
    expect(texts).toHaveLength(pageCount ?? 0);
    const signs = {
      'sec-description': /^ *1 +Description$/m,
      'fig-progress': /Figure 1\. Way to target/,
      'tbl-logframe': /Table 1\. Logical framework\n/,
      'sec-plan': /^ *2 +Work plan$/m,
      'sub-plan': /^ *Strand 1$/m,
      'tbl-plan': /Table 2\. Work plan\n/,
      'tbl-small': /^ *Only$/m,
    };
    expect(Object.keys(pages).toSorted()).toEqual(Object.keys(signs).toSorted());
    for (const [id, sign] of Object.entries(signs))
      expect(texts.findIndex((text, index) => index > 1 && sign.test(text)) + 1, id).toBe(pages[id]);
  });

  testWithTool('pdftotext', 'fills the contents with these pages', async (pdftotext) => {
    const { bytes, pages = {} } = await writePdf(sampleDocument('en'), {});
    const [, contents = ''] = pagesByPoppler(pdftotext, bytes);
    const pageOf = (line: RegExp): number => Number(line.exec(contents)?.[1]);
    expect(pageOf(/1 +Description[ .]+(\d+)/)).toBe(pages['sec-description']);
    expect(pageOf(/Table 2\. Work plan[ .]+(\d+)/)).toBe(pages['tbl-plan']);
    expect(contents).toContain('List of tables');
    expect(contents).toMatch(/2 ?\/ ?7/);
  });

  testWithTool('pdftotext', 'leaves out contents of nothing', async (pdftotext) => {
    const contents: readonly Block<Run>[] = (['headings', 'tables'] as const).map((of) => ({
      kind: 'contents',
      of,
      title: [words(`List of ${of}`)],
    }));
    const { bytes, pageCount } = await writePdf(documentOf(...contents, paragraph), {});
    expect(pageCount).toBe(2);
    expect(pagesByPoppler(pdftotext, bytes).join('')).not.toContain('List of');
  });

  it('names the block that cannot be written, those on landscape pages counted', async () => {
    const document = documentOf(
      { kind: 'landscape', blocks: [paragraph, paragraph] },
      paragraph,
      { kind: 'landscape', blocks: [paragraph, failing] },
      failing,
    );
    const failure: unknown = await writePdf(document, {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnwritableBlock);
    expect(failure).toMatchObject({ block: 4 });
  });

  it('says what is wrong where no block fails alone', async () => {
    const twice: Block<Run> = { kind: 'heading', id: 'same', level: 1, text: [words('Same')] };
    const link: Block<Run> = { kind: 'paragraph', line: [{ kind: 'reference', to: 'same', text: 'Same' }] };
    const failure: unknown = await writePdf(documentOf(twice, twice, link), {}).catch(
      (error: unknown) => error,
    );
    expect(failure).not.toBeInstanceOf(UnwritableBlock);
    expect(failure).toHaveProperty('message', expect.stringContaining('occurs multiple times'));
  });

  it('writes on after a document that failed', async () => {
    await writePdf(documentOf(failing), {}).catch(() => undefined);
    expect((await writePdf(documentOf(paragraph), {})).pageCount).toBe(2);
  });
});

describe('documents that are hard to lay out', () => {
  it('are written, and tagged, where a note of a table stands just where a page ends: Typst alone breaks off', async () => {
    const text = readFileSync(join(root, 'test/documents/note-at-page-end.json'), 'utf8');
    const { bytes } = await writePdf(JSON.parse(text) as WordedDocument, {});
    expect(Buffer.from(bytes).includes('/StructTreeRoot')).toBe(true);
  });

  const long = 'Number of officials who took part in a course. '.repeat(45);
  const cases: Readonly<Record<string, readonly Block<Run>[]>> = {
    'no block': [],
    'tables without rows, header or columns': [
      tableOf({ id: 'a' }),
      tableOf({ id: 'b', header: [] }),
      tableOf({ id: 'c', header: [], columns: [] }),
    ],
    'a table of one row': [tableOf({ rows: [row(cell('a'), cell('b'))] })],
    'headings that skip levels or have no words': [
      { kind: 'heading', id: 'a', level: 3, text: [words('Deep')] },
      { kind: 'heading', id: 'b', level: 1, number: '1', text: [] },
      { kind: 'heading', id: 'c', level: 3, text: [words('Deeper')] },
    ],
    'a chart without words or bars': [{ kind: 'figure', id: 'f', caption: [], alt: [], bars: [] }],
    'a span that is longer than a page': [
      tableOf({
        rows: [
          row(cell('span', { rows: 90 }), cell('0')),
          ...Array.from({ length: 89 }, () => row(cell('x'))),
        ],
      }),
    ],
    'a header that is longer than a page': [
      tableOf({ header: [row(cell(long.repeat(4)), cell('B'))], rows: [row(cell('a'), cell('b'))] }),
    ],
    'empty lists, lines and pages': [
      { kind: 'list', items: [] },
      { kind: 'list', items: [[]] },
      { kind: 'paragraph', line: [] },
      { kind: 'facts', facts: [] },
      { kind: 'facts', facts: [{ name: [], lines: [] }] },
      { kind: 'landscape', blocks: [] },
    ],
  };
  it.each(Object.entries(cases))('are written all the same: %s', async (_name, blocks) => {
    for (const locale of ['en', 'ar'] as const) {
      const { bytes, pageCount } = await writePdf({ ...sampleDocument(locale, []), blocks }, {});
      expect(pageCount).toBeGreaterThan(0);
      expect(bytes.length).toBeGreaterThan(1000);
    }
  });

  testWithTool('pdftotext', 'keep all of a title of 2,000 characters in its cell', async (pdftotext) => {
    const table = tableOf({ rows: [row(cell(`${long} END`), cell('b'))] });
    const { bytes } = await writePdf(documentOf(table), {});
    expect(
      pagesByPoppler(pdftotext, bytes)
        .join('')
        .match(/officials/g),
    ).toHaveLength(45);
  });
});
