import { describe, expect, it } from 'vitest';
import {
  all,
  byId,
  cell,
  classed,
  type Element,
  named,
  pageOf,
  parse,
  samplePage,
  tableOf,
  wordsIn,
} from '../../../../test/html-page.ts';
import { sampleDocument } from '../../../../test/sample-document.ts';
import { type Block, flatBlocks, type Table } from '../../../core/report/document.ts';
import { type Draft, footnote, gap, strong, text, value } from '../../../core/report/phrase.ts';
import { localeTags } from '../../../i18n/locales/index.ts';
import type { WordedDocument } from '../../../i18n/run.ts';
import { UnwritableBlock } from '../../document-format.ts';
import { writeHtml } from './write-html.ts';

const paragraph = (...line: readonly Draft[]): Block<Draft> => ({ kind: 'paragraph', line });

const inLandscape = (table: Table<Draft>): WordedDocument =>
  sampleDocument('en', [paragraph(value('Text')), { kind: 'landscape', blocks: [table] }]);

const hostile = `</style></title><script>alert(1)</script><img src="http://x" onerror='x'>&amp;"]]>--\u0000\u202E`;

const linksIn = (nav: Element | undefined): readonly (string | undefined)[] =>
  nav === undefined ? [] : named(nav, 'a').map(({ attributes }) => attributes['href']);

describe('writeHtml', () => {
  it.each(localeTags)(
    'writes a well-formed page in %s that is of its language and direction',
    async (tag) => {
      const [root] = named(await samplePage(tag), 'html');
      expect(root?.attributes).toMatchObject({ lang: tag, dir: tag === 'ar' ? 'rtl' : 'ltr' });
    },
  );

  it('gives equal bytes for equal documents', async () => {
    expect(await writeHtml(sampleDocument('ar'), {})).toEqual(await writeHtml(sampleDocument('ar'), {}));
  });

  it('loads nothing from elsewhere and runs nothing', async () => {
    const page = await samplePage('en');
    expect(all(page).filter(({ name }) => ['script', 'link', 'img', 'iframe'].includes(name))).toEqual([]);
    const addresses = all(page).flatMap(({ attributes }) => [
      ...(attributes['href'] === undefined ? [] : [attributes['href']]),
      ...(attributes['src'] === undefined ? [] : [attributes['src']]),
    ]);
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([]);
    expect(wordsIn(named(page, 'style')[0] ?? page)).not.toMatch(/url\(|@import/);
  });

  it('has one title, the contents, the text and the footnotes in this order', async () => {
    const page = await samplePage('en');
    const [body] = named(page, 'body');
    const parts = (body?.children ?? []).filter((child) => typeof child !== 'string');
    expect(parts.map(({ name }) => name)).toEqual(['header', 'div', 'main', 'section']);
    expect(named(page, 'h1').map(wordsIn)).toEqual(['Coastal Facility']);
    expect(named(page, 'h2').map(wordsIn)).toEqual([
      'Contents',
      'List of tables',
      '1 Description',
      '2 Work plan',
      'Footnotes',
    ]);
    expect(classed(page, 'draft').map(wordsIn)).toEqual(['Draft']);
  });

  it('leads from the contents to every heading and every captioned table', async () => {
    const page = await samplePage('en');
    const [headings, tables] = named(page, 'nav');
    expect(linksIn(headings)).toEqual(['#sec-description', '#sec-plan', '#sub-plan']);
    expect(linksIn(tables)).toEqual(['#tbl-logframe', '#tbl-plan']);
    expect(named(headings ?? page, 'ol')).toHaveLength(2);
  });

  it('has no bold words in its contents', async () => {
    const heading: Block<Draft> = { kind: 'heading', id: 'sec-a', level: 1, text: [strong(value('A'))] };
    const page = await samplePage('en', [
      { kind: 'contents', of: 'headings', title: [value('Contents')] },
      heading,
    ]);
    const links = named(page, 'nav').flatMap((nav) => named(nav, 'a'));
    expect(links.map(wordsIn)).toEqual(['A']);
    expect(links.flatMap((link) => named(link, 'strong'))).toEqual([]);
  });

  it('leads with every link to one place in the page, and has each id once', async () => {
    const page = await samplePage('ar');
    const ids = all(page).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = named(page, 'a').map(({ attributes }) => (attributes['href'] ?? '').slice(1));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    const described = all(page).flatMap(({ attributes }) => attributes['aria-labelledby'] ?? []);
    expect(described.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('leads from each mention to its footnote and from a shared footnote to each mention', async () => {
    const page = await samplePage('en');
    const mentions = named(page, 'sup').flatMap((sup) => named(sup, 'a'));
    const shared = mentions.filter(({ attributes }) => attributes['href'] === '#fn-1');
    const back = named(byId(page, 'fn-1'), 'a').map(({ attributes }) => attributes['href']);
    expect(shared).toHaveLength(3);
    expect(back).toEqual(shared.map(({ attributes }) => `#${attributes['id']}`));
    expect(wordsIn(byId(page, 'fn-1'))).toContain('Postponed by the partner.');
    expect(named(byId(page, 'fn-2'), 'a')).toHaveLength(1);
  });

  it('has no footnotes where none is mentioned', async () => {
    const page = await samplePage('en', [paragraph(value('Text'))]);
    expect(classed(page, 'footnotes')).toEqual([]);
  });

  it('mentions a footnote of a heading once, not in the contents too', async () => {
    const heading: Block<Draft> = {
      kind: 'heading',
      id: 'sec-a',
      level: 1,
      text: [value('A'), footnote({ en: 'Note' })],
    };
    const page = await samplePage('en', [
      { kind: 'contents', of: 'headings', title: [value('Contents')] },
      heading,
    ]);
    expect(named(page, 'sup')).toHaveLength(1);
    expect(
      named(page, 'nav')
        .flatMap((nav) => named(nav, 'a'))
        .map(wordsIn),
    ).toEqual(['A']);
  });

  it('leaves out contents that have nothing to list', async () => {
    const page = await samplePage('en', [
      { kind: 'contents', of: 'tables', title: [value('List of tables')] },
      paragraph(value('Text')),
    ]);
    expect(named(page, 'nav')).toEqual([]);
  });

  it('escapes hostile words wherever they stand', async () => {
    const document = sampleDocument('en', [
      { kind: 'contents', of: 'headings', title: [value(hostile)] },
      { kind: 'heading', id: 'sec-"a', level: 1, number: '<1>', text: [value(hostile)] },
      paragraph(value(hostile), gap('{code} is not in the record', { code: hostile })),
      { kind: 'facts', facts: [{ name: [value(hostile)], lines: [[value(hostile)], [value(hostile)]] }] },
      tableOf({
        caption: [value(hostile)],
        rows: [{ kind: 'body', cells: [cell(hostile), cell(hostile)] }],
        remarks: [[footnote({ en: hostile })]],
      }),
      {
        kind: 'figure',
        id: 'fig-a',
        caption: [value(hostile)],
        alt: [value(hostile)],
        bars: [{ name: [value(hostile)], share: 1, value: [value(hostile)], isMet: true }],
      },
    ]);
    const title = [{ kind: 'text' as const, text: hostile }];
    const source = await pageOf({
      ...document,
      furniture: { ...document.furniture, title, runningHead: title },
    });
    const page = parse(source);
    expect(all(page).filter(({ name }) => name === 'script' || name === 'img')).toEqual([]);
    expect(wordsIn(named(page, 'h1')[0] ?? page)).toBe(hostile.replace('\u0000', ''));
    // In HTML, `<style>` ends at the first `</style`, whatever stands around it.
    expect(source.match(/<\/style/g)).toHaveLength(1);
    expect(source).not.toMatch(/<script|<img/);
  });

  it('marks a gap once, though words of two directions stand in it', async () => {
    const page = await samplePage('ar');
    expect(classed(page, 'gap').map(wordsIn)).toEqual(['ind 9.9 is not in the record']);
    expect(classed(page, 'gap').map(({ name }) => name)).toEqual(['mark']);
  });

  it('prints nothing beneath what is withheld', async () => {
    const [bar] = classed(await samplePage('en'), 'withheld');
    expect(bar?.attributes).toMatchObject({ role: 'img', 'aria-label': 'withheld' });
    expect(bar?.children).toEqual([]);
  });

  it('prints the ground in the bar and reads it aloud', async () => {
    const page = await samplePage('fr', [paragraph(text({ fr: 'Vu par ▮4(1)(b)▮.' }))]);
    const [bar] = classed(page, 'withheld');
    expect(bar?.attributes).toMatchObject({ role: 'img', 'aria-label': 'occulté, 4(1)(b)' });
    expect(wordsIn(bar ?? page)).toBe('4(1)(b)');
  });

  it('says the language and direction of words that are not of the document', async () => {
    const line = [text({ en: 'In English' }), value(' '), text({ ar: 'كلمات' })];
    const inFrench = await samplePage('fr', [paragraph(...line)]);
    const [english] = named(inFrench, 'span');
    expect(english?.attributes).toEqual({ lang: 'en' });
    expect(named(inFrench, 'bdi').map(({ attributes }) => attributes)).toEqual([{ lang: 'ar', dir: 'rtl' }]);
  });

  it('sets a paragraph that is wholly of another direction from its own side, with its bars and footnotes', async () => {
    const page = await samplePage('ar', [
      paragraph(text({ en: 'Seen by ▮▮ twice' }), footnote({ ar: 'ملاحظة' })),
    ]);
    const [main] = named(page, 'main');
    const [own] = named(main ?? page, 'p');
    expect(own?.attributes).toEqual({ lang: 'en', dir: 'ltr' });
    expect(named(main ?? page, 'bdi')).toEqual([]);
  });

  it('keeps a sentence around a bar together where it stands among others', async () => {
    const page = await samplePage('ar', [paragraph(text({ ar: 'قال' }), text({ en: 'Seen by ▮▮ twice' }))]);
    const [main] = named(page, 'main');
    const [sentence] = named(main ?? page, 'bdi');
    expect(wordsIn(sentence ?? page)).toBe('Seen by  twice');
    expect(classed(sentence ?? page, 'withheld')).toHaveLength(1);
  });

  it('describes a chart in words', async () => {
    const page = await samplePage('en');
    const [picture] = classed(byId(page, 'fig-progress'), 'chart');
    expect(named(picture ?? page, 'svg')).toHaveLength(1);
    expect(picture?.attributes).toMatchObject({
      role: 'img',
      'aria-label': 'Indicator 1.1: 60 %; indicator 1.2: 120 %.',
    });
    expect(named(page, 'figcaption').map(wordsIn)).toEqual(['Figure 1 Way to target']);
  });

  it('turns landscape blocks with the headings right before them', async () => {
    const page = await samplePage('en');
    const [plan] = classed(page, 'landscape');
    expect(named(plan ?? page, 'h2').map(wordsIn)).toEqual(['2 Work plan']);
    expect(named(plan ?? page, 'h3').map(wordsIn)).toEqual(['Strand 1']);
  });

  it('prints the running head and the page numbers on each page but the first', async () => {
    const source = await pageOf(sampleDocument('en'));
    expect(source).toContain('@top-center { content: "Coastal Facility – Interim report";');
    expect(source).toContain('content: "" counter(page) " / " counter(pages) "";');
    expect(source).toContain('@page :first { @top-center { content: none; }');
  });
});

describe('writeHtml, bad blocks', () => {
  it.each([
    ['without columns', { columns: [] }],
    ['with a row that is too long', { rows: [{ kind: 'body', cells: [cell('a'), cell('b'), cell('c')] }] }],
    ['with a cell that reaches below it', { rows: [{ kind: 'body', cells: [{ ...cell('a'), rows: 2 }] }] }],
    ['with a span of no columns', { rows: [{ kind: 'body', cells: [{ ...cell('a'), columns: 0 }] }] }],
  ] as const)('names a table %s by its place', async (_what, fields) => {
    const document = inLandscape(tableOf(fields));
    const failure: unknown = await writeHtml(document, {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnwritableBlock);
    expect(failure).toMatchObject({ block: 1 });
    expect(flatBlocks(document.blocks)[1]?.kind).toBe('table');
  });
});
