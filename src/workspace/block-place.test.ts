import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../test/sample-document.ts';
import { flatBlocks } from '../core/report/document.ts';
import { placeOfBlock } from './block-place.ts';
import { workspaceWords } from './words.ts';

const document = sampleDocument('en');
const indexOf = (id: string): number =>
  flatBlocks(document.blocks).findIndex((block) => 'id' in block && block.id === id);

describe('placeOfBlock', () => {
  it('names a table by its number and caption, and the heading above', () => {
    expect(placeOfBlock(document, indexOf('tbl-plan'))).toEqual({
      message: workspaceWords.inTableUnder,
      params: { caption: 'Table 2 Work plan', heading: 'Strand 1' },
    });
  });

  it('names other blocks by the heading above, with its number', () => {
    expect(placeOfBlock(document, indexOf('sec-plan'))).toEqual({
      message: workspaceWords.underHeading,
      params: { heading: '2 Work plan' },
    });
  });

  it('counts where there is no heading', () => {
    expect(placeOfBlock(document, 0)).toEqual({ message: workspaceWords.inBlock, params: { number: 1 } });
    const caption = { en: 'Alone' };
    const table = {
      kind: 'table' as const,
      id: 'tbl-1',
      caption: [{ kind: 'text' as const, text: caption }],
      columns: [],
      header: [],
      rows: [],
      remarks: [],
    };
    expect(placeOfBlock(sampleDocument('en', [table]), 0)).toEqual({
      message: workspaceWords.inTable,
      params: { caption: 'Table 1 Alone' },
    });
  });
});
