import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { allNamed, childNamed, type Element, parseXml, textIn } from '../../../../test/documents/xml-tree.ts';
import { sampleDocument } from '../../../../test/sample-document.ts';
import type { Block } from '../../../core/report/document.ts';
import { money } from '../../../core/base/money.ts';
import { type Draft, footnote, reference, text, value } from '../../../core/report/phrase.ts';
import type { WordedDocument } from '../../../i18n/run.ts';
import type { Pages } from '../../document-format.ts';
import { UnwritableBlock } from '../../document-format.ts';
import { writeDocx } from './write-docx.ts';

const partsOf = async (document: WordedDocument, pages: Pages = {}): Promise<Record<string, Uint8Array>> =>
  unzipSync((await writeDocx(document, { pages })).bytes);

const partOf = async (document: WordedDocument, name = 'document', pages: Pages = {}): Promise<Element> =>
  parseXml(strFromU8((await partsOf(document, pages))[`word/${name}.xml`] ?? new Uint8Array()));

const attributesOf = (part: Element, name: string, attribute: string): readonly string[] =>
  allNamed(part, name).map(({ attributes }) => attributes[attribute] ?? '');

const styleOf = (paragraph: Element): string | undefined =>
  childNamed(childNamed(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];

const wordsIn = (element: Element): string => allNamed(element, 'w:t').map(textIn).join('');

const linesIn = (part: Element, style: string): readonly string[] =>
  allNamed(part, 'w:p')
    .filter((paragraph) => styleOf(paragraph) === style)
    .map(wordsIn);

const codesIn = (part: Element): readonly string[] =>
  allNamed(part, 'w:instrText').map((code) => textIn(code).trim());

const paragraph = (...line: readonly Draft[]): Block<Draft> => ({ kind: 'paragraph', line });

describe('writeDocx', () => {
  it('gives the same bytes for the same document', async () => {
    const [once, twice] = await Promise.all([
      writeDocx(sampleDocument('en'), {}),
      writeDocx(sampleDocument('en'), {}),
    ]);
    expect(Buffer.from(once.bytes).equals(Buffer.from(twice.bytes))).toBe(true);
  });

  it('says the title, the language and the last day of the period, and nobody’s name', async () => {
    const core = strFromU8((await partsOf(sampleDocument('fr')))['docProps/core.xml'] ?? new Uint8Array());
    const properties = parseXml(core);
    const words = properties.children.map((child) => (typeof child === 'string' ? child : textIn(child)));
    expect(words).toEqual(['Facilité côtière', 'fr-FR', '2024-12-31T00:00:00Z', '2024-12-31T00:00:00Z']);
    expect(core).not.toMatch(/creator|lastModifiedBy|Un-named/);
  });

  it('never asks to have its fields made anew', async () => {
    for (const bytes of Object.values(await partsOf(sampleDocument('en'))))
      expect(strFromU8(bytes)).not.toMatch(/updateFields|w:dirty/);
  });

  it('is well-formed whatever the words are', async () => {
    const hostile =
      '<w:p>&amp;]]> \u0000\u0007\u001F\uD800 x \uDFFF\uFFFE " \' {0} $& $1 \u{1F600}\tt\nn\u2028e';
    const cell = { lines: [[value(hostile), footnote({ en: hostile })]] };
    const blocks: readonly Block<Draft>[] = [
      { kind: 'contents', of: 'headings', title: [value(hostile)] },
      { kind: 'heading', id: hostile, level: 1, number: hostile, text: [value(hostile)] },
      paragraph(value(hostile), reference(hostile)),
      {
        kind: 'table',
        id: `${hostile}2`,
        caption: [value(hostile)],
        columns: [{ share: 1, kind: 'text' }],
        header: [{ kind: 'body', cells: [cell] }],
        rows: [],
        remarks: [[value(hostile)]],
      },
      {
        kind: 'figure',
        id: 'fig',
        caption: [value(hostile)],
        alt: [value(hostile)],
        bars: [{ name: [value(hostile)], share: Number.NaN, value: [value(hostile)], isMet: false }],
      },
    ];
    const parts = await partsOf(sampleDocument('en', blocks));
    const xml = Object.entries(parts).filter(([path]) => /\.(xml|rels)$/.test(path));
    expect(xml.length).toBeGreaterThan(10);
    for (const [, bytes] of xml) expect(() => parseXml(strFromU8(bytes))).not.toThrow();
    const lines = linesIn(await partOf(sampleDocument('en', blocks)), 'Normal');
    expect(lines[0]).toContain('<w:p>&amp;]]>  x  " \' {0} $& $1 \u{1F600}tne');
  });

  it('tells which block it cannot write, landscape ones counted', async () => {
    const broken: Block<Draft> = {
      kind: 'table',
      id: 'tbl',
      columns: [{ share: 1, kind: 'text' }],
      header: [],
      rows: [{ kind: 'body', cells: [{ lines: [] }, { lines: [] }] }],
      remarks: [],
    };
    const document = sampleDocument('en', [
      paragraph(value('a')),
      { kind: 'landscape', blocks: [paragraph(value('b')), broken] },
    ]);
    await expect(writeDocx(document, {})).rejects.toEqual(
      new UnwritableBlock(2, new Error('a row has more cells than its table has columns')),
    );
    await expect(writeDocx(document, {})).rejects.toHaveProperty('block', 2);
  });

  it('keeps a paragraph on the page of the table that it introduces, unless it is a text of its own', async () => {
    const table: Block<Draft> = {
      kind: 'table',
      id: 'tbl',
      columns: [{ share: 1, kind: 'text' }],
      header: [],
      rows: [{ kind: 'body', cells: [{ lines: [[value('x')]] }] }],
      remarks: [],
    };
    const lead: Block<Draft> = { kind: 'paragraph', style: 'lead', line: [value('Statement')] };
    const long = paragraph(value('Long words. '.repeat(60)));
    const blocks = [lead, paragraph(value('Free')), paragraph(value('Bound')), table, long, table];
    const body = await partOf(
      sampleDocument(
        'en',
        blocks.map((block, index) => (block.kind === 'table' ? { ...block, id: `tbl-${index}` } : block)),
      ),
    );
    const kept = allNamed(body, 'w:p').filter((one) => childNamed(childNamed(one, 'w:pPr'), 'w:keepNext'));
    expect(kept.map(wordsIn).filter((words) => /Statement|Free|Bound|Long/.test(words))).toEqual([
      'Statement',
      'Bound',
    ]);
  });

  it('needs no page for what stands below its last table', async () => {
    const styles = allNamed(await partOf(sampleDocument('en'), 'styles'), 'w:style');
    const end = styles.find(({ attributes }) => attributes['w:styleId'] === 'TableEnd');
    const [spacing] = end === undefined ? [] : allNamed(end, 'w:spacing');
    expect(spacing?.attributes).toMatchObject({ 'w:before': '0', 'w:line': '20', 'w:lineRule': 'exact' });
  });

  test('a document without blocks is its first page', async () => {
    const body = await partOf(sampleDocument('en', []));
    expect(linesIn(body, 'Title')).toEqual(['Coastal Facility']);
    expect(allNamed(body, 'w:sectPr')).toHaveLength(1);
  });
});

describe('the references of a Word document', () => {
  it('lead to bookmarks that are there once, with names that Word takes', async () => {
    const body = await partOf(sampleDocument('en'), 'document', { 'sec-plan': 5 });
    const names = attributesOf(body, 'w:bookmarkStart', 'w:name');
    const starts = attributesOf(body, 'w:bookmarkStart', 'w:id');
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^\w{1,40}$/);
    expect(new Set(starts).size).toBe(starts.length);
    expect(attributesOf(body, 'w:bookmarkEnd', 'w:id').toSorted()).toEqual(starts.toSorted());
    const targets = [
      ...codesIn(body).flatMap((code) => /^(?:REF|PAGEREF|NOTEREF) (\S+)/.exec(code)?.slice(1) ?? []),
      ...attributesOf(body, 'w:hyperlink', 'w:anchor'),
    ];
    expect(targets.length).toBeGreaterThan(8);
    for (const target of targets) expect(names).toContain(target);
  });

  it('show the words that they had, and keep the words around the number of a heading', async () => {
    const body = await partOf(sampleDocument('en'));
    expect(linesIn(body, 'Normal')[0]).toContain('The values stand in Table 1 & Section 2.');
    expect(codesIn(body)).toContain('REF _at_tbl_logframe \\h');
    expect(codesIn(body)).toContain('REF _no_sec_plan \\h');
  });

  it('count captions by fields within their labels', async () => {
    const body = await partOf(sampleDocument('en'));
    expect(linesIn(body, 'Caption')).toEqual([
      'Figure 1. Way to target',
      'Table 1. Logical framework',
      'Table 2. Work plan',
    ]);
    expect(codesIn(body).filter((code) => code.startsWith('SEQ'))).toEqual([
      'SEQ Figure \\* ARABIC',
      'SEQ Table \\* ARABIC',
      'SEQ Table \\* ARABIC',
    ]);
  });

  it('list headings and tables, with page numbers where they are known', async () => {
    const pages = { 'sec-description': 3, 'sec-plan': 12, 'tbl-plan': 13 };
    const body = await partOf(sampleDocument('en'), 'document', pages);
    expect(linesIn(body, 'TOC1')).toEqual(['1 Description3', '2 Work plan12']);
    expect(linesIn(body, 'TOC2')).toEqual(['Strand 1']);
    expect(linesIn(body, 'TableofFigures')).toEqual(['Table 1. Logical framework', 'Table 2. Work plan13']);
    expect(codesIn(body).filter((code) => code.startsWith('TOC'))).toEqual([
      'TOC \\o "1-3" \\h \\z \\u',
      'TOC \\h \\z \\c "Table"',
    ]);
  });

  it('leave out a list of tables that would be empty', async () => {
    const list: Block<Draft> = { kind: 'contents', of: 'tables', title: [value('List of tables')] };
    const body = await partOf(sampleDocument('en', [list, paragraph(value('a'))]));
    expect(linesIn(body, 'TOCHeading')).toEqual([]);
  });
});

describe('the footnotes of a Word document', () => {
  it('stand once each, in the order of the document; later mentions lead to the first', async () => {
    const document = sampleDocument('en');
    const body = await partOf(document);
    const mentioned = attributesOf(body, 'w:footnoteReference', 'w:id').map(Number);
    expect(mentioned).toEqual(document.footnotes.map((_note, index) => index + 1));
    expect(codesIn(body).filter((code) => code.startsWith('NOTEREF'))).toEqual([
      'NOTEREF _note_1 \\f \\h',
      'NOTEREF _note_1 \\f \\h',
    ]);
    const notes = allNamed(await partOf(document, 'footnotes'), 'w:footnote').filter(
      ({ attributes }) => Number(attributes['w:id']) > 0,
    );
    expect(notes).toHaveLength(document.footnotes.length);
    expect(notes[0] && wordsIn(notes[0]).trim()).toBe('Postponed by the partner.');
  });

  it('are parted where two stand side by side', async () => {
    const two = paragraph(value('a'), footnote({ en: 'One.' }), footnote({ en: 'Two.' }));
    expect(linesIn(await partOf(sampleDocument('en', [two])), 'Normal')).toEqual(['a ']);
  });

  it('of the bars of a figure stand at its caption, for a picture can hold none', async () => {
    const figure: Block<Draft> = {
      kind: 'figure',
      id: 'fig',
      caption: [value('Way')],
      alt: [value('alt')],
      bars: [{ name: [value('1.1'), footnote({ en: 'A.' })], share: 0.5, value: [value('1')], isMet: false }],
    };
    const body = await partOf(sampleDocument('en', [figure, paragraph(value('b'), footnote({ en: 'B.' }))]));
    expect(attributesOf(body, 'w:footnoteReference', 'w:id')).toEqual(['1', '2']);
  });
});

const lines = async (tag: 'ar' | 'en', ...line: readonly Draft[]): Promise<readonly string[]> =>
  linesIn(await partOf(sampleDocument(tag, [paragraph(...line)])), 'Normal');

describe('the words of a Word document', () => {
  it('mark what is missing and show a bar for what is withheld', async () => {
    const body = await partOf(sampleDocument('en'));
    const styled = (style: string): readonly string[] =>
      allNamed(body, 'w:r')
        .filter((run) => childNamed(childNamed(run, 'w:rPr'), 'w:rStyle')?.attributes['w:val'] === style)
        .map(wordsIn);
    expect(styled('Gap')).toEqual(['[ind 9.9 is not in the record]']);
    expect(styled('Withheld')).toEqual(['[withheld]']);
  });

  it('have the language of the document, and their own where it is another', async () => {
    const document = sampleDocument('en', [paragraph(text({ fr: 'Bonjour' }), text({ ar: 'مرحبا' }))]);
    const languages = allNamed(await partOf(document), 'w:lang').map(({ attributes }) => attributes);
    expect(languages).toEqual([{ 'w:val': 'fr-FR' }, { 'w:bidi': 'ar-LY' }]);
    const [preset] = allNamed(await partOf(sampleDocument('fr'), 'styles'), 'w:lang');
    expect(preset?.attributes).toEqual({ 'w:val': 'fr-FR', 'w:bidi': 'ar-LY' });
  });

  it('hold figures and their unit together within Arabic words, and leave them as they are elsewhere', async () => {
    const amount = value(money(4000, 'EUR'));
    const sum = text({ ar: 'المجموع', en: 'Total' });
    expect(await lines('ar', sum, value(' – '), amount)).toEqual(['المجموع – \u200E4.000\u00A0EUR']);
    expect(await lines('ar', sum, value(' '), text({ en: 'Strand on hold.' }))).toEqual([
      'المجموع Strand on hold.\u200E',
    ]);
    expect(await lines('ar', sum, value(' '), value('2024-01-31'))).toEqual(['المجموع 31/01/2024']);
    expect(await lines('ar', amount)).toEqual(['4.000\u00A0EUR']);
    expect(await lines('en', sum, value(' – '), amount)).toEqual(['Total – 4,000\u00A0EUR']);
  });

  it('have styles that are all defined', async () => {
    const parts = await Promise.all(
      ['document', 'footnotes', 'header1', 'footer1'].map((name) => partOf(sampleDocument('ar'), name)),
    );
    const used = parts.flatMap((part) =>
      ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => attributesOf(part, name, 'w:val')),
    );
    const styles = await partOf(sampleDocument('ar'), 'styles');
    const defined = attributesOf(styles, 'w:style', 'w:styleId');
    expect([...new Set(used)].filter((style) => !defined.includes(style))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('count the pages in the foot', async () => {
    const foot = await partOf(sampleDocument('en'), 'footer1');
    expect(codesIn(foot)).toEqual(['PAGE', 'NUMPAGES']);
    expect(wordsIn(foot)).toBe('1 / 1');
  });
});
