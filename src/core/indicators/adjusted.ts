/**
 * What later corrections add to reported values. A correction counts on its own day, once: where values of periods are added it is added like them;
 * where the last value stands for all, it counts until the next value, which has it in it.
 */

import type { Day } from '../base/day.ts';
import { sumDecimals } from '../base/decimal.ts';
import { sumRatios } from '../base/ratio.ts';
import { adjustmentsOf, observationsOf } from '../indexes.ts';
import type { Project } from '../project.ts';
import type { Adjustment } from './adjustment.ts';
import type { Indicator } from './indicator.ts';
import type { Value } from './value.ts';

/** The corrections of an indicator's values, in order of their days. */
export const adjustmentsOfIndicator = (
  project: Project,
  indicator: Indicator,
  isMeant: (on: Day) => boolean,
): readonly Adjustment[] =>
  project.adjustments.length === 0
    ? []
    : observationsOf(project, indicator.id)
        .flatMap(({ id }) => adjustmentsOf(project, id))
        .filter(({ on }) => isMeant(on))
        .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** The value with its corrections: those of its own kind are added to it. */
export function adjusted(value: Value, adjustments: readonly Adjustment[]): Value {
  const values = adjustments.flatMap((row) => row.value ?? []);
  if (values.length === 0) return value;
  const counts = values.filter((one) => typeof one === 'string');
  const ratios = values.filter((one) => typeof one !== 'string');
  if (value === null) return counts.length > 0 ? sumDecimals(counts) : sumRatios(ratios);
  return typeof value === 'string' ? sumDecimals([value, ...counts]) : sumRatios([value, ...ratios]);
}
