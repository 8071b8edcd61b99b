import type { Params } from '../core/checks/check.ts';
import { flatBlocks } from '../core/report/document.ts';
import type { Run, WordedDocument } from '../i18n/run.ts';
import { plainLine } from '../i18n/word-document.ts';
import { workspaceWords } from './words.ts';

/** A message of the catalogue with its values. */
export type Sentence = { readonly message: string; readonly params: Params };

type Blocks = WordedDocument['blocks'];

/** Where a block stands, in words that its reader knows: the caption of the table or figure and the heading above, else its number. */
export function placeOfBlock(document: WordedDocument, block: number): Sentence {
  const blocks: Blocks = flatBlocks(document.blocks);
  const heading = headingAbove(blocks.slice(0, block + 1));
  const caption = captionOf(blocks[block]);
  if (caption !== undefined && heading !== undefined)
    return { message: workspaceWords.inTableUnder, params: { caption, heading } };
  if (caption !== undefined) return { message: workspaceWords.inTable, params: { caption } };
  if (heading !== undefined) return { message: workspaceWords.underHeading, params: { heading } };
  return { message: workspaceWords.inBlock, params: { number: block + 1 } };
}

function headingAbove(blocks: Blocks): string | undefined {
  const heading = blocks.findLast((block) => block.kind === 'heading');
  return heading?.kind === 'heading' ? joined(heading.number, plainLine(heading.text)) : undefined;
}

function captionOf(block: Blocks[number] | undefined): string | undefined {
  if ((block?.kind !== 'table' && block?.kind !== 'figure') || block.caption === undefined) return undefined;
  return joined(wordsOf(block.label), plainLine(block.caption));
}

const wordsOf = (line: readonly Run[] | undefined): string | undefined => line && plainLine(line);

const joined = (number: string | undefined, words: string): string =>
  number === undefined ? words : `${number} ${words}`;
