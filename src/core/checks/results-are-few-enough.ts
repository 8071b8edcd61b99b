import { type Project, projectRowOf } from '../project.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** A logframe has no more results than the rule profile allows. */
export const resultsAreFewEnough: Check = {
  id: 'results-are-few-enough',
  catalogue: 'LF-06',
  severity: 'advice',
  rule: 'EU action documents allow at most ten expected results: impact, outcomes and outputs together.',
  message: 'The logframe has {actual} results; the guidance for action documents is at most {expected}.',
  find,
};

function find(project: Project): readonly Found[] {
  const expected = ruleProfileOf(projectRowOf(project)?.ruleProfile).reporting.maxResults;
  const actual = project.results.length;
  if (actual <= expected) return [];
  return [{ at: project.results.map((result) => placeOf('results', result)), params: { actual, expected } }];
}
