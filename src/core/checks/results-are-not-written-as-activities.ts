import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { effortWordIn, speaksOfActivities } from './words/effort.ts';
import { nameOf } from './words/name-of.ts';

/** A result states what is there afterwards, not that activities took place. */
export const resultsAreNotWrittenAsActivities: Check = {
  id: 'results-are-not-written-as-activities',
  catalogue: 'LF-07',
  severity: 'warning',
  rule: 'Good practice: a result names the product, service or change that is there afterwards; that work was done is an activity.',
  message:
    'Result {result} says that activities are “{word}”: describe the product or service that is there afterwards.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.results.flatMap((result) => {
    const word = speaksOfActivities(result.statement) ? effortWordIn(result.statement) : undefined;
    return word === undefined ? [] : [found(result, word)];
  });
}

const found = (result: Rows['results'], word: string): Found => ({
  at: [placeOf('results', result, 'statement')],
  params: { result: nameOf(result), word },
});
