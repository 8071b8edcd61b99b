/**
 * The record with computed values as typed ones: what they are computed from - events, heads, what the register counts - is not in a public version.
 * What a value was before the reported period and at its end is kept, so that a public version says what was added in it.
 */

import { addDays } from '../base/day.ts';
import type { Id } from '../base/id.ts';
import type { Period } from '../base/period.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import { totalOf } from '../indicators/totals.ts';
import { type Project, toProject } from '../project.ts';

/** The record of a release on a period, in which no value is computed any more. */
export function settleComputed(project: Project, period: Period): Project {
  const computed = project.indicators.filter(({ formula }) => formula !== undefined);
  const settled = new Set<Id>(computed.map(({ id }) => id));
  return toProject({
    ...project,
    indicators: project.indicators.map((indicator) =>
      settled.has(indicator.id) ? asTyped(indicator) : indicator,
    ),
    observations: [
      ...project.observations.filter(({ indicator }) => !settled.has(indicator)),
      ...computed.flatMap((indicator) => valuesOf(project, indicator, period)),
    ],
    registerValues: [],
  });
}

/** Whatever its formula counts, its values are from now on those since the start. */
function asTyped({ formula: _formula, ...indicator }: Indicator): Indicator {
  return { ...indicator, accumulation: 'cumulative' };
}

function valuesOf(project: Project, indicator: Indicator, { from, to }: Period): readonly Observation[] {
  const before = addDays(from, -1);
  return [
    valueBy(project, indicator, { from: before, to: before }),
    valueBy(project, indicator, { from, to }),
  ].filter((row) => row !== undefined);
}

function valueBy(project: Project, indicator: Indicator, { from, to }: Period): Observation | undefined {
  const { value, cells } = totalOf(project, indicator, to);
  if (value === null) return undefined;
  const id = `obs_${indicator.id.slice(4)}${to.replaceAll('-', '')}`.slice(0, 44);
  return { id, indicator: indicator.id, from, to, value, ...(cells.length === 0 ? {} : { cells }) };
}
