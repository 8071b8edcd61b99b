/** What checks find, kept for as long as the tables that they read are the same: after a change only those run to which it can matter. */

import type { Day } from '../base/day.ts';
import { isEqual, isSameList } from '../base/is-equal.ts';
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
    const { value: found, read } = readsOf(record, () =>
      check.find(record, asOf).map((one) => toFinding(check, one)),
    );
    const findings = settled(known?.last ?? [], found);
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

/** What was found before, where the same is found again: then nothing that is made of it need be made anew. */
export function settled<One extends Finding>(before: readonly One[], now: readonly One[]): readonly One[] {
  const known = new Map(before.map((finding) => [finding.id, finding]));
  const findings = now.map((finding) => {
    const same = known.get(finding.id);
    return same !== undefined && isEqual(same, finding) ? same : finding;
  });
  return isSameList(before, findings) ? before : findings;
}

/** What a check found last, and by the rows of the table that it reads first, which for a pure function is always the same one. */
type Memory = {
  readonly first: TableName;
  readonly byFirst: WeakMap<Rows, Kept>;
  readonly last: readonly Finding[];
};

const memory = new WeakMap<Check, Memory>();

function keep(check: Check, kept: Kept): void {
  const [first] = kept.read;
  if (first === undefined) return;
  const byFirst = memory.get(check)?.byFirst ?? new WeakMap<Rows, Kept>();
  byFirst.set(first[1], kept);
  memory.set(check, { first: first[0], byFirst, last: kept.findings });
}
