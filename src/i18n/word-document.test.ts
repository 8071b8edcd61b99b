import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../test/sample-document.ts';
import { day } from '../core/base/day.ts';
import { decimal } from '../core/base/decimal.ts';
import { money } from '../core/base/money.ts';
import { type Language, languages, type Text } from '../core/base/text.ts';
import { type Block, type Document, flatBlocks, type Line, mapBlock } from '../core/report/document.ts';
import { gap, type Numbered, say, strong, text, value, type Words } from '../core/report/phrase.ts';
import { localeTags, type LocaleTag } from './locales/index.ts';
import type { Run, WordedDocument } from './run.ts';
import { plainLine, wordDocument } from './word-document.ts';

const title: Line<Numbered> = [value('Title')];

const documentOf = (
  blocks: readonly Block<Numbered>[],
  footnotes: Document<Numbered>['footnotes'] = [],
): Document<Numbered> => ({
  template: { id: 'any', version: '1' },
  on: day('2022-03-31'),
  furniture: { title, subtitle: [], facts: [], runningHead: title, pageOf: [] },
  blocks,
  footnotes,
});

const paragraph = (...line: readonly Numbered[]): Block<Numbered> => ({ kind: 'paragraph', line });

/** The runs of one line in a locale. */
function runs(tag: LocaleTag, ...line: readonly Numbered[]): Line<Run> {
  const [block] = wordDocument(documentOf([paragraph(...line)]), tag).blocks;
  return block?.kind === 'paragraph' ? block.line : [];
}

const kindsOf = (tag: LocaleTag, ...blocks: readonly Block<Numbered>[]): readonly string[] =>
  wordDocument(documentOf(blocks), tag).blocks.map(({ kind }) => kind);

/** Every line of a document. */
function linesOf({ blocks, footnotes, furniture }: WordedDocument): readonly Line<Run>[] {
  const lines: Line<Run>[] = [];
  const keep = (line: Line<Run>): Line<Run> => {
    lines.push(line);
    return line;
  };
  for (const block of blocks) mapBlock(block, keep);
  return [...lines, ...footnotes.map(({ line }) => line), furniture.title, furniture.runningHead];
}

const prose = (language: Language, among: readonly Language[], ...line: Line<Words>): Numbered => ({
  kind: 'prose',
  language,
  among,
  line,
});

describe('wordDocument', () => {
  it('says the locale, its language and its direction', () => {
    expect(wordDocument(documentOf([]), 'ar')).toMatchObject({
      locale: 'ar',
      language: 'ar',
      direction: 'rtl',
    });
  });

  it('takes the words of the language, unmarked', () => {
    expect(runs('fr', text({ en: 'Workshop', fr: 'Atelier' }))).toEqual([{ kind: 'text', text: 'Atelier' }]);
    expect(runs('ar', text({ ar: 'ورشة' }))).toEqual([{ kind: 'text', text: 'ورشة' }]);
  });

  it('falls back to a language that has words, and marks it and its direction', () => {
    expect(runs('fr', text({ en: 'Workshop', fr: '' }))).toEqual([
      { kind: 'text', text: 'Workshop', language: 'en' },
    ]);
    expect(runs('ar', text({ fr: 'Atelier' }))).toEqual([
      { kind: 'text', text: 'Atelier', language: 'fr', direction: 'ltr' },
    ]);
    expect(runs('en', text({ ar: 'ورشة' }))).toEqual([
      { kind: 'text', text: 'ورشة', language: 'ar', direction: 'rtl' },
    ]);
  });

  it('gives no run where there are no words', () => {
    expect(runs('en', value('a'), text({}), value('b')).map((run) => run.kind)).toEqual(['text', 'text']);
    expect(kindsOf('en', paragraph(text({})))).toEqual([]);
  });

  it('sets figures and codes apart from right-to-left words, and leaves others as they are', () => {
    const line = [say('nobody translates {n}', { n: 12 })];
    expect(runs('ar', ...line)).toEqual([
      { kind: 'text', text: 'nobody translates ' },
      { kind: 'text', text: '12', direction: 'ltr' },
    ]);
    expect(runs('en', ...line)).toEqual([{ kind: 'text', text: 'nobody translates 12' }]);
    expect(runs('ar', value(' – '))).toEqual([{ kind: 'text', text: ' – ' }]);
  });

  it('puts values into the words of the locale', () => {
    const values = [money(255000000, 'EUR'), { decimal: decimal('1250.5') }, day('2022-03-31')];
    const printed = (tag: LocaleTag): readonly string[] =>
      values.map((each) => plainLine(runs(tag, value(each))));
    expect(printed('en')).toEqual(['255,000,000 EUR', '1,250.5', '31/03/2022']);
    expect(printed('fr')).toEqual(['255\u202f000\u202f000 EUR', '1\u202f250,5', '31/03/2022']);
    expect(printed('ar')).toEqual(['255.000.000 EUR', '1.250,5', '31/03/2022']);
  });

  it('prints hostile words of the record as one line that every writer can write', () => {
    expect(runs('en', text({ en: 'Title\nof \u202Etwo\u0007 lines' }), value('\uD800'))).toEqual([
      { kind: 'text', text: 'Title of two lines' },
      { kind: 'text', text: '\uFFFD' },
    ]);
  });

  it('takes a text of blanks for no words', () => {
    expect(runs('fr', text({ en: 'Workshop', fr: ' \u00A0' }))).toEqual([
      { kind: 'text', text: 'Workshop', language: 'en' },
    ]);
  });

  it('marks what is strong and what is missing, in each piece', () => {
    expect(runs('en', strong(value('a')))).toEqual([{ kind: 'text', text: 'a', isStrong: true }]);
    expect(runs('ar', gap('{code} is nowhere', { code: 'ind 1' }))).toEqual([
      { kind: 'text', text: 'ind 1', isGap: true, direction: 'ltr' },
      { kind: 'text', text: ' is nowhere', isGap: true },
    ]);
  });

  it('turns bars of any length into one withheld run, wherever they stand', () => {
    const withheld = { kind: 'withheld', words: 'withheld' };
    expect(runs('en', text({ en: 'With ▮▮▮▮ and ▮.' }))).toEqual([
      { kind: 'text', text: 'With ' },
      withheld,
      { kind: 'text', text: ' and ' },
      withheld,
      { kind: 'text', text: '.' },
    ]);
    expect(runs('en', value('▮▮'))).toEqual([withheld]);
    expect(runs('en', say('seen by {name}', { name: { en: '▮▮▮' } }))).toContainEqual(withheld);
    const onGround = { kind: 'withheld', words: 'withheld, 4(1)(b)', ground: '4(1)(b)' };
    expect(runs('en', { kind: 'withheld', ground: '4(1)(b)' })).toEqual([onGround]);
    expect(runs('en', value('▮4(1)(b)▮'))).toEqual([onGround]);
  });

  it('words references and keeps the numbers of footnotes', () => {
    const reference = { to: 'tbl-1', message: 'Table {number}', params: { number: '4' } };
    expect(runs('en', { kind: 'reference', ...reference }, { kind: 'footnote', number: 3 })).toEqual([
      { kind: 'reference', to: 'tbl-1', text: 'Table 4' },
      { kind: 'footnote', number: 3 },
    ]);
  });

  it('words furniture, with a draft mark only where there is one', () => {
    const document = documentOf([]);
    const draft = { ...document, furniture: { ...document.furniture, draft: [value('Draft')] } };
    expect(wordDocument(document, 'en').furniture).not.toHaveProperty('draft');
    expect(wordDocument(draft, 'en').furniture.draft).toEqual([{ kind: 'text', text: 'Draft' }]);
  });
});

describe('wordDocument, prose', () => {
  const both = ['en', 'fr'] as const;
  const blocks = [
    paragraph(prose('en', both, text({ en: 'One.' }))),
    paragraph(prose('en', both, text({ en: 'Two.' }))),
    paragraph(prose('fr', both, text({ fr: 'Un.' }))),
  ];
  const printed = (tag: LocaleTag): readonly string[] =>
    wordDocument(documentOf(blocks), tag).blocks.map((block) =>
      block.kind === 'paragraph' ? plainLine(block.line) : '',
    );

  it('is printed in one language, with as many paragraphs as it has there', () => {
    expect(printed('en')).toEqual(['One.', 'Two.']);
    expect(printed('fr')).toEqual(['Un.']);
    expect(printed('ar')).toEqual(['One.', 'Two.']);
  });

  it('leaves no empty list, list item or landscape page behind', () => {
    const english = [prose('en', both, text({ en: 'One.' }))];
    const french = [prose('fr', both, text({ fr: 'Un.' }))];
    const list: Block<Numbered> = { kind: 'list', items: [english, french] };
    const [worded] = wordDocument(documentOf([list]), 'en').blocks;
    expect(worded?.kind === 'list' && worded.items.map(plainLine)).toEqual(['One.']);
    expect(kindsOf('fr', { kind: 'list', items: [english] })).toEqual([]);
    expect(kindsOf('fr', { kind: 'landscape', blocks: [paragraph(...english)] })).toEqual([]);
  });
});

const anyText: fc.Arbitrary<Text> = fc.record(
  Object.fromEntries(
    languages.map((language) => [
      language,
      fc
        .array(fc.oneof(fc.string(), fc.constantFrom('▮▮', '\u2067', '\u2068', '\u2069', 'ورشة', 'ICT')))
        .map((parts) => parts.join('')),
    ]),
  ),
  { requiredKeys: [] },
);

const kindsOfSample = (tag: LocaleTag): readonly string[] =>
  flatBlocks(sampleDocument(tag).blocks).map(({ kind }) => kind);

describe('every run', () => {
  it('is free of marks of direction and of bars, and has words', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...localeTags), (words, tag) => {
        const line = [text(words), say('seen {what}', { what: words }), gap('no {what}', { what: words })];
        for (const run of runs(tag, ...line)) {
          if (run.kind !== 'text') continue;
          expect(run.text).not.toMatch(/[\u2066-\u2069▮]/);
          expect(run.text).not.toBe('');
        }
      }),
    );
  });

  it('of the sample document is so in every locale', () => {
    for (const tag of localeTags) {
      const words = linesOf(sampleDocument(tag)).map(plainLine).join('\n');
      expect(words).not.toMatch(/[\u2066-\u2069▮]/);
    }
  });

  it('keeps the blocks in their order', () => {
    expect(kindsOfSample('ar')).toEqual(kindsOfSample('en'));
  });
});

describe('plainLine', () => {
  it('leaves footnotes out and names what is withheld', () => {
    const line: Line<Run> = [
      { kind: 'text', text: 'By ' },
      { kind: 'withheld', words: 'withheld' },
      { kind: 'footnote', number: 1 },
      { kind: 'reference', to: 'tbl-1', text: ' (Table 1)' },
    ];
    expect(plainLine(line)).toBe('By [withheld] (Table 1)');
  });
});
