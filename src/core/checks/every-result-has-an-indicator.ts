import { indicatorsOf } from '../indexes.ts';
import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** Every result has at least one indicator. */
export const everyResultHasAnIndicator: Check = {
  id: 'every-result-has-an-indicator',
  catalogue: 'LF-01',
  severity: 'error',
  rule: 'Each expected result has at least one indicator (logframe of EU action documents).',
  message:
    '{level, select, output {Output} outcome {Outcome} impact {Impact} other {Intermediate outcome}} {result} has no indicator.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.results
    .filter((result) => indicatorsOf(project, result.id).length === 0)
    .map((result) => ({
      at: [placeOf('results', result)],
      params: { level: result.level, result: nameOf(result) },
    }));
}
