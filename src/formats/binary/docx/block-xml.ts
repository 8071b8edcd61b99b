import type { Block, Line } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { contentsXml } from './contents-xml.ts';
import { figureXml } from './figure-xml.ts';
import { factsXml } from './facts-xml.ts';
import { lineXml, textRunXml } from './line-xml.ts';
import { numberBookmark } from './name-bookmarks.ts';
import { directionOfLine, paragraphXml } from './paragraph-xml.ts';
import type { ParagraphStyle } from './styles.ts';
import { tableXml } from './table-xml.ts';
import type { Writing } from './writing.ts';
import type { Xml } from './xml.ts';

/** A block that stands in the text itself. */
export type FlatBlock = Exclude<Block<Run>, { readonly kind: 'landscape' }>;

/** Where a block is written: the width for its text, and the pictures of figures by their ids. */
export type Room = { readonly width: number; readonly drawings: ReadonlyMap<string, Xml> };

/** A block as paragraphs and tables of Word's. */
export function blockXml(block: FlatBlock, { width, drawings }: Room, writing: Writing): Xml {
  switch (block.kind) {
    case 'heading':
      return headingXml(block, writing);
    case 'paragraph':
      return textXmlOf(block.line, paragraphStyles[block.style ?? 'plain'], writing);
    case 'list':
      return block.items.map((item) => textXmlOf(item, 'ListBullet', writing)).join('');
    case 'facts':
      return factsXml(block.facts, width, writing);
    case 'table':
      return tableXml(block, width, writing);
    case 'figure':
      return figureXml(block, drawings.get(block.id) ?? '', writing);
    default:
      return contentsXml(block, writing);
  }
}

const paragraphStyles = { plain: 'Normal', lead: 'Lead', remark: 'Remark' } as const;

function textXmlOf(line: Line<Run>, style: ParagraphStyle, writing: Writing): Xml {
  const { document } = writing;
  return paragraphXml(
    { style, direction: directionOfLine(line, document) },
    lineXml(line, writing),
    document,
  );
}

/** A heading with the document's own number in plain words, so that Word never counts it anew. */
function headingXml(heading: Extract<FlatBlock, { kind: 'heading' }>, writing: Writing): Xml {
  const { document, targets, bookmark } = writing;
  const name = targets.get(heading.id)?.name ?? '';
  const words = lineXml(heading.text, writing);
  const number =
    heading.number === undefined
      ? ''
      : `${bookmark(numberBookmark(name), textRunXml({ kind: 'text', text: heading.number }, document))}${textRunXml({ kind: 'text', text: ' ' }, document)}`;
  return paragraphXml({ style: `Heading${heading.level}` }, bookmark(name, `${number}${words}`), document);
}
