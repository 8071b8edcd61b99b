/** What checks find, kept for as long as the tables that they read are the same: after a change only those run to which it can matter. */

import type { Day } from '../base/day.ts';
import { type Check, type Finding, toFinding } from '../checks/check.ts';
import type { Project, TableName } from '../project.ts';
import { readsOf, watched } from '../reads.ts';

/** A function that gives what a check finds in the record as of a day, run anew only where a table that it read has changed since. */
export function keptFindings(project: Project, asOf: Day): (check: Check) => readonly Finding[] {
  const record = watched(project);
  return (check) => {
    const known = memory.get(check);
    const kept = known?.byFirst.get(project[known.first]);
    if (kept?.asOf === asOf && kept.read.every(([table, rows]) => project[table] === rows))
      return kept.findings;
    const { value: findings, read } = readsOf(record, () =>
      check.find(record, asOf).map((found) => toFinding(check, found)),
    );
    keep(check, { asOf, findings, read: [...read].map((table) => [table, project[table]]) });
    return findings;
  };
}

type Rows = Project[TableName];
type Kept = {
  readonly asOf: Day;
  readonly read: readonly (readonly [TableName, Rows])[];
  readonly findings: readonly Finding[];
};

/** By the rows of the table that a check reads first, which for a pure function is always the same one. */
const memory = new WeakMap<Check, { readonly first: TableName; readonly byFirst: WeakMap<Rows, Kept> }>();

function keep(check: Check, kept: Kept): void {
  const [first] = kept.read;
  if (first === undefined) return;
  const byFirst = memory.get(check)?.byFirst ?? new WeakMap<Rows, Kept>();
  byFirst.set(first[1], kept);
  memory.set(check, { first: first[0], byFirst });
}
