import { lineXml } from './line-xml.ts';
import { directionOfLine, paragraphXml } from './paragraph-xml.ts';
import type { Writing } from './writing.ts';
import type { Xml } from './xml.ts';

/** The notes of a document, each with its number in the document's list as its id. */
export function footnotesXml(writing: Writing): Xml {
  const { document } = writing;
  const rtl = document.direction === 'rtl' ? '<w:rtl/>' : '';
  const mark = `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/>${rtl}</w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>`;
  return document.footnotes
    .map(({ line }, index) => {
      const look = { style: 'FootnoteText', direction: directionOfLine(line, document) } as const;
      const note = paragraphXml(look, `${mark}${lineXml(line, writing)}`, document);
      return `<w:footnote w:id="${index + 1}">${note}</w:footnote>`;
    })
    .join('');
}
