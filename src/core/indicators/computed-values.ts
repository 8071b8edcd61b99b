/**
 * Values of indicators with a formula. What was typed for one all the same is an override: it stands instead of what its period was computed to be,
 * and what the evidence adds after it counts on top.
 */

import type { Id } from '../base/id.ts';
import { observationsOf } from '../indexes.ts';
import type { Project } from '../project.ts';
import { adjustmentsOfIndicator } from './adjusted.ts';
import { type Computed, type CountedPart, type Split, compute } from './formulas/compute.ts';
import type { OtherValue, People } from './formulas/formula-kind.ts';
import type { Span } from './formulas/scope.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { standingOver } from './overrides.ts';
import type { TypedTotal } from './typed-values.ts';
import type { Value } from './value.ts';

/** What a value was computed from. `evidence` is what the formula alone gives; `overrides` are the typed values that stand instead of it, in order of time. */
export type ComputedBasis = {
  readonly evidence: Value;
  readonly overrides: readonly Observation[];
  readonly splits: readonly Split[];
  readonly people?: People;
  readonly parts: readonly CountedPart[];
};

/** A computed value, as of the last day of its span. */
export type ComputedTotal = TypedTotal & { readonly computed?: ComputedBasis };

/** The values of other indicators over a span. */
export type OthersOf = (span: Span) => (indicator: Id) => OtherValue;

type Asked = { readonly span: Span; readonly othersOf: OthersOf };

/** The value of an indicator over a span; `undefined` where it has no formula. */
export function computedOver(
  project: Project,
  indicator: Indicator,
  { span, othersOf }: Asked,
): ComputedTotal | undefined {
  const { formula } = indicator;
  if (formula === undefined) return undefined;
  const known = new Map<string, Computed>();
  const over = (other: Span): Computed => {
    const key = `${other.from ?? ''} ${other.to}`;
    const computed =
      known.get(key) ?? compute(project, { indicator, formula, span: other, valueOf: othersOf(other) });
    known.set(key, computed);
    return computed;
  };
  const { value, parts, splits, people } = over(span);
  const standing = standingOver(observationsOf(project, indicator.id), {
    isPerPeriod: indicator.accumulation === 'per-period',
    span,
    over,
    adjustments: adjustmentsOfIndicator(project, indicator, (on) => on <= span.to),
  });
  return {
    value: standing.value,
    cells: standing.cells,
    on: span.to,
    unreported: 0,
    leftOut: 0,
    computed: { evidence: value, overrides: standing.overrides, splits, parts, ...(people && { people }) },
  };
}
