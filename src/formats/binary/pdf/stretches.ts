import type { Block } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';

/** Blocks that share pages of one kind. */
export type Stretch<Inner> = {
  readonly kind: 'portrait' | 'landscape' | 'contents';
  readonly blocks: readonly Inner[];
};

/**
 * The blocks on stretches of pages. Landscape blocks that follow each other share pages, and a heading goes with the landscape table below
 * it: alone it would take a page for itself.
 */
export function stretchesOf(blocks: readonly Block<Run>[]): readonly Stretch<Block<Run>>[] {
  const stretches: Stretch<Block<Run>>[] = [];
  for (const stretch of blocks.map(stretchOf)) {
    const last = stretches.at(-1);
    if (stretch.blocks.length === 0) continue;
    if (last?.kind === 'portrait' && stretch.kind === 'landscape') {
      const kept = withoutLastHeadings(last.blocks);
      const moved = last.blocks.slice(kept.length);
      stretches.splice(-1, 1, ...(kept.length === 0 ? [] : [{ ...last, blocks: kept }]));
      append(stretches, { ...stretch, blocks: [...moved, ...stretch.blocks] });
    } else append(stretches, stretch);
  }
  return stretches;
}

function stretchOf(block: Block<Run>): Stretch<Block<Run>> {
  if (block.kind === 'landscape') return { kind: 'landscape', blocks: block.blocks };
  return { kind: block.kind === 'contents' ? 'contents' : 'portrait', blocks: [block] };
}

function withoutLastHeadings(blocks: readonly Block<Run>[]): readonly Block<Run>[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'heading');
  return blocks.slice(0, last + 1);
}

/** Adds a stretch; one of the same kind as the last goes on with it. */
function append(stretches: Stretch<Block<Run>>[], stretch: Stretch<Block<Run>>): void {
  const last = stretches.at(-1);
  if (last?.kind === stretch.kind)
    stretches.splice(-1, 1, { ...last, blocks: [...last.blocks, ...stretch.blocks] });
  else stretches.push(stretch);
}
