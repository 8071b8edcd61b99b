import { UnwritableBlock } from '../../document-format.ts';
import { blockXml, type Room } from './block-xml.ts';
import { coverXml } from './cover-xml.ts';
import { type Orientation, pageSizes, textWidthOf } from './look.ts';
import { type PlacedBlock, type Section, sectionsOf } from './sections.ts';
import type { Writing } from './writing.ts';
import type { Xml } from './xml.ts';

/** What the body takes from the rest of the file: the pictures of figures by their ids, and the mentions of head and foot. */
export type BodyParts = { readonly drawings: ReadonlyMap<string, Xml>; readonly furniture: Xml };

/** The whole body: the first page, then the sections, of which the first has the head and foot that the others take over. */
export function bodyXml({ drawings, furniture }: BodyParts, writing: Writing): Xml {
  const pages = [
    { orientation: 'portrait' as const, content: coverXml(writing) },
    ...sectionsOf(writing.document.blocks).map((section) => ({
      orientation: orientationOf(section),
      content: sectionXml(section, drawings, writing),
    })),
  ].filter(({ content }) => content !== '');
  return pages
    .map(({ orientation, content }, index) => {
      const properties = sectionProperties(orientation, index === 1 ? furniture : '', writing);
      return index === pages.length - 1 ? `${content}${properties}` : `${content}${sectionEnd(properties)}`;
    })
    .join('');
}

const orientationOf = ({ kind }: Section): Orientation => (kind === 'landscape' ? 'landscape' : 'portrait');

function sectionXml(section: Section, drawings: BodyParts['drawings'], writing: Writing): Xml {
  const room = { width: textWidthOf(orientationOf(section)), drawings };
  return section.blocks
    .map((placed, index) => placedXml(placed, { ...room, next: section.blocks[index + 1]?.block }, writing))
    .join('');
}

function placedXml({ block, index }: PlacedBlock, room: Room, writing: Writing): Xml {
  try {
    return blockXml(block, room, writing);
  } catch (error) {
    throw new UnwritableBlock(index, error);
  }
}

const sectionEnd = (properties: Xml): Xml =>
  `<w:p><w:pPr><w:pStyle w:val="TableEnd"/>${properties}</w:pPr></w:p>`;

function sectionProperties(orientation: Orientation, furniture: Xml, { document }: Writing): Xml {
  const { width, height, margin } = pageSizes[orientation];
  const lying = orientation === 'landscape' ? ' w:orient="landscape"' : '';
  return [
    `<w:sectPr>${furniture}<w:type w:val="nextPage"/>`,
    `<w:pgSz w:w="${width}" w:h="${height}"${lying}/>`,
    `<w:pgMar w:top="${margin.top}" w:right="${margin.x}" w:bottom="${margin.bottom}" w:left="${margin.x}" w:header="680" w:footer="567" w:gutter="0"/>`,
    `<w:cols w:space="708"/>${document.direction === 'rtl' ? '<w:bidi/>' : ''}</w:sectPr>`,
  ].join('');
}
