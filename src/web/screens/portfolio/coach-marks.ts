/** What a newcomer is shown on a sample: findings that are really in it, each with what Strand does about such. */

import type { SaidFinding } from '../../checking/said-finding.ts';
import { coachWords } from './coach-words.ts';

/** A finding to begin with, and what is said beside it. */
export type CoachMark = { readonly finding: SaidFinding; readonly message: string };

/** By check, what is worth saying; the first come first. */
const sayings: readonly (readonly [string, string])[] = [
  ['one-slip-explains-the-total', coachWords.slip],
  ['activity-codes-are-unique', coachWords.code],
  ['every-mark-has-a-month', coachWords.marks],
  ['holds-are-explained', coachWords.hold],
  ['work-plan-numbers-run-without-gap', coachWords.accept],
  ['every-indicator-has-a-current-value', coachWords.values],
  ['printed-values-have-an-indicator', coachWords.origin],
  ['cost-lines-add-up-to-total', coachWords.sum],
];

const most = 5;

/** At most five marks, one for each check that finds something, without those that were put away. */
export function coachMarks(
  findings: readonly SaidFinding[],
  putAway: ReadonlySet<string>,
): readonly CoachMark[] {
  const marks = sayings.flatMap(([check, message]) => {
    const finding = findings.find((one) => one.check === check);
    return finding === undefined ? [] : [{ finding, message }];
  });
  return marks.slice(0, most).filter(({ finding }) => !putAway.has(finding.check));
}
