import type { Block } from '../document.ts';
import { sayableHeadings } from '../narratives/heading-words.ts';
import { narrativeWords } from '../narratives/narrative-blocks.ts';
import { writtenBlocks } from '../narratives/written-blocks.ts';
import { type Draft, gap } from '../phrase.ts';
import type { Section, SectionContext } from './section.ts';

const words = { ...narrativeWords, ...sayableHeadings, missing: 'This section has no text yet.' } as const;

/** What people have written for the heading, with live values; marked where nobody has yet. */
export const narrative: Section = {
  id: 'narrative',
  summary: 'What people have written for the heading, with live values from the record.',
  words,
  build,
};

function build(context: SectionContext): readonly Block<Draft>[] {
  const written = writtenBlocks(context);
  return written.length === 0 ? [{ kind: 'paragraph', line: [gap(words.missing)] }] : written;
}
