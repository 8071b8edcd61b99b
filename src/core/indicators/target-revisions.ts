import type { Day } from '../base/day.ts';
import type { Indicator, Target } from './indicator.ts';
import { targetOf } from './targets.ts';

/** A target that replaced another. Without `after.since` nobody noted when. */
export type Revision = { readonly before: Target; readonly after: Target };

/** The targets that count on a day, in order of their dates: milestones, then the one in force. Those that it replaced are not among them. */
export function targetsInForce(indicator: Indicator, on: Day): readonly Target[] {
  const target = targetOf(indicator, on);
  if (target === undefined) return [];
  const others = indicator.targets.filter(
    (other) => other !== target && other.since === target.since && other.due !== target.due,
  );
  const inOrder = others.toSorted((a, b) => ((a.due ?? '~') < (b.due ?? '~') ? -1 : 1));
  return [...inOrder, target];
}

/** How the target in force on a day came to be, first revision first: the final target of each decision against the one before. */
export function revisionsOf(indicator: Indicator, on: Day): readonly Revision[] {
  const target = targetOf(indicator, on);
  if (target === undefined) return [];
  const line = [...earlierDecisions(indicator, target), ...silentlyReplaced(indicator, target), target];
  return line.slice(1).flatMap((after, index) => {
    const before = line[index];
    return before === undefined ? [] : [{ before, after }];
  });
}

/** The last target of each decision before that of `target`, in order of decision. */
function earlierDecisions(indicator: Indicator, target: Target): readonly Target[] {
  const days = indicator.targets
    .map(({ since = '' }) => since)
    .filter((since) => since < (target.since ?? ''));
  return [...new Set(days)]
    .toSorted()
    .flatMap((day) => indicator.targets.findLast(({ since = '' }) => since === day) ?? []);
}

/** Targets of the same decision and date as `target` that stand before it: it replaced them, and nobody noted when. */
const silentlyReplaced = (indicator: Indicator, target: Target): readonly Target[] =>
  indicator.targets.filter(
    (other) => other !== target && other.since === target.since && other.due === target.due,
  );
