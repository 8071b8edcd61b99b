import type { Block, Line } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { plainLine } from '../../../i18n/word-document.ts';
import { contentsXml } from './contents-xml.ts';
import { figureXml } from './figure-xml.ts';
import { factsXml } from './facts-xml.ts';
import { lineXml, textRunXml } from './line-xml.ts';
import { numberBookmark } from './name-bookmarks.ts';
import { directionOfLine, type ParagraphLook, paragraphXml } from './paragraph-xml.ts';
import { tableXml } from './table-xml.ts';
import type { Writing } from './writing.ts';
import type { Xml } from './xml.ts';

/** A block that stands in the text itself. */
export type FlatBlock = Exclude<Block<Run>, { readonly kind: 'landscape' }>;

/** Where a block is written: the width for its text, the pictures of figures by their ids, and the block that follows on its page. */
export type Room = {
  readonly width: number;
  readonly drawings: ReadonlyMap<string, Xml>;
  readonly next?: FlatBlock | undefined;
};

/** A block as paragraphs and tables of Word's. */
export function blockXml(block: FlatBlock, { width, drawings, next }: Room, writing: Writing): Xml {
  switch (block.kind) {
    case 'heading':
      return headingXml(block, writing);
    case 'paragraph':
      return textXmlOf(
        block.line,
        { style: paragraphStyles[block.style ?? 'plain'], ...(introduces(block, next) ? keeping : {}) },
        writing,
      );
    case 'list':
      return block.items.map((item) => textXmlOf(item, { style: 'ListBullet' }, writing)).join('');
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

const keeping = { keepsWithNext: true } as const;
/** In letters: longer paragraphs are texts of their own. */
const longestIntroduction = 400;

type Paragraph = Extract<FlatBlock, { readonly kind: 'paragraph' }>;

/** Whether a paragraph says what follows below it, and must not stay behind at the foot of a page. */
const introduces = ({ line, style }: Paragraph, next: FlatBlock | undefined): boolean =>
  style === 'lead' ||
  (style === undefined &&
    (next?.kind === 'table' || next?.kind === 'facts' || next?.kind === 'figure') &&
    plainLine(line).length <= longestIntroduction);

function textXmlOf(line: Line<Run>, look: ParagraphLook, writing: Writing): Xml {
  const { document } = writing;
  return paragraphXml(
    { ...look, direction: directionOfLine(line, document) },
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
