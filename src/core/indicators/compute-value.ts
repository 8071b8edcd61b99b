import type { Period } from '../base/period.ts';
import { type Project, inOrder } from '../project.ts';
import type { Participation } from '../register/participation.ts';
import { registerValuesFrom, tallyRegister } from './tally/register-tallies.ts';
import type { ComputedTotal } from './computed-values.ts';
import type { Indicator } from './indicator.ts';
import { computedTotal } from './totals.ts';

/** The value of an indicator in a period and to its end. */
export type ComputedValue = { readonly inPeriod: ComputedTotal; readonly toDate: ComputedTotal };

/**
 * The value of an indicator with a formula, computed from the record and the register as they are, whatever register values the record holds; with
 * its splits, and why one of them does not add up. `undefined` where it has no formula.
 */
export function computeValue(
  project: Project,
  participations: readonly Participation[],
  { indicator, period }: { readonly indicator: Indicator; readonly period: Period },
): ComputedValue | undefined {
  const record = withRegister(project, participations, [period]);
  const inPeriod = computedTotal(record, indicator, { from: period.from, to: period.to });
  const toDate = computedTotal(record, indicator, { to: period.to });
  return inPeriod && toDate && { inPeriod, toDate };
}

/** The record with what the register says of its indicators, also over further periods. */
export function withRegister(
  project: Project,
  participations: readonly Participation[],
  periods: readonly Period[] = [],
): Project {
  const tallies = tallyRegister(project, participations, periods);
  return { ...project, registerValues: inOrder(registerValuesFrom(tallies)) };
}
