/** A document as PDF/UA-1: tagged, so that it can be read aloud; with its fonts, so that it looks the same everywhere. */

import { type Block, flatBlocks } from '../../../core/report/document.ts';
import type { Run, WordedDocument } from '../../../i18n/run.ts';
import { type DocumentWriter, UnwritableBlock, type WrittenDocument } from '../../document-format.ts';
import { typeset } from './compiler.ts';
import { typesetDocument } from './typeset-document.ts';

/** Writes a document as PDF, and tells on which pages its headings, tables and figures stand. */
export const writePdf: DocumentWriter = (document) => Promise.resolve().then(() => write(document));

function write(document: WordedDocument): WrittenDocument {
  try {
    return typeset(typesetDocument(document));
  } catch (error) {
    throw blockThatFails(document) ?? error;
  }
}

/** The first block that cannot be written even alone. None where the first page is at fault, or the blocks only fail together. */
function blockThatFails(document: WordedDocument): UnwritableBlock | undefined {
  if (failureOf({ ...document, blocks: [] }) !== undefined) return undefined;
  for (const [index, block] of aloneOnTheirPages(document.blocks).entries()) {
    const failure = failureOf({ ...document, blocks: [block] });
    if (failure !== undefined) return new UnwritableBlock(index, failure);
  }
  return undefined;
}

/** The blocks in the order of `flatBlocks`, each on a page of the kind that it stands on. */
const aloneOnTheirPages = (blocks: readonly Block<Run>[]): readonly Block<Run>[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'landscape') return [block];
    return flatBlocks(block.blocks).map((inner): Block<Run> => ({ kind: 'landscape', blocks: [inner] }));
  });

function failureOf(document: WordedDocument): Error | undefined {
  try {
    typeset(typesetDocument(document));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
