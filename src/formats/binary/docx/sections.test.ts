import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { sectionsOf } from './sections.ts';

const contents: Block<Run> = { kind: 'contents', of: 'headings', title: [] };
const facts: Block<Run> = { kind: 'facts', facts: [] };
const landscape = (...blocks: readonly Block<Run>[]): Block<Run> => ({ kind: 'landscape', blocks });

/** Sections in short: the kind and the places of their blocks. */
const short = (...blocks: readonly Block<Run>[]): readonly string[] =>
  sectionsOf(blocks).map(
    (section) => `${section.kind} ${section.blocks.map(({ index }) => index).join(',')}`,
  );

describe('sectionsOf', () => {
  it('joins what lies alike, contents on pages of their own', () => {
    expect(short(contents, contents, facts, landscape(facts, facts), landscape(facts), facts)).toEqual([
      'contents 0,1',
      'portrait 2',
      'landscape 3,4,5',
      'portrait 6',
    ]);
  });
});
