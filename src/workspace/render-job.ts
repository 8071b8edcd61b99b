/** What crosses the border between Strand and the child process that writes documents. */

import type { WriteOptions, WrittenDocument } from '../formats/document-format.ts';
import type { DocumentFormatId } from '../formats/document-formats.ts';
import type { WordedDocument } from '../i18n/run.ts';

/** How a document is written. `pagesFrom: 'estimate'` lays the Word document out as Word would, for its page numbers; that is slow. */
export type RenderOptions = WriteOptions & { readonly pagesFrom?: 'estimate' };

/** One document to be written in one format. */
export type RenderJob = {
  readonly format: DocumentFormatId;
  readonly document: WordedDocument;
  readonly options: RenderOptions;
};

/** What the child answers: the document, or why there is none. `block` is the place of the block at fault among all blocks, from 0. */
export type RenderAnswer =
  | { readonly ok: true; readonly written: WrittenDocument }
  | { readonly ok: false; readonly why: string; readonly block?: number };
