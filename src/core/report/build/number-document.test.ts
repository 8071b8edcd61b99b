import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Cell, flatBlocks, type Line, mapBlock, type Table } from '../document.ts';
import { type Draft, footnote, type Numbered, reference, say, text, value } from '../phrase.ts';
import { numberDocument } from './number-document.ts';

const note = (words: string): Draft => footnote({ en: words });

const paragraph = (...line: readonly Draft[]): Block<Draft> => ({ kind: 'paragraph', line });

const cell = (...line: readonly Draft[]): Cell<Draft> => ({ lines: [line] });

const table = (id: string, fields: Partial<Table<Draft>> = {}): Table<Draft> => ({
  kind: 'table',
  id,
  caption: [value(id)],
  columns: [{ share: 1, kind: 'text' }],
  header: [],
  rows: [],
  remarks: [],
  ...fields,
});

/** A table without caption. */
function plainTable(id: string): Table<Draft> {
  const { caption: _caption, ...rest } = table(id);
  return rest;
}

const figure = (id: string): Block<Draft> => ({
  kind: 'figure',
  id,
  caption: [value(id)],
  alt: [],
  bars: [],
});

const heading = (id: string, number?: string): Block<Draft> => ({
  kind: 'heading',
  id,
  level: 1,
  text: [value(id)],
  ...(number === undefined ? {} : { number }),
});

const labelsIn = (blocks: readonly Block<Numbered>[]): readonly (readonly [string, number | undefined])[] =>
  flatBlocks(blocks).flatMap((block) =>
    block.kind === 'table' || block.kind === 'figure' ? [[block.id, block.number] as const] : [],
  );

/** The pieces of all lines, in reading order. */
function piecesIn(blocks: readonly Block<Numbered>[]): readonly Numbered[] {
  const pieces: Numbered[] = [];
  const keep = (line: Line<Numbered>): Line<Numbered> => {
    pieces.push(...line);
    return line;
  };
  for (const block of blocks) mapBlock(block, keep);
  return pieces;
}

const marksIn = (blocks: readonly Block<Numbered>[]): readonly number[] =>
  piecesIn(blocks).flatMap((piece) => (piece.kind === 'footnote' ? [piece.number] : []));

describe('numberDocument, labels', () => {
  it('numbers captioned tables and figures each in reading order, landscape pages among them', () => {
    const { blocks } = numberDocument([
      table('tbl-a'),
      { kind: 'landscape', blocks: [figure('fig-a'), table('tbl-b')] },
      plainTable('tbl-plain'),
      figure('fig-b'),
      table('tbl-c'),
    ]);
    expect(labelsIn(blocks)).toEqual([
      ['tbl-a', 1],
      ['fig-a', 1],
      ['tbl-b', 2],
      ['tbl-plain', undefined],
      ['fig-b', 2],
      ['tbl-c', 3],
    ]);
  });

  it('says the number in a label', () => {
    const [first, second] = numberDocument([table('tbl-a'), figure('fig-a')]).blocks;
    expect(first).toMatchObject({ label: [say('Table {number}', { number: 1 })] });
    expect(second).toMatchObject({ label: [say('Figure {number}', { number: 1 })] });
  });
});

describe('numberDocument, cross-references', () => {
  it('mention tables, figures and headings by their number, before and after them', () => {
    const { blocks } = numberDocument([
      paragraph(reference('tbl-b'), reference('sec-a'), reference('fig-a')),
      { kind: 'landscape', blocks: [table('tbl-a'), table('tbl-b')] },
      heading('sec-a', '2.1'),
      figure('fig-a'),
      paragraph(reference('tbl-a')),
    ]);
    const mentions = piecesIn(blocks).filter(({ kind }) => kind === 'reference');
    expect(mentions).toEqual([
      { kind: 'reference', to: 'tbl-b', message: 'Table {number}', params: { number: '2' } },
      { kind: 'reference', to: 'sec-a', message: 'Section {number}', params: { number: '2.1' } },
      { kind: 'reference', to: 'fig-a', message: 'Figure {number}', params: { number: '1' } },
      { kind: 'reference', to: 'tbl-a', message: 'Table {number}', params: { number: '1' } },
    ]);
  });

  it.each([
    ['nothing', []],
    ['a heading without number', [heading('x')]],
    ['a table without caption', [plainTable('x')]],
  ])('throw where they lead to %s', (_what, blocks) => {
    expect(() => numberDocument([paragraph(reference('x')), ...blocks])).toThrow('refers to x');
  });
});

describe('numberDocument, footnotes', () => {
  it('have their numbers in reading order: through captions, heads, rows and remarks', () => {
    const { blocks, footnotes } = numberDocument([
      paragraph(value('a'), note('one')),
      table('tbl-a', {
        caption: [value('a'), note('two')],
        header: [{ kind: 'body', cells: [cell(note('three'))] }],
        rows: [{ kind: 'body', cells: [cell(note('four')), cell(note('five'))] }],
        remarks: [[note('six')]],
      }),
    ]);
    expect(marksIn(blocks)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(footnotes.map(({ line }) => line)).toEqual(
      ['one', 'two', 'three', 'four', 'five', 'six'].map((words) => [text({ en: words })]),
    );
  });

  it('of equal words are one, in whatever order their languages stand', () => {
    const { blocks, footnotes } = numberDocument([
      paragraph(footnote({ en: 'Held.', fr: 'Tenu.' })),
      paragraph(footnote({ en: 'Other.' })),
      paragraph(footnote({ fr: 'Tenu.', en: 'Held.' })),
    ]);
    expect(marksIn(blocks)).toEqual([1, 2, 1]);
    expect(footnotes).toHaveLength(2);
  });

  it('are numbered from 1 in order of their first mention, each number once in the list', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (paragraphs) => {
        const drafts = paragraphs.map((each) => paragraph(...each.map((en) => footnote({ en }))));
        const { blocks, footnotes } = numberDocument(drafts);
        const marks = marksIn(blocks);
        const firsts = [...new Set(marks)];
        expect(firsts).toEqual(footnotes.map((_note, index) => index + 1));
        expect(marks.map((mark) => footnotes[mark - 1]?.line)).toEqual(
          paragraphs.flat().map((en) => [text({ en })]),
        );
      }),
    );
  });
});

describe('numberDocument', () => {
  it('leaves everything else as it is', () => {
    const drafts = [
      heading('sec-a', '1'),
      paragraph(value('a'), say('b')),
      table('tbl-a', { remarks: [[text({ en: 'c' })]] }),
    ];
    const { blocks } = numberDocument(drafts);
    expect(blocks.slice(0, 2)).toEqual(drafts.slice(0, 2));
    expect(blocks[2]).toMatchObject({ ...drafts[2], number: 1 });
  });
});
