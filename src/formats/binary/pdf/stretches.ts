import type { Block } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';

/** Blocks that share pages of one kind. */
export type Stretch<Inner> = {
  readonly kind: 'portrait' | 'landscape' | 'contents';
  readonly blocks: readonly Inner[];
};

/** The blocks on stretches of pages. Blocks of one kind that follow each other share pages. */
export function stretchesOf(blocks: readonly Block<Run>[]): readonly Stretch<Block<Run>>[] {
  const stretches: Stretch<Block<Run>>[] = [];
  for (const { kind, blocks: own } of blocks.map(stretchOf)) {
    const last = stretches.at(-1);
    if (own.length === 0) continue;
    if (last?.kind === kind) stretches.splice(-1, 1, { kind, blocks: [...last.blocks, ...own] });
    else stretches.push({ kind, blocks: own });
  }
  return stretches;
}

function stretchOf(block: Block<Run>): Stretch<Block<Run>> {
  if (block.kind === 'landscape') return { kind: 'landscape', blocks: block.blocks };
  return { kind: block.kind === 'contents' ? 'contents' : 'portrait', blocks: [block] };
}
