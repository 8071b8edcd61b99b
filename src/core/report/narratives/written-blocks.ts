import type { Block } from '../document.ts';
import type { Draft } from '../phrase.ts';
import type { SectionContext } from '../sections/section.ts';
import { headingWords } from './heading-words.ts';
import { narrativeBlocks } from './narrative-blocks.ts';
import { narrativesOf, placeOfNarrative } from './place-narratives.ts';

/** What people have written for the heading of a section; a text that is only a part of what the heading asks for has its own heading. */
export function writtenBlocks(context: SectionContext): readonly Block<Draft>[] {
  return narrativesOf(context.project, context.report)
    .map((row) => ({ row, place: placeOfNarrative(context.template, row) }))
    .filter(({ place }) => place?.node.id === context.node.id)
    .flatMap(({ row, place }) => [
      ...(place?.isPart === true
        ? [
            {
              kind: 'heading' as const,
              id: `nar-${row.id}`,
              level: 2 as const,
              text: [headingWords(row.section)],
            },
          ]
        : []),
      ...narrativeBlocks(row.text, context),
    ]);
}
