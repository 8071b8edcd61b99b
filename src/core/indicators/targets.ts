import type { Day } from '../base/day.ts';
import { type Decimal, addDecimals, compareDecimals } from '../base/decimal.ts';
import type { Indicator, Target } from './indicator.ts';

/** Which way an indicator is meant to move. */
export type Direction = NonNullable<Indicator['direction']>;

/** The target in force on a day: of those decided by then, the last decided; without a day, of all. `undefined` where none is. */
export function targetInForce(indicator: Indicator, on?: Day): Target | undefined {
  const decided = indicator.targets.filter((target) => on === undefined || (target.since ?? '') <= on);
  const last = decided.reduce((latest, { since = '' }) => (since > latest ? since : latest), '');
  return decided.findLast((target) => (target.since ?? '') === last);
}

/** The target to judge an indicator by on a day: the one in force, else, before the first decision, the one that was decided later. */
export const targetOf = (indicator: Indicator, on: Day): Target | undefined =>
  targetInForce(indicator, on) ?? targetInForce(indicator);

/** The intermediate targets on the way to the one in force: decided with it and due earlier. */
export function milestonesOf(indicator: Indicator, on?: Day): readonly Target[] {
  const target = targetInForce(indicator, on);
  return indicator.targets.filter(
    (other) => other.since === target?.since && (other.due ?? '~') < (target?.due ?? ''),
  );
}

/** The direction as declared, else as the baseline and the target show it; `increase` where neither does. */
export function directionOf(indicator: Indicator, target = targetInForce(indicator)): Direction {
  if (indicator.direction) return indicator.direction;
  const baseline = indicator.baseline?.value ?? undefined;
  if (target === undefined || baseline === undefined) return 'increase';
  const change = compareDecimals(wantedOf(target, baseline), baseline);
  return change > 0 ? 'increase' : change < 0 ? 'decrease' : 'maintain';
}

/** The value that a target asks for, seen from the baseline: of a range the nearer end, and the baseline itself where it already satisfies the target. */
export function wantedOf(target: Target, baseline: Decimal): Decimal {
  if (target.operator === 'exactly') return target.value;
  if (meetsTarget(target, baseline)) return baseline;
  const isAbove = target.operator === 'between' && compareDecimals(baseline, target.value) > 0;
  return isAbove ? (target.to ?? target.value) : target.value;
}

/**
 * Whether a value meets a target. A range includes both ends, and without an upper end it has none. A number without qualifier (`exactly`) is met
 * by more where the indicator is to increase, by less where it is to decrease.
 */
export function meetsTarget(target: Target, value: Decimal, direction: Direction = 'maintain'): boolean {
  const difference = compareDecimals(value, target.value);
  if (target.operator === 'at-least') return difference >= 0;
  if (target.operator === 'at-most') return difference <= 0;
  if (target.operator === 'between') return difference >= 0 && isAtMost(value, target.to);
  return difference === 0 || (difference > 0 ? direction === 'increase' : direction === 'decrease');
}

const isAtMost = (value: Decimal, limit: Decimal | undefined): boolean =>
  limit === undefined || compareDecimals(value, limit) <= 0;

/** How a supply compares with what is asked for: it falls short, leaves no slack, is more, or at least twice as much. */
export type Slack = 'short' | 'none' | 'some' | 'double';

/** How a supply compares with what is asked for. */
export function slackOf(supply: Decimal, asked: Decimal): Slack {
  const difference = compareDecimals(supply, asked);
  if (difference <= 0) return difference < 0 ? 'short' : 'none';
  return compareDecimals(supply, addDecimals(asked, asked)) >= 0 ? 'double' : 'some';
}
