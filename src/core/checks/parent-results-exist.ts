import { numbersOf, parentCodeOf } from '../base/code.ts';
import { findRow, linksFrom } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { parsed } from '../results/numbering.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** The result that a result's code names as its parent is in the logframe. Silent while the record holds no result of that level at all. */
export const parentResultsExist: Check = {
  id: 'parent-results-exist',
  catalogue: 'LF-03',
  severity: 'error',
  rule: 'The number of a result names the result one level up, and that one is in the matrix (PRAG Annex C, 2016).',
  message: 'Result {result} refers to result {parent}, which is not in the logframe.',
  find,
};

function find(project: Project): readonly Found[] {
  const codes = new Set(project.results.map((result) => parsed(result.code)));
  const depths = new Set(project.results.map((result) => numbersOf(parsed(result.code) ?? '').length));
  return project.results.flatMap((result) => {
    const parent = parentCodeOf(parsed(result.code) ?? '');
    if (parent === undefined || codes.has(parent) || !depths.has(numbersOf(parent).length)) return [];
    if (isLinkedUpwards(project, result)) return [];
    return [{ at: [placeOf('results', result, 'code')], params: { result: nameOf(result), parent } }];
  });
}

const isLinkedUpwards = (project: Project, result: Rows['results']): boolean =>
  linksFrom(project, result.id).some((link) => findRow(project, 'results', link.to) !== undefined);
