/** How a list of findings goes from the worker to the page: what was told before is named by its place there, since most findings stay as they were. */

import type { Day } from '../../core/base/day.ts';
import { isSameList } from '../../core/base/is-equal.ts';
import type { Change } from '../../core/change.ts';
import type { SaidFinding, SaidResult } from './said-finding.ts';

/** A question: how the record differs from that of the question before, of the first one from an empty one, and the day as of which it is checked. */
export type Asked = { readonly changes: readonly Change[]; readonly asOf: Day };

type Told = readonly (number | SaidFinding)[];

/** What the checks found, as it is told after something else was told. */
export type ToldResult = { readonly findings: Told; readonly waived: Told };

/** Nothing was told yet. */
export const nothingTold: SaidResult = { findings: [], waived: [] };

/** What is to be told to whoever knows what was told before. */
export function tell(before: SaidResult, now: SaidResult): ToldResult {
  const places = new Map(allOf(before).map((finding, place) => [finding, place]));
  const told = (findings: readonly SaidFinding[]): Told =>
    findings.map((finding) => places.get(finding) ?? finding);
  return { findings: told(now.findings), waived: told(now.waived) };
}

/** What was told, to whoever knows what was told before: known findings, and lists in which nothing is new, stay the same values. */
export function hear(before: SaidResult, told: ToldResult): SaidResult {
  const known = allOf(before);
  const heard = (list: Told): readonly SaidFinding[] =>
    list.flatMap((one) => (typeof one === 'number' ? (known[one] ?? []) : [one]));
  const [findings, waived] = [heard(told.findings), heard(told.waived)];
  const isSame = isSameList(findings, before.findings) && isSameList(waived, before.waived);
  return isSame ? before : { findings, waived };
}

const allOf = ({ findings, waived }: SaidResult): readonly SaidFinding[] => [...findings, ...waived];
