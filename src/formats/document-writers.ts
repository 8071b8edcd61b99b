/** The writer of each format of documents. */

import { writeDocx } from './binary/docx/write-docx.ts';
import { writePdf } from './binary/pdf/write-pdf.ts';
import type { DocumentWriter } from './document-format.ts';
import type { DocumentFormatId } from './document-formats.ts';
import { writeHtml } from './text/html/write-html.ts';

/** The writers, by the id of their format. */
export const documentWriters: Readonly<Record<DocumentFormatId, DocumentWriter>> = {
  docx: writeDocx,
  pdf: writePdf,
  html: writeHtml,
};
