import type { Day } from '../base/day.ts';
import { compareDecimals } from '../base/decimal.ts';
import { type Direction, targetOf } from '../indicators/targets.ts';
import type { Project } from '../project.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** An indicator that is to increase has a target above its baseline, one that is to decrease below it. */
export const directionFitsTheTarget: Check = {
  id: 'direction-fits-the-target',
  catalogue: 'IN-09',
  severity: 'error',
  rule: 'Good practice: the way from baseline to target goes in the direction that the indicator is meant to move.',
  message:
    '{indicator} is meant to {direction, select, increase {increase} decrease {decrease} other {stay}}, but leads from the baseline {baseline} to the target {target}.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.indicators.flatMap((indicator) => {
    const target = targetOf(indicator, asOf);
    const { baseline, direction } = indicator;
    if (!target || !direction || typeof baseline?.value !== 'string') return [];
    const change = Math.sign(compareDecimals(target.value, baseline.value));
    if (change === 0 || change === changeOf[direction] || target.operator === 'between') return [];
    return [
      {
        at: [placeOf('indicators', readAt(indicator, target), 'direction')],
        params: {
          indicator: nameOf(indicator),
          direction,
          baseline: { decimal: baseline.value },
          target: { decimal: target.value },
        },
      },
    ];
  });
}

const changeOf: Readonly<Record<Direction, number>> = { increase: 1, maintain: 0, decrease: -1 };
