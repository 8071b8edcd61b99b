/**
 * The values of indicators: the one place where whoever shows a value gets it. An indicator with a formula has the value that it is computed from,
 * unless somebody typed another with a reason; all others have what was typed.
 */

import type { Day } from '../base/day.ts';
import { type Decimal, decimal, multiplyDecimals } from '../base/decimal.ts';
import type { Id } from '../base/id.ts';
import type { Period } from '../base/period.ts';
import { toShare } from '../base/ratio.ts';
import { findRow, observationsOf, once } from '../indexes.ts';
import type { Project } from '../project.ts';
import { type ComputedTotal, type OthersOf, computedOver } from './computed-values.ts';
import type { OtherValue } from './formulas/formula-kind.ts';
import { type Span, isInSpan } from './formulas/scope.ts';
import { keyOfCategory } from './formulas/slots.ts';
import type { Cell, Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { type TypedTotal, type TypedValue, typedInPeriod, typedToDate, typedTotal } from './typed-values.ts';
import type { Value } from './value.ts';

/** A value to date; `computed` says what it was computed from, where it was. */
export type ValueToDate = TypedValue & Pick<ComputedTotal, 'computed'>;

/** A value to date with its splits, one cell each, in the order in which they first appear. */
export type Total = TypedTotal & Pick<ComputedTotal, 'computed'>;

/** The totals of all indicators as of a day, also of those without result; by id, in the order of the table. */
export const totalsOf = (project: Project, asOf: Day): ReadonlyMap<Id, Total> =>
  new Map(project.indicators.map((indicator) => [indicator.id, totalOf(project, indicator, asOf)]));

/** The total of one indicator as of a day. */
export const totalOf = (project: Project, indicator: Indicator, asOf: Day): Total =>
  computedTotal(project, indicator, { to: asOf }) ?? typedTotal(project, indicator, asOf);

/** The value to date of one indicator, without its splits; computed once for its row, what it rests on and the day. */
export const valueToDate = (project: Project, indicator: Indicator, asOf: Day): ValueToDate =>
  computedTotal(project, indicator, { to: asOf }) ?? typedToDate(project, indicator, asOf);

/**
 * The value that belongs to a period: of a formula what it counts in it. Of typed values, per-period ones that end in it are added; of snapshots the
 * latest counts; cumulative ones give what the period added to the value before it, else to the baseline. `null` where nothing was reported in it.
 */
export const valueInPeriod = (project: Project, indicator: Indicator, period: Period): Value => {
  const { from, to } = period;
  const computed = computedTotal(project, indicator, { from, to });
  return computed ? computed.value : typedInPeriod(project, indicator, period);
};

/** The computed total of an indicator over a span, with its splits; `undefined` where it has no formula. */
export function computedTotal(project: Project, indicator: Indicator, span: Span): ComputedTotal | undefined {
  return indicator.formula === undefined ? undefined : computedOf(project, indicator, { span, askedBy: [] });
}

/** Whether an indicator has anything to say over a span: a formula always has. */
export const isReported = (project: Project, { id, formula }: Indicator, span: Span): boolean =>
  formula !== undefined || observationsOf(project, id).some(({ to }) => isInSpan(span, to));

/** The typed values that stand instead of computed ones in an indicator's value over a span, in order of time; none where it has no formula. */
export const overridesOf = (project: Project, indicator: Indicator, span: Span): readonly Observation[] =>
  computedTotal(project, indicator, span)?.computed?.overrides ?? [];

/** A value as one number, to compare with targets: a share 0…1, or of a hundred where the indicator counts per cent. `undefined` where there is none. */
export function toNumber(indicator: Indicator, value: Value): Decimal | undefined {
  if (value === null || typeof value === 'string') return value ?? undefined;
  const share = toShare(value);
  return share !== undefined && indicator.unitKind === 'percent' ? multiplyDecimals(share, hundred) : share;
}

const hundred = decimal(100);

type Asking = { readonly span: Span; readonly askedBy: readonly Id[] };

/** What is asked for the sake of another indicator is not kept, since it depends on who asks. */
function computedOf(
  project: Project,
  indicator: Indicator,
  { span, askedBy }: Asking,
): ComputedTotal | undefined {
  const key = `${indicator.id} ${span.from ?? ''} ${span.to}`;
  const known = askedBy.length === 0 ? totalsBy(project).get(key) : undefined;
  if (known?.of === indicator) return known.total;
  const total = computedOver(project, indicator, {
    span,
    othersOf: othersFor(project, [...askedBy, indicator.id]),
  });
  if (askedBy.length === 0 && total) totalsBy(project).set(key, { of: indicator, total });
  return total;
}

const totalsBy = once(() => new Map<string, { readonly of: Indicator; readonly total: ComputedTotal }>());

/** The values of the indicators that another one adds up. One that leads back to whoever asks has none. */
const othersFor =
  (project: Project, askedBy: readonly Id[]): OthersOf =>
  (span) =>
  (id): OtherValue => {
    const other = askedBy.includes(id) ? undefined : findRow(project, 'indicators', id);
    if (other === undefined) return noValue;
    const total: ValueOver = computedOf(project, other, { span, askedBy }) ?? typedOver(project, other, span);
    const { value, cells, computed } = total;
    return {
      value: typeof value === 'string' ? value : undefined,
      cells: new Map(cells.flatMap(slotOfCell)),
      people: computed?.people,
    };
  };

const noValue: OtherValue = { value: undefined, cells: new Map(), people: undefined };

const slotOfCell = ({ of, value }: Cell): readonly (readonly [string, Decimal])[] => {
  const [dimension, ...more] = Object.entries(of);
  return value === null || dimension === undefined || more.length > 0
    ? []
    : [[keyOfCategory(...dimension), value]];
};

/** Of typed values only those to date are split. */
const typedOver = (project: Project, indicator: Indicator, { from, to }: Span): ValueOver =>
  from === undefined
    ? typedTotal(project, indicator, to)
    : { value: typedInPeriod(project, indicator, { from, to }), cells: [] };

type ValueOver = Pick<ComputedTotal, 'value' | 'cells' | 'computed'>;
