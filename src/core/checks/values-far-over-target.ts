import type { Day } from '../base/day.ts';
import { compareDecimals, decimal } from '../base/decimal.ts';
import { progressOf } from '../indicators/progress.ts';
import { directionOf } from '../indicators/targets.ts';
import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

const far = decimal('1.5');

/** A value of more than one and a half times its target asks if the target still fits. */
export const valuesFarOverTarget: Check = {
  id: 'values-far-over-target',
  catalogue: 'IN-14',
  severity: 'advice',
  rule: 'Good practice: a target that is passed by more than half was set too low, or the value counts something else.',
  message:
    '{indicator} stands at {actual}, {share} of the way to its target {expected}: should the target be revised?',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.indicators.flatMap((indicator) => {
    const progress = progressOf(project, indicator, asOf);
    if (!progress?.share || compareDecimals(progress.share, far) <= 0) return [];
    if (progress.target.operator === 'between' || directionOf(indicator, progress.target) !== 'increase')
      return [];
    return [
      {
        at: [placeOf('indicators', indicator, 'targets')],
        params: {
          indicator: nameOf(indicator),
          actual: { decimal: progress.current },
          share: { share: progress.share },
          expected: { decimal: progress.target.value },
        },
      },
    ];
  });
}
