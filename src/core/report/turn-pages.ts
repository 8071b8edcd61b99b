import type { Block } from './document.ts';

/** How many paragraphs between a heading and landscape pages go with them. */
const fewParagraphs = 3;

/**
 * The blocks with what leads to a landscape block moved onto its pages: headings and the few paragraphs below them, which would else stand alone
 * on a page. Landscape blocks that then follow each other are one.
 */
export function turnPages<Piece>(blocks: readonly Block<Piece>[]): readonly Block<Piece>[] {
  const turned: Block<Piece>[] = [];
  for (const block of blocks) {
    if (block.kind !== 'landscape') {
      turned.push(block);
      continue;
    }
    const lead = turned.splice(startOfLead(turned));
    const last = turned.at(-1);
    const inner = [...lead, ...block.blocks];
    if (last?.kind === 'landscape') turned.splice(-1, 1, { ...last, blocks: [...last.blocks, ...inner] });
    else turned.push({ ...block, blocks: inner });
  }
  return turned;
}

/** Where what leads to the next block begins: at its headings; at the end where it has none, or much stands between. */
function startOfLead(blocks: readonly Block<unknown>[]): number {
  const heading = blocks.findLastIndex(({ kind }) => kind !== 'paragraph');
  const isLead = blocks[heading]?.kind === 'heading' && blocks.length - 1 - heading <= fewParagraphs;
  return isLead
    ? blocks.findLastIndex(({ kind }, index) => index < heading && kind !== 'heading') + 1
    : blocks.length;
}
