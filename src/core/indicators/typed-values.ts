/**
 * What typed values amount to. Values are never averaged and never floats: counts are added exactly, shares by their numerators and
 * denominators, and what is cumulative or a snapshot is not added at all. A period that was not reported (`null`) is neither zero nor an error:
 * it stays out, and is counted. Values read as a guess stay out like it.
 */

import { type Day, addDays } from '../base/day.ts';
import { type Decimal, subtractDecimals, sumDecimals } from '../base/decimal.ts';
import { canonicalJson } from '../base/hash.ts';
import { isSure } from '../base/is-sure.ts';
import { type Period, isInPeriod } from '../base/period.ts';
import { type Ratio, sumRatios } from '../base/ratio.ts';
import { observationsOf } from '../indexes.ts';
import type { Project } from '../project.ts';
import { adjusted, adjustmentsOfIndicator } from './adjusted.ts';
import type { Adjustment } from './adjustment.ts';
import type { Cell, Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Value } from './value.ts';

/**
 * An indicator's value to date: over all observations that end by a day. `on` is the last day that it covers; `unreported` counts the periods
 * without value, `leftOut` the values that cannot be added to the others (a plain percentage, a ratio among counts).
 */
export type TypedValue = {
  readonly value: Value;
  readonly on?: Day;
  readonly unreported: number;
  readonly leftOut: number;
};

/** A value to date with its splits, one cell each, in the order in which they first appear. */
export type TypedTotal = TypedValue & { readonly cells: readonly Cell[] };

/** The total of one indicator as of a day. */
export function typedTotal(project: Project, indicator: Indicator, asOf: Day): TypedTotal {
  const observations = observationsOf(project, indicator.id).filter((row) => row.to <= asOf);
  const reported = valueOver(indicator, observations, always);
  const later = adjustmentsAfter(project, indicator, { reported, isMeant: (on) => on <= asOf });
  return {
    ...reported,
    value: adjusted(reported.value, later),
    cells: cellsOf(indicator, observations, later),
  };
}

/** The value to date of one indicator, without its splits. */
export function typedToDate(project: Project, indicator: Indicator, asOf: Day): TypedValue {
  const reported = reportedToDate(project, indicator, asOf);
  const later = adjustmentsAfter(project, indicator, { reported, isMeant: (on) => on <= asOf });
  return later.length === 0 ? reported : { ...reported, value: adjusted(reported.value, later) };
}

/** The value to date as it was reported; computed once for the indicator's row, its observations and the day. */
function reportedToDate(project: Project, indicator: Indicator, asOf: Day): TypedValue {
  const observations = observationsOf(project, indicator.id);
  const byObservations = valuesToDate.get(indicator) ?? new WeakMap<readonly Observation[], ValuesByDay>();
  valuesToDate.set(indicator, byObservations);
  const known = byObservations.get(observations) ?? new Map<Day, TypedValue>();
  byObservations.set(observations, known);
  const value = known.get(asOf) ?? valueOver(indicator, observations, (row) => row.to <= asOf);
  known.set(asOf, value);
  return value;
}

/**
 * The value that belongs to a period: per-period values that end in it are added; of snapshots the latest counts; cumulative values give what the
 * period added to the value before it, else to the baseline. Corrections count in the period in which they are booked. `null` where nothing was
 * reported in it.
 */
export function typedInPeriod(project: Project, indicator: Indicator, period: Period): Value {
  const all = observationsOf(project, indicator.id);
  const reported = valueOver(indicator, all, (row) => isInPeriod(period, row.to));
  const isMeant = (on: Day): boolean => isInPeriod(period, on);
  const inside = adjusted(reported.value, adjustmentsAfter(project, indicator, { reported, isMeant }));
  const isGrowth = indicator.accumulation === 'cumulative' && typeof reported.value === 'string';
  if (!isGrowth || typeof inside !== 'string') return inside;
  const before = typedToDate(project, indicator, addDays(period.from, -1)).value;
  const start = typeof before === 'string' ? before : indicator.baseline?.value;
  return typeof start === 'string' ? subtractDecimals(inside, start) : inside;
}

/** The corrections that count beside what was reported: all where values are added, else those after the last value, which has the others in it. */
const adjustmentsAfter = (
  project: Project,
  indicator: Indicator,
  { reported, isMeant }: { readonly reported: TypedValue; readonly isMeant: (on: Day) => boolean },
): readonly Adjustment[] =>
  adjustmentsOfIndicator(
    project,
    indicator,
    (on) => isMeant(on) && (isAdded(indicator) || reported.on === undefined || on > reported.on),
  );

type ValuesByDay = Map<Day, TypedValue>;
const valuesToDate = new WeakMap<Indicator, WeakMap<readonly Observation[], ValuesByDay>>();

/** Whether values of periods add up. Where nobody said what they mean they do not: adding cumulative values would invent results. */
const isAdded = ({ accumulation, measure }: Indicator): boolean =>
  accumulation === 'per-period' && (measure === 'number' || measure === 'ratio');

type Tally = {
  readonly last: Observation | undefined;
  readonly unreported: number;
  readonly counts: readonly Decimal[];
  readonly ratios: readonly Ratio[];
};

const always = (): boolean => true;

function valueOver(
  indicator: Indicator,
  observations: readonly Observation[],
  isMeant: (row: Observation) => boolean,
): TypedValue {
  const tally = tallyOf(observations, isMeant);
  const { last, unreported } = tally;
  if (last === undefined) return { value: null, unreported, leftOut: 0 };
  const { value, leftOut } = isAdded(indicator) ? added(indicator, tally) : { value: last.value, leftOut: 0 };
  return { value, on: last.to, unreported, leftOut };
}

/** The last is the one that ends last; of several, the one entered last. */
function tallyOf(observations: readonly Observation[], isMeant: (row: Observation) => boolean): Tally {
  const counts: Decimal[] = [];
  const ratios: Ratio[] = [];
  let last: Observation | undefined;
  let unreported = 0;
  for (const row of observations) {
    if (!isMeant(row)) continue;
    const value = isSure(row) ? row.value : null;
    if (typeof value === 'string') counts.push(value);
    else if (value === null) unreported += 1;
    else ratios.push(value);
    if (value !== null && (last === undefined || row.to >= last.to)) last = row;
  }
  return { last, unreported, counts, ratios };
}

function added(indicator: Indicator, { counts, ratios }: Tally): Pick<TypedTotal, 'value' | 'leftOut'> {
  if (isShare(indicator)) {
    return { value: ratios.length === 0 ? null : sumRatios(ratios), leftOut: counts.length };
  }
  return { value: counts.length === 0 ? null : sumDecimals(counts), leftOut: ratios.length };
}

const isShare = ({ measure, unitKind }: Indicator): boolean => measure === 'ratio' || unitKind === 'percent';

function cellsOf(
  indicator: Indicator,
  observations: readonly Observation[],
  adjustments: readonly Adjustment[],
): readonly Cell[] {
  const sure = observations.filter(isSure);
  if (isAdded(indicator)) return isShare(indicator) ? [] : addedCells([...sure, ...adjustments]);
  const { last } = tallyOf(sure, always);
  return last && adjustments.length > 0 ? addedCells([last, ...adjustments]) : (last?.cells ?? []);
}

type Slot = { readonly of: Cell['of']; readonly values: Decimal[] };

function addedCells(rows: readonly Pick<Observation, 'cells'>[]): readonly Cell[] {
  const slots: Slot[] = [];
  const byKey = new Map<string, Slot>();
  for (const { cells = [] } of rows) {
    for (const [index, cell] of cells.entries()) {
      const guess = slots[index];
      const slot = guess && isSameCell(guess.of, cell.of) ? guess : slotOf(cell.of, { slots, byKey });
      if (cell.value !== null) slot.values.push(cell.value);
    }
  }
  return slots.map(({ of, values }) => ({ of, value: values.length === 0 ? null : sumDecimals(values) }));
}

// Most reports split alike, so a cell is first looked for where the report before had it.
function isSameCell(a: Cell['of'], b: Cell['of']): boolean {
  let more = 0;
  for (const dimension in a) {
    if (a[dimension] !== b[dimension]) return false;
    more += 1;
  }
  for (const _ in b) more -= 1;
  return more === 0;
}

function slotOf(
  of: Cell['of'],
  { slots, byKey }: { readonly slots: Slot[]; readonly byKey: Map<string, Slot> },
): Slot {
  const key = canonicalJson(of);
  const known = byKey.get(key);
  if (known) return known;
  const slot = { of, values: [] };
  slots.push(slot);
  byKey.set(key, slot);
  return slot;
}
