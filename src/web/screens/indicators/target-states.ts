import type { Day } from '../../../core/base/day.ts';
import type { Indicator, Target } from '../../../core/indicators/indicator.ts';
import { targetsInForce } from '../../../core/indicators/target-revisions.ts';
import { targetInForce, targetOf } from '../../../core/indicators/targets.ts';

/** What a target is on a day: the one that counts, a step on the way to it, one that was replaced, or one that counts later. */
export type TargetState = 'in-force' | 'milestone' | 'replaced' | 'later';

/** A target with its place in the list of its indicator. */
export type StatedTarget = { readonly target: Target; readonly index: number; readonly state: TargetState };

/** The targets of an indicator with what each is on a day, the latest decision first. */
export function statedTargets(indicator: Indicator, on: Day): readonly StatedTarget[] {
  const final = targetInForce(indicator, on);
  const inForce = targetsInForce(indicator, on);
  const stateOf = (target: Target): TargetState => {
    if (target === final) return 'in-force';
    if ((target.since ?? '') > on) return 'later';
    return inForce.includes(target) ? 'milestone' : 'replaced';
  };
  return indicator.targets
    .map((target, index) => ({ target, index, state: stateOf(target) }))
    .toSorted(
      (a, b) =>
        compare(b.target.since, a.target.since) || compare(b.target.due, a.target.due) || b.index - a.index,
    );
}

/** The place in the list of the target that an indicator is judged by on a day; -1 where there is none. */
export function indexOfTarget(indicator: Indicator, on: Day): number {
  const target = targetOf(indicator, on);
  return target === undefined ? -1 : indicator.targets.indexOf(target);
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
