import { describe, expect, test } from 'vitest';
import type { Block } from './document.ts';
import { turnPages } from './turn-pages.ts';

const heading: Block<string> = { kind: 'heading', id: 'sec-1', level: 1, text: ['Logframe'] };
const words: Block<string> = { kind: 'paragraph', line: ['As it stands.'] };
const list: Block<string> = { kind: 'list', items: [['One']] };
const wide: Block<string> = { kind: 'landscape', blocks: [list] };

const kindsOf = (blocks: readonly Block<string>[]): readonly unknown[] =>
  blocks.map((block) => (block.kind === 'landscape' ? block.blocks.map(({ kind }) => kind) : block.kind));

describe('turnPages', () => {
  test('takes headings and the few words below them along', () => {
    expect(kindsOf(turnPages([list, heading, heading, words, wide]))).toEqual([
      'list',
      ['heading', 'heading', 'paragraph', 'list'],
    ]);
  });

  test('leaves long text on its own pages', () => {
    const blocks = [heading, words, words, words, words, wide];
    expect(turnPages(blocks)).toEqual(blocks);
  });

  test('leaves a landscape block without heading as it is', () => {
    expect(turnPages([list, words, wide])).toEqual([list, words, wide]);
    expect(turnPages([wide])).toEqual([wide]);
  });

  test('makes one of landscape blocks that follow each other', () => {
    expect(kindsOf(turnPages([wide, heading, wide, words]))).toEqual([
      ['list', 'heading', 'list'],
      'paragraph',
    ]);
  });
});
