import type { Day } from '../base/day.ts';
import { latestDayOf } from '../base/partial-day.ts';
import type { Decimal } from '../base/decimal.ts';
import { observationsOf } from '../indexes.ts';
import type { Project } from '../project.ts';
import { adjustmentsOfIndicator } from './adjusted.ts';
import type { Indicator } from './indicator.ts';
import { computedTotal, toNumber, valueToDate } from './totals.ts';

/** A value to date as it stood on a day. */
export type ValueOn = { readonly on: Day; readonly value: Decimal };

/** How the value to date went, from the baseline where that has a date: one point for each day on which a reported period ended, a correction was booked or evidence came, until a day. */
export function valueSeriesOf(project: Project, indicator: Indicator, asOf: Day): readonly ValueOn[] {
  const typed = observationsOf(project, indicator.id).flatMap(({ to, value }) =>
    value === null || to > asOf ? [] : [to],
  );
  const corrected = adjustmentsOfIndicator(project, indicator, (on) => on <= asOf).map(({ on }) => on);
  const days = [...typed, ...corrected, ...daysOfEvidence(project, indicator, asOf)];
  const reported = [...new Set(days)].toSorted().flatMap((on) => {
    const value = toNumber(indicator, valueToDate(project, indicator, on).value);
    return value === undefined ? [] : [{ on, value }];
  });
  return [...baselinePoint(indicator, reported[0]?.on ?? asOf), ...reported];
}

/** The days on which evidence came that a formula counts. */
function daysOfEvidence(project: Project, indicator: Indicator, asOf: Day): readonly Day[] {
  const parts = computedTotal(project, indicator, { to: asOf })?.computed?.parts ?? [];
  const days = parts.flatMap(({ count }) => count.contributions.flatMap(({ on }) => on ?? []));
  return [...new Set(days)];
}

function baselinePoint({ baseline }: Indicator, before: Day): readonly ValueOn[] {
  if (baseline === undefined || baseline.value === null || baseline.on === undefined) return [];
  const on = latestDayOf(baseline.on);
  return on < before ? [{ on, value: baseline.value }] : [];
}
