import type { Project } from '../../project.ts';
import { type Words, say } from '../../report/phrase.ts';
import { documentWords } from './documents.ts';
import type { Formula } from './formula.ts';
import { partsOf, wordsOfTerm } from './parts.ts';
import { scopeWords } from './scope-words.ts';
import { sumWords } from './sum.ts';
import { termKinds } from './terms.ts';
import { whoWords } from './who-words.ts';

const dividedBy = 'divided by|formula';

/** Every message that the words of a formula can have. */
export const formulaMessages: readonly string[] = [
  ...Object.values(termKinds).map(({ title }) => title),
  ...Object.values({ ...whoWords, ...documentWords, ...sumWords }),
  ...Object.values(scopeWords),
  dividedBy,
];

/** A formula as a project officer reads it, in pieces with a space between: `Unique persons`, `women only`, `at trainings and workshops`, `of strand II`. */
export const formulaWords = (project: Project, formula: Formula): readonly Words[] =>
  partsOf(formula).flatMap(({ term }, nth) => [
    ...(nth === 0 ? [] : [say(dividedBy)]),
    ...wordsOfTerm(project, term),
  ]);
