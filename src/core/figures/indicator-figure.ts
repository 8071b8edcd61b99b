import type { Day } from '../base/day.ts';
import type { Decimal } from '../base/decimal.ts';
import { latestDayOf } from '../base/partial-day.ts';
import type { Indicator, Target } from '../indicators/indicator.ts';
import { directionOf, meetsTarget, milestonesOf, targetInForce } from '../indicators/targets.ts';
import { toNumber, valueToDate } from '../indicators/totals.ts';
import type { Project } from '../project.ts';
import type { Figure, Light } from './figure.ts';

/** How an indicator stands on a day: its value, the target in force and its light. */
export function indicatorFigure(project: Project, indicator: Indicator, asOf: Day): Figure {
  const current = toNumber(indicator, valueToDate(project, indicator, asOf).value);
  const target = targetInForce(indicator, asOf);
  const body = {
    ...(current !== undefined && { current }),
    ...(target !== undefined && { target: target.value }),
    light: lightOf(indicator, { current, target }, asOf),
  };
  return { kind: 'indicator', of: indicator.id, body };
}

type Standing = { readonly current: Decimal | undefined; readonly target: Target | undefined };

function lightOf(indicator: Indicator, { current, target }: Standing, asOf: Day): Light {
  if (target === undefined) return 'no-target';
  if (current === undefined) return 'no-value';
  const direction = directionOf(indicator, target);
  if (meetsTarget(target, current, direction)) return 'reached';
  const isMissed = [target, ...milestonesOf(indicator, asOf)].some(
    (one) => one.due !== undefined && latestDayOf(one.due) <= asOf && !meetsTarget(one, current, direction),
  );
  return isMissed ? 'behind' : 'on-the-way';
}
