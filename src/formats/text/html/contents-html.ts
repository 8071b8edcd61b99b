import {
  type Block,
  flatBlocks,
  type Heading,
  type Line,
  type Table,
} from '../../../core/report/document.ts';
import type { Run, WordedDocument } from '../../../i18n/run.ts';
import { type Content, element, isEmpty } from './element.ts';
import { lineInLink } from './line-html.ts';

type Contents = Extract<Block<Run>, { readonly kind: 'contents' }>;

/** The contents or the list of tables as links; nothing where there is nothing to list. */
export function contentsHtml(block: Contents, { blocks }: WordedDocument): Content {
  const all = flatBlocks(blocks);
  const list = block.of === 'headings' ? headingList(headingsIn(all)) : tableList(tablesIn(all));
  if (isEmpty(list)) return '';
  const id = `contents-${block.of}`;
  const title = element('h2', { id }, lineInLink(block.title));
  return element('nav', { class: 'contents', 'aria-labelledby': id }, [title, list]);
}

const headingsIn = (blocks: readonly Block<Run>[]): readonly Heading<Run>[] =>
  blocks.filter((block) => block.kind === 'heading');

const tablesIn = (blocks: readonly Block<Run>[]): readonly Captioned[] =>
  blocks
    .filter((block) => block.kind === 'table')
    .flatMap((table) => (table.caption === undefined ? [] : [{ ...table, caption: table.caption }]));

type Captioned = Table<Run> & { readonly caption: Line<Run> };

/** Headings as a list; those of a lower level are a list below the one before them. */
function headingList(headings: readonly Heading<Run>[]): Content {
  if (headings.length === 0) return '';
  const highest = Math.min(...headings.map(({ level }) => level));
  const starts = headings.flatMap(({ level }, index) => (index === 0 || level === highest ? [index] : []));
  const items = starts.map((start, index) => {
    const [own, ...below] = headings.slice(start, starts[index + 1]);
    return own === undefined ? '' : element('li', {}, [headingLink(own), headingList(below)]);
  });
  return element('ol', {}, items);
}

const headingLink = ({ id, number, text }: Heading<Run>): Content =>
  element('a', { href: `#${id}` }, [numberHtml(number), lineInLink(text)]);

/** The number before a heading. */
export const numberHtml = (number: string | undefined): Content =>
  number === undefined ? '' : [element('span', { class: 'number' }, number), ' '];

function tableList(tables: readonly Captioned[]): Content {
  const items = tables.map(({ id, label, caption }) => {
    const words = [label === undefined ? '' : [lineInLink(label), ' '], lineInLink(caption)];
    return element('li', {}, element('a', { href: `#${id}` }, words));
  });
  return items.length === 0 ? '' : element('ol', {}, items);
}
