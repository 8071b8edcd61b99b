/** The shape of a format that documents are written in. Writers know no record: they print what the document holds. */

import type { WordedDocument } from '../i18n/run.ts';

/** A format of documents. */
export type DocumentFormat = {
  readonly id: string;
  /** English name, a message of its own: `Word document`. */
  readonly name: string;
  /** The ending of its files' names, without the point. */
  readonly extension: string;
  readonly mediaType: string;
};

/** The pages on which things stand, by the ids of headings, tables and figures; the first page is 1. */
export type Pages = Readonly<Record<string, number>>;

/** What a writer is given beside the document. `pages` fill a table of contents that its reader would not fill itself. */
export type WriteOptions = { readonly pages?: Pages };

/** A written document. `pages` where the writer breaks pages itself. */
export type WrittenDocument = {
  readonly bytes: Uint8Array;
  readonly pageCount?: number;
  readonly pages?: Pages;
};

/** Writes a document: equal documents give equal bytes. Throws an `UnwritableBlock` where a block cannot be written. */
export type DocumentWriter = (document: WordedDocument, options: WriteOptions) => Promise<WrittenDocument>;

/** A block that cannot be written, by its place among all blocks (`flatBlocks`), from 0. */
export class UnwritableBlock extends Error {
  readonly block: number;
  constructor(block: number, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.block = block;
  }
}
