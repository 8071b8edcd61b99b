import type { Day } from '../../../core/base/day.ts';
import type { Decimal } from '../../../core/base/decimal.ts';
import type { Light } from '../../../core/figures/figure.ts';
import { indicatorFigure } from '../../../core/figures/indicator-figure.ts';
import type { Indicator, Target } from '../../../core/indicators/indicator.ts';
import { progressOf } from '../../../core/indicators/progress.ts';
import { directionOf, milestonesOf, targetOf } from '../../../core/indicators/targets.ts';
import { type Total, toNumber, totalOf } from '../../../core/indicators/totals.ts';
import type { Project } from '../../../core/project.ts';
import { type Bullet, bulletOf } from '../../../core/report/charts/bullet.ts';

/** All that is known of how an indicator stands on a day. `share` is how much of the way from the baseline is done. */
export type Standing = {
  readonly total: Total;
  readonly current: Decimal | undefined;
  readonly target: Target | undefined;
  readonly milestones: readonly Target[];
  readonly light: Light;
  readonly share: Decimal | undefined;
  readonly bullet: Bullet;
};

/** An indicator with how it stands. */
export type Listed = { readonly indicator: Indicator; readonly standing: Standing };

/** How an indicator stands on a day. */
export function standingOf(project: Project, indicator: Indicator, asOf: Day): Standing {
  const total = totalOf(project, indicator, asOf);
  const current = toNumber(indicator, total.value);
  const target = targetOf(indicator, asOf);
  const milestones = milestonesOf(indicator, asOf);
  const { body } = indicatorFigure(project, indicator, asOf);
  const bullet = bulletOf({
    value: current,
    baseline: indicator.baseline?.value ?? undefined,
    target,
    milestones,
    direction: directionOf(indicator, target),
  });
  const light = 'light' in body ? body.light : 'no-target';
  return {
    total,
    current,
    target,
    milestones,
    light,
    share: progressOf(project, indicator, asOf)?.share,
    bullet,
  };
}
