import { writeDocx } from '../../src/formats/binary/docx/write-docx.ts';
import type { WordedDocument } from '../../src/i18n/run.ts';
import { type DocxContent, readDocx } from './read-docx.ts';

/** A document as it comes back from its DOCX. */
export const throughDocx = async (document: WordedDocument): Promise<DocxContent> =>
  readDocx((await writeDocx(document, {})).bytes);
