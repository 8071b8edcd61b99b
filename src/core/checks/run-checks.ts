import type { Day } from '../base/day.ts';
import { canonicalJson } from '../base/hash.ts';
import { onceOf } from '../indexes.ts';
import { type Project, tableNames } from '../project.ts';
import { type Check, type Finding, type Place, severities, toFinding } from './check.ts';

/** What the checks found: open findings, and those accepted by a waiver that still stands. Both by severity, then place. */
export type CheckResult = { readonly findings: readonly Finding[]; readonly waived: readonly Finding[] };

/** Runs checks over a record as of a day. */
export const runChecks = (checks: readonly Check[], project: Project, asOf: Day): CheckResult =>
  sortFindings(
    checks.flatMap((check) => check.find(project, asOf).map((found) => toFinding(check, found))),
    project,
  );

/** Findings in order, apart from those that a waiver of the record accepts. */
export function sortFindings(findings: readonly Finding[], project: Project): CheckResult {
  const all = findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding);
  const isWaived = waivedBy(project);
  return { findings: all.filter((finding) => !isWaived(finding)), waived: all.filter(isWaived) };
}

/** Whether a waiver of the record accepts a finding. */
export function waivedBy(project: Project): (finding: Finding) => boolean {
  const findings = new Set<string>(project.waivers.map(({ finding }) => finding));
  const accepted = new Set(project.waivers.map(({ finding, params }) => `${finding} ${params}`));
  // Few findings have a waiver at all, and their params need not be written down to be compared.
  return (finding) => findings.has(finding.id) && accepted.has(`${finding.id} ${waivedParams(finding)}`);
}

/** A finding's params as a waiver keeps them. Other params, and the waiver has lapsed. */
export const waivedParams = (finding: Finding): string => canonicalJson(finding.params);

const keyOf = onceOf(({ severity, at, catalogue, id }: Finding): string =>
  [severities.indexOf(severity), placeKey(at[0]), catalogue, id].join(' '),
);

function placeKey(place: Place | undefined): string {
  if (place === undefined) return '~';
  const line = place.source ? String(place.source.line).padStart(7, '0') : '~';
  return [line, String(tableNames.indexOf(place.table)).padStart(2, '0'), place.row, place.field ?? ''].join(
    ' ',
  );
}
