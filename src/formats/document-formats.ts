/** The list of formats that documents are written in. Their writers stand apart (document-writers.ts), since they are heavy to load. */

import type { DocumentFormat } from './document-format.ts';

/** Every format of documents. */
export const documentFormats = [
  {
    id: 'docx',
    name: 'Word document',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { id: 'pdf', name: 'PDF document', extension: 'pdf', mediaType: 'application/pdf' },
  { id: 'html', name: 'Web page', extension: 'html', mediaType: 'text/html' },
] as const satisfies readonly DocumentFormat[];

/** The id of a format of documents. */
export type DocumentFormatId = (typeof documentFormats)[number]['id'];
