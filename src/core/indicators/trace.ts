/** What stands behind the value of an indicator: its formula, what that counted, and the files that prove it; for values that were typed, those. */

import { type Decimal, decimal, subtractDecimals, sumDecimals } from '../base/decimal.ts';
import type { Id } from '../base/id.ts';
import { isSure } from '../base/is-sure.ts';
import { findRow, observationsOf } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import type { FormulaPart } from '../register/register-value.ts';
import type { CountedPart, Split } from './formulas/compute.ts';
import type { Term } from './formulas/formula.ts';
import type { Contribution, People } from './formulas/formula-kind.ts';
import { type Span, isInSpan } from './formulas/scope.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { type ValueToDate, computedTotal, valueInPeriod, valueToDate } from './totals.ts';
import type { Value } from './value.ts';

/**
 * One thing that was counted. `amount` is what it added; of people `persons` came for the first time, `participations` are all who came. `items` are
 * the work-plan items that it delivered, `sources` the documents that prove it, and `trace` what stands behind the value of another indicator.
 */
export type TraceLine = Omit<Contribution, 'table' | 'amount'> & {
  readonly table: Contribution['table'] | 'observations';
  readonly amount: Value;
  readonly items: readonly Id[];
  readonly sources: readonly Id[];
  readonly trace?: Trace;
};

/** One side of a ratio, or all of another formula. The amounts of its lines and `before` - who had come before the period already - add up to its value. */
export type TracePart = {
  readonly part: FormulaPart;
  readonly term: Term;
  readonly value: Decimal | undefined;
  readonly before: Decimal;
  readonly people?: People;
  readonly lines: readonly TraceLine[];
};

/** What stands behind a value. Without a formula there are no parts; `typed` are the values that it rests on, or that stand instead of computed ones. */
export type Trace = {
  readonly indicator: Indicator;
  readonly span: Span;
  readonly value: Value;
  readonly parts: readonly TracePart[];
  readonly splits: readonly Split[];
  readonly typed: readonly TraceLine[];
};

/** What stands behind the value of an indicator over a span, as the record and the register values in it say. */
export const traceOf = (project: Project, indicator: Indicator, span: Span): Trace =>
  traceFor(project, indicator, { span, askedBy: [] });

type Asked = { readonly span: Span; readonly askedBy: readonly Id[] };

function traceFor(project: Project, indicator: Indicator, { span, askedBy }: Asked): Trace {
  const asked = { span, askedBy: [...askedBy, indicator.id] };
  const total = computedTotal(project, indicator, span);
  const { parts = [], splits = [], overrides } = total?.computed ?? {};
  const typed = overrides ?? typedIn(project, indicator, span);
  return {
    indicator,
    span,
    value: (total ?? typedOver(project, indicator, span)).value,
    parts: parts.map((part) => partOf(project, part, asked)),
    splits,
    typed: typed.map((row) => lineOfTyped(project, row)),
  };
}

function partOf(project: Project, { part, term, count }: CountedPart, asked: Asked): TracePart {
  const [value] = count.numbers;
  const contributions = count.contributions;
  const counted = sumDecimals(contributions.map(({ amount }) => amount));
  return {
    part,
    term,
    value,
    before:
      value === undefined || asked.span.from === undefined ? decimal(0) : subtractDecimals(value, counted),
    ...(count.people && { people: count.people }),
    lines: contributions.map((one) => lineOf(project, one, asked)),
  };
}

function lineOf(project: Project, contribution: Contribution, { span, askedBy }: Asked): TraceLine {
  const { table, row } = contribution;
  const event = eventBehind(project, contribution);
  const other = table === 'indicators' ? findRow(project, 'indicators', row) : undefined;
  return {
    ...contribution,
    items: event?.items ?? [],
    sources: table === 'documents' ? [row] : (event?.sources ?? []),
    ...(other && !askedBy.includes(other.id) && { trace: traceFor(project, other, { span, askedBy }) }),
  };
}

/** The event that was counted, or whose heads a correction corrects. */
const eventBehind = (project: Project, { row }: Contribution): Rows['events'] | undefined =>
  findRow(project, 'events', findRow(project, 'adjustments', row)?.corrects ?? row);

function lineOfTyped(project: Project, { id, to, value, evidence = [] }: Observation): TraceLine {
  const documents = evidence.filter((one) => findRow(project, 'documents', one) !== undefined);
  const events = evidence.flatMap((one) => findRow(project, 'events', one) ?? []);
  return {
    table: 'observations',
    row: id,
    on: to,
    amount: value,
    items: [...new Set(events.flatMap(({ items = [] }) => items))],
    sources: [...new Set([...documents, ...events.flatMap(({ sources = [] }) => sources)])],
  };
}

/** The typed values that a value without formula rests on. */
function typedIn(project: Project, { id, accumulation }: Indicator, span: Span): readonly Observation[] {
  const all = observationsOf(project, id)
    .filter((row) => row.value !== null && isSure(row) && isInSpan(span, row.to))
    .toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  return accumulation === 'per-period' ? all : all.slice(-1);
}

const typedOver = (project: Project, indicator: Indicator, { from, to }: Span): Pick<ValueToDate, 'value'> =>
  from === undefined
    ? valueToDate(project, indicator, to)
    : { value: valueInPeriod(project, indicator, { from, to }) };
