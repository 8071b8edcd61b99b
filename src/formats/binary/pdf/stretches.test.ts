import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { stretchesOf } from './stretches.ts';

const words: Block<Run> = { kind: 'paragraph', line: [] };
const contents: Block<Run> = { kind: 'contents', of: 'headings', title: [] };
const landscape = (...blocks: readonly Block<Run>[]): Block<Run> => ({ kind: 'landscape', blocks });

const outline = (...blocks: readonly Block<Run>[]): readonly string[] =>
  stretchesOf(blocks).map((stretch) => `${stretch.kind}: ${stretch.blocks.map(({ kind }) => kind).join()}`);

describe('stretchesOf', () => {
  it('puts the contents on pages of their own', () => {
    expect(outline(contents, contents, words)).toEqual([
      'contents: contents,contents',
      'portrait: paragraph',
    ]);
  });

  it('lets landscape blocks in a row share pages', () => {
    expect(outline(words, landscape(words), landscape(words), words)).toEqual([
      'portrait: paragraph',
      'landscape: paragraph,paragraph',
      'portrait: paragraph',
    ]);
  });

  it('makes no page for a landscape block without blocks', () => {
    expect(outline(words, landscape(), words)).toEqual(['portrait: paragraph,paragraph']);
    expect(outline()).toEqual([]);
  });
});
