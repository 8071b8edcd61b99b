import { sayableHeadings } from '../narratives/heading-words.ts';
import { narrativeWords } from '../narratives/narrative-blocks.ts';
import { writtenBlocks } from '../narratives/written-blocks.ts';
import type { Section } from './section.ts';

/** What people have written for a heading that asks for no text; nothing where nobody has. */
export const optionalNarrative: Section = {
  id: 'optional-narrative',
  summary: 'What people have written for a heading whose form asks for no text.',
  words: { ...narrativeWords, ...sayableHeadings },
  build: writtenBlocks,
};
