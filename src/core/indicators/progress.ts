import type { Day } from '../base/day.ts';
import {
  type Decimal,
  compareDecimals,
  decimal,
  divideDecimals,
  subtractDecimals,
  zero,
} from '../base/decimal.ts';
import type { Project } from '../project.ts';
import type { Indicator, Target } from './indicator.ts';
import { directionOf, wantedOf, meetsTarget, targetInForce } from './targets.ts';
import { toNumber, valueToDate } from './totals.ts';

/**
 * How far an indicator has come: its value, the target in force, the share of the way from baseline to target (1 is all of it; more and less
 * than zero are possible, and it is never cut off), and whether the target is met. `share` is absent without a baseline in numbers.
 */
export type Progress = {
  readonly current: Decimal;
  readonly target: Target;
  readonly share?: Decimal;
  readonly isMet: boolean;
};

/** How far an indicator has come by a day; `undefined` where it has no value or no target yet. */
export function progressOf(project: Project, indicator: Indicator, asOf: Day): Progress | undefined {
  const target = targetInForce(indicator, asOf);
  const current = toNumber(indicator, valueToDate(project, indicator, asOf).value);
  if (target === undefined || current === undefined) return undefined;
  const isMet = meetsTarget(target, current, directionOf(indicator, target));
  const share = shareOfWay({ baseline: indicator.baseline?.value ?? undefined, current, target, isMet });
  return { current, target, isMet, ...(share === undefined ? {} : { share }) };
}

type Way = {
  readonly baseline: Decimal | undefined;
  readonly current: Decimal;
  readonly target: Target;
  readonly isMet: boolean;
};

/** The share of the way from baseline to target, to six digits. Where there is no way to go, it is 1 while the target is met and else 0. */
function shareOfWay({ baseline, current, target, isMet }: Way): Decimal | undefined {
  if (baseline === undefined) return undefined;
  const wanted = wantedOf(target, baseline);
  if (compareDecimals(wanted, baseline) === 0) return isMet ? decimal(1) : zero;
  return divideDecimals(subtractDecimals(current, baseline), subtractDecimals(wanted, baseline), 6);
}
