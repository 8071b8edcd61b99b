import { type Block, flatBlocks, type Line } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { listedCaptionXml, sequences } from './caption-xml.ts';
import { fieldXml, repeatedLineXml, textRunXml } from './line-xml.ts';
import { paragraphXml } from './paragraph-xml.ts';
import type { ParagraphStyle } from './styles.ts';
import type { Writing } from './writing.ts';
import type { Xml } from './xml.ts';

type Contents = Extract<Block<Run>, { readonly kind: 'contents' }>;

type Entry = { readonly id: string; readonly style: ParagraphStyle; readonly words: Xml };

const instructions = {
  headings: 'TOC \\o "1-3" \\h \\z \\u',
  tables: `TOC \\h \\z \\c "${sequences.table}"`,
} as const;

/** The contents or the list of tables as Word keeps it: filled, and made anew only when a person asks. Nothing where it has no entries. */
export function contentsXml({ of, title }: Contents, writing: Writing): Xml {
  const { document } = writing;
  const entries = entriesOf(of, writing);
  if (entries.length === 0) return '';
  const heading = paragraphXml({ style: 'TOCHeading' }, repeatedLineXml(title, writing), document);
  const list = entries
    .map((entry, index) => entryXml(entry, fieldEnds(of, entries, index), writing))
    .join('');
  const gallery = of === 'headings' ? 'Table of Contents' : 'Table of Figures';
  return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="${gallery}"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${heading}${list}</w:sdtContent></w:sdt>`;
}

/** The field opens in its first entry and closes in its last. */
function fieldEnds(of: Contents['of'], entries: readonly Entry[], index: number): Ends {
  const [before, after] = fieldXml(instructions[of], '\u0000').split('\u0000');
  return {
    before: index === 0 ? (before ?? '') : '',
    after: index === entries.length - 1 ? (after ?? '') : '',
  };
}

type Ends = { readonly before: Xml; readonly after: Xml };

function entryXml({ id, style, words }: Entry, { before, after }: Ends, writing: Writing): Xml {
  const { document, pages, targets } = writing;
  const name = targets.get(id)?.name ?? '';
  const page = pages[id];
  const number = page === undefined ? '' : pageXml(name, String(page), writing);
  const link = `<w:hyperlink w:anchor="${name}" w:history="1">${words}${number}</w:hyperlink>`;
  return paragraphXml({ style }, `${before}${link}${after}`, document);
}

const pageXml = (name: string, page: string, { document }: Writing): Xml =>
  `<w:r><w:tab/></w:r>${fieldXml(`PAGEREF ${name} \\h`, textRunXml({ kind: 'text', text: page }, document))}`;

function entriesOf(of: Contents['of'], writing: Writing): readonly Entry[] {
  const blocks = flatBlocks(writing.document.blocks);
  return blocks.flatMap((block): readonly Entry[] => {
    if (of === 'headings' && block.kind === 'heading')
      return [
        { id: block.id, style: `TOC${block.level}`, words: repeatedLineXml(headingLine(block), writing) },
      ];
    if (of === 'tables' && block.kind === 'table' && block.label !== undefined)
      return [
        {
          id: block.id,
          style: 'TableofFigures',
          words: listedCaptionXml(block, block.caption ?? [], writing),
        },
      ];
    return [];
  });
}

type Heading = Extract<Block<Run>, { readonly kind: 'heading' }>;

const headingLine = ({ number, text }: Heading): Line<Run> =>
  number === undefined ? text : [{ kind: 'text', text: `${number} ` }, ...text];
