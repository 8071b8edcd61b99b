import type { Block } from '../document.ts';
import { headingWords, sayableHeadings } from '../narratives/heading-words.ts';
import { narrativeBlocks, narrativeWords } from '../narratives/narrative-blocks.ts';
import { narrativesOf, placeOfNarrative } from '../narratives/place-narratives.ts';
import type { Draft } from '../phrase.ts';
import type { Section, SectionContext } from './section.ts';

/** Narratives whose heading is not in the template, each under its own, so that nothing that was written is lost. */
export const furtherText: Section = {
  id: 'further-text',
  summary: 'Text whose heading is not in the template, each under its own heading.',
  words: { ...narrativeWords, ...sayableHeadings },
  build,
};

function build(context: SectionContext): readonly Block<Draft>[] {
  return narrativesOf(context.project, context.report)
    .filter((row) => placeOfNarrative(context.template, row) === undefined)
    .flatMap((row) => [
      { kind: 'heading', id: `nar-${row.id}`, level: 2, text: [headingWords(row.section)] },
      ...narrativeBlocks(row.text, context),
    ]);
}
