import { compareCodes, nextCode, numbersOf, parentCodeOf } from '../base/code.ts';
import type { Project, Rows } from '../project.ts';
import { parsed } from '../results/numbering.ts';
import { type Check, type Found, placeOf } from './check.ts';

type Coded = { readonly result: Rows['results']; readonly code: string };

/** The codes of results below one parent follow one another. */
export const resultCodesHaveNoGap: Check = {
  id: 'result-codes-have-no-gap',
  catalogue: 'LF-05',
  severity: 'warning',
  rule: 'Good practice: results of one level are numbered without gap, so that nobody looks for one that was never there.',
  message: 'The results jump from {before} to {after}; {missing} is not there.',
  find,
};

function find(project: Project): readonly Found[] {
  const coded = project.results.flatMap((result) => {
    const code = parsed(result.code);
    return code === undefined ? [] : [{ result, code }];
  });
  const inOrder = coded.toSorted((a, b) => depthOf(a.code) - depthOf(b.code) || compareCodes(a.code, b.code));
  return inOrder.flatMap((after, index) => {
    const before = inOrder[index - 1];
    return before && isJump(before.code, after.code) ? [jump(before, after)] : [];
  });
}

const depthOf = (code: string): number => numbersOf(code).length;

function isJump(before: string, after: string): boolean {
  const areSiblings = parentCodeOf(before) === parentCodeOf(after) && depthOf(before) === depthOf(after);
  return areSiblings && before !== after && nextCode(before) !== after;
}

const jump = (before: Coded, after: Coded): Found => ({
  at: [placeOf('results', after.result, 'code'), placeOf('results', before.result, 'code')],
  params: { before: before.code, after: after.code, missing: nextCode(before.code) },
});
