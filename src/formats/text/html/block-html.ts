import { type Block, type Fact, type Figure, flatBlocks } from '../../../core/report/document.ts';
import type { Run, WordedDocument } from '../../../i18n/run.ts';
import { plainLine } from '../../../i18n/word-document.ts';
import { barsSvg } from '../../writing/bars-svg.ts';
import { UnwritableBlock } from '../../document-format.ts';
import { contentsHtml, numberHtml } from './contents-html.ts';
import { type Content, element, type Html } from './element.ts';
import { lineElement, lineHtml, linesHtml, type Mentions } from './line-html.ts';
import { labelledHtml, placeWords, tableHtml } from './table-html.ts';

/** What a block is written into. */
export type Page = { readonly document: WordedDocument; readonly mentions: Mentions };

/** Blocks as markup. Throws an `UnwritableBlock` where one of them cannot be written. */
export const blocksHtml = (blocks: readonly Block<Run>[], page: Page): Content =>
  blocks.map((block) => blockHtml(block, page));

function blockHtml(block: Block<Run>, page: Page): Content {
  if (block.kind === 'landscape') {
    return element('div', { class: 'landscape' }, blocksHtml(block.blocks, page));
  }
  try {
    return plainBlockHtml(block, page);
  } catch (error) {
    throw new UnwritableBlock(flatBlocks(page.document.blocks).indexOf(block), error);
  }
}

type PlainBlock = Exclude<Block<Run>, { readonly kind: 'landscape' }>;

function plainBlockHtml(block: PlainBlock, page: Page): Content {
  const { mentions } = page;
  switch (block.kind) {
    case 'heading': {
      const words = [numberHtml(block.number), lineHtml(block.text, mentions)];
      // The title of the document is its only heading of the first level.
      return element(`h${block.level + 1}`, { id: block.id }, words);
    }
    case 'paragraph': {
      const words = lineElement('p', block.line, mentions);
      return block.style === undefined ? words : element('div', { class: block.style }, words);
    }
    case 'list':
      return element(
        'ul',
        {},
        block.items.map((item) => element('li', {}, lineHtml(item, mentions))),
      );
    case 'facts':
      return factsHtml(block.facts, mentions);
    case 'table':
      return tableHtml(block, mentions);
    case 'figure':
      return figureHtml(block, page);
    default:
      return contentsHtml(block, page.document);
  }
}

/** Names with their values. */
export function factsHtml(facts: readonly Fact<Run>[], mentions: Mentions): Html {
  const pairs = facts.map(({ name, lines, at }) => {
    const attributes = { 'data-at': placeWords(at) };
    const value = element('dd', attributes, linesHtml(lines, mentions));
    return element('div', {}, [element('dt', {}, lineHtml(name, mentions)), value]);
  });
  return element('dl', { class: 'facts' }, pairs);
}

function figureHtml(figure: Figure<Run>, { document, mentions }: Page): Html {
  const caption = labelledHtml(figure, figure.caption, mentions);
  return element('figure', { id: figure.id }, [
    element(
      'div',
      { class: 'chart', role: 'img', 'aria-label': plainLine(figure.alt) },
      {
        markup: barsSvg(figure, document).svg,
      },
    ),
    element('figcaption', {}, caption),
  ]);
}
