/** What the checks find in a record that goes on changing, as the page is told of it. After a change only those run to which it can matter. */

import type { Day } from '../../core/base/day.ts';
import { applyChanges } from '../../core/change.ts';
import { checks } from '../../core/checks/index.ts';
import type { Finding } from '../../core/checks/check.ts';
import { keptResult } from '../../core/figures/kept-result.ts';
import { onceOf } from '../../core/indexes.ts';
import { type Project, emptyProject } from '../../core/project.ts';
import type { SaidFinding, SaidResult } from './said-finding.ts';
import { type Asked, type ToldResult, nothingTold, tell } from './told-findings.ts';

/** Answers one question after the other, each on the record of the one before. */
export function answerQuestions(): (asked: Asked) => ToldResult {
  let [record, last] = [emptyProject, nothingTold];
  return ({ changes, asOf }) => {
    record = applyChanges(record, changes);
    const now = checkRecord(record, asOf);
    const told = tell(last, now);
    last = now;
    return told;
  };
}

function checkRecord(record: Project, asOf: Day): SaidResult {
  const { findings, waived } = keptResult(record, asOf);
  return { findings: findings.map(said), waived: waived.map(said) };
}

// What is found again is the same value, and so is what is said of it.
const said = onceOf(
  (finding: Finding): SaidFinding => ({ ...finding, pattern: messages.get(finding.check) ?? finding.check }),
);

const messages = new Map(checks.map(({ id, message }) => [id, message]));
