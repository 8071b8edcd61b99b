import type { Target } from '../indicators/indicator.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** A target that replaces another says since when and why. */
export const targetRevisionsHaveReasons: Check = {
  id: 'target-revisions-have-reasons',
  catalogue: 'LF-14',
  severity: 'warning',
  rule: 'Changes of the logframe are reported with their reason (guidance on grant reporting).',
  message:
    'The target of {indicator} changed from {from} to {to} without a {lacking, select, day {day and a reason} other {reason}}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.indicators.flatMap((indicator) =>
    indicator.targets.flatMap((target, index) => {
      const before = replacedBy(target, indicator.targets.slice(0, index));
      return before && target.reason === undefined ? [found(indicator, { before, target, index })] : [];
    }),
  );
}

/** The target that this one replaces: the last before where it has a day of decision, else the last that is due on the same day. */
const replacedBy = (target: Target, earlier: readonly Target[]): Target | undefined =>
  target.since === undefined ? earlier.findLast((other) => other.due === target.due) : earlier.at(-1);

function found(
  indicator: Rows['indicators'],
  { before, target, index }: { readonly before: Target; readonly target: Target; readonly index: number },
): Found {
  return {
    at: [placeOf('indicators', readAt(indicator, target), `targets.${index}`)],
    params: {
      indicator: nameOf(indicator),
      from: { decimal: before.value },
      to: { decimal: target.value },
      lacking: target.since === undefined ? 'day' : 'reason',
    },
  };
}
