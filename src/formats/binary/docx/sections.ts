import type { Block } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import type { FlatBlock } from './block-xml.ts';
import type { Orientation } from './look.ts';

/** A block with its place among all blocks of the document (`flatBlocks`), from 0. */
export type PlacedBlock = { readonly block: FlatBlock; readonly index: number };

/** Pages that lie alike. `contents` are portrait too, and nothing else stands on them. */
export type Section = {
  readonly kind: 'contents' | Orientation;
  readonly blocks: readonly PlacedBlock[];
};

/** The sections of a document in reading order. */
export function sectionsOf(blocks: readonly Block<Run>[]): readonly Section[] {
  const sections: { kind: Section['kind']; blocks: PlacedBlock[] }[] = [];
  for (const [index, { block, kind }] of placeBlocks(blocks).entries()) {
    const last = sections.at(-1);
    if (last?.kind === kind) last.blocks.push({ block, index });
    else sections.push({ kind, blocks: [{ block, index }] });
  }
  return sections;
}

type Lying = { readonly block: FlatBlock; readonly kind: Section['kind'] };

function placeBlocks(blocks: readonly Block<Run>[], orientation: Orientation = 'portrait'): readonly Lying[] {
  return blocks.flatMap((block): readonly Lying[] => {
    if (block.kind === 'landscape') return placeBlocks(block.blocks, 'landscape');
    return [{ block, kind: block.kind === 'contents' ? 'contents' : orientation }];
  });
}
