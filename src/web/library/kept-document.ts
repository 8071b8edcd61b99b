/** A file that is kept as evidence, as a document of the library. */

import type { Id } from '../../core/base/id.ts';
import type { Language } from '../../core/base/text.ts';
import type { evidenceTypes } from '../../core/kept-file-types.ts';
import type { LibraryDocument } from '../../core/library/document.ts';

type EvidenceType = (typeof evidenceTypes)[number];

const typesByEnding = new Map<string, EvidenceType>(
  Object.entries({
    pdf: 'application/pdf',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    odt: 'application/vnd.oasis.opendocument.text',
    ods: 'application/vnd.oasis.opendocument.spreadsheet',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    png: 'image/png',
    txt: 'text/plain',
    csv: 'text/csv',
  } as const),
);

/** The media type of a file by the ending of its name, since browsers do not know all of them; `undefined` where it cannot be kept. */
export const typeOfFile = (name: string): EvidenceType | undefined =>
  typesByEnding.get(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');

/** The document of a file: called like it, without the ending, and for the project's eyes only, since signed sheets hold names. */
export const documentOf = (
  { sha256, sizeBytes }: { readonly sha256: string; readonly sizeBytes: number },
  { id, name, language }: { readonly id: Id; readonly name: string; readonly language: Language },
): LibraryDocument => ({
  id,
  kind: 'evidence',
  title: { [language]: name.replace(/\.[^.]+$/, '') },
  file: { name, sha256, sizeBytes },
  sensitivity: 'restricted',
});
