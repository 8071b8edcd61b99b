import { recordTextsOf } from '../checks/words/record-texts.ts';
import type { Project } from '../project.ts';
import { findWordsIn } from './find-words-in.ts';
import { spanIn } from './span-in.ts';

/** Where words stand in the texts of a record, each place with the words as they are written there. */
export const placesOfWords = (project: Project, words: string) =>
  recordTextsOf(project).flatMap((text) =>
    findWordsIn(text.words, words).map((span) => ({
      ...spanIn(text, span),
      words: text.words.slice(span.start, span.end),
    })),
  );
