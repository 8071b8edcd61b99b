/** Typed values that stand instead of computed ones. */

import { addDays } from '../base/day.ts';
import { type Decimal, negateDecimal, subtractDecimals, sumDecimals } from '../base/decimal.ts';
import { canonicalJson } from '../base/hash.ts';
import { isSure } from '../base/is-sure.ts';
import type { Computed } from './formulas/compute.ts';
import type { Adjustment } from './adjustment.ts';
import { withAdjustments } from './correction.ts';
import { type Span, isInSpan } from './formulas/scope.ts';
import type { Cell } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Value } from './value.ts';

/** What the formula gives over a span. */
export type Over = (span: Span) => Pick<Computed, 'value' | 'cells' | 'parts'>;

/** The value that stands, and the typed values that it rests on, in order of time. */
export type Standing = {
  readonly value: Value;
  readonly cells: readonly Cell[];
  readonly overrides: readonly Observation[];
};

/** What is asked; `adjustments` are the corrections of the typed values. */
type Asked = {
  readonly isPerPeriod: boolean;
  readonly span: Span;
  readonly over: Over;
  readonly adjustments: readonly Adjustment[];
};

/**
 * The value over a span: what the formula gives, with typed values instead of what it gives for their periods. Values since the start are each typed
 * instead of the one to the same day, so the last one counts, and what evidence adds after that day comes on top. What cannot be added - a ratio -
 * stands as typed until there is later evidence. Corrections of typed values count on their own days, until the next typed value that stands for all.
 */
export function standingOver(observations: readonly Observation[], asked: Asked): Standing {
  const { isPerPeriod, span, over } = asked;
  const typed = observations
    .filter((row) => row.value !== null && isSure(row) && isInSpan(span, row.to))
    .toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  const last = typed.at(-1);
  if (last === undefined) return withLater({ ...over(span), overrides: [] }, asked);
  const standing = isPerPeriod
    ? corrected(
        over(span),
        typed.map((row) => ({ row, instead: over({ from: row.from, to: row.to }) })),
      )
    : sinceTheStart(observations, { ...asked, last });
  if (standing !== undefined) return isPerPeriod ? withLater(standing, asked) : standing;
  return asTyped({ ...asked, last });
}

/** With the corrections that are booked in the span, after a value that has the earlier ones in it. */
function withLater(
  standing: Standing,
  { adjustments, span, last }: Pick<Asked, 'adjustments' | 'span'> & { readonly last?: Observation },
): Standing {
  const later = adjustments.filter(({ on }) => isInSpan(span, on) && (last === undefined || on > last.to));
  return later.length === 0 ? standing : { ...standing, ...withAdjustments(standing, later) };
}

type Latest = Asked & { readonly last: Observation };

/** In a period, what it added to the value before it. */
function sinceTheStart(observations: readonly Observation[], latest: Latest): Standing | undefined {
  const { last, span, over, adjustments } = latest;
  const typed = corrected(over({ to: span.to }), [{ row: last, instead: over({ to: last.to }) }]);
  const toDate = typed && withLater(typed, { adjustments, span: { to: span.to }, last });
  if (span.from === undefined || toDate === undefined) return toDate;
  if (last.from === span.from && last.to === span.to && observations.length === 1) return toDate;
  const before = standingOver(observations, { ...latest, span: { to: addDays(span.from, -1) } });
  return difference(toDate, before);
}

type Correction = { readonly row: Observation; readonly instead: Pick<Computed, 'value' | 'cells'> };

/** The computed value with what typed ones differ by from what they stand instead of; `undefined` where these are no numbers that add up. */
function corrected(
  computed: Pick<Computed, 'value' | 'cells'>,
  corrections: readonly Correction[],
): Standing | undefined {
  const added = [computed.value, ...corrections.map(({ row }) => row.value)].map(numberIn);
  const taken = corrections.map(({ instead }) => numberIn(instead.value));
  const value = balanceOf(added, taken);
  const isSplit = corrections.every(({ row }) => row.cells !== undefined);
  return (
    value && {
      value,
      cells: isSplit
        ? balanceOfCells(
            [...computed.cells, ...corrections.flatMap(({ row }) => row.cells ?? [])],
            corrections.flatMap(({ instead }) => instead.cells),
          )
        : [],
      overrides: corrections.map(({ row }) => row),
    }
  );
}

function difference(after: Standing, before: Standing): Standing | undefined {
  const value = balanceOf([numberIn(after.value)], [numberIn(before.value)]);
  return value && { value, cells: balanceOfCells(after.cells, before.cells), overrides: after.overrides };
}

/** A value that cannot be added to others stands until there is evidence of later days. */
function asTyped(latest: Latest): Standing {
  const { last, span, over } = latest;
  const later = last.to < span.to ? over({ from: addDays(last.to, 1), to: span.to }).parts : [];
  const isOutdated = later.some(({ count }) => count.contributions.length > 0);
  return isOutdated
    ? { ...over(span), overrides: [] }
    : withLater({ value: last.value, cells: last.cells ?? [], overrides: [last] }, latest);
}

const numberIn = (value: Value): Decimal | undefined => (typeof value === 'string' ? value : undefined);

function balanceOf(
  added: readonly (Decimal | undefined)[],
  taken: readonly (Decimal | undefined)[],
): Decimal | undefined {
  const [plus, minus] = [added, taken].map((all) => all.filter((number) => number !== undefined));
  if (plus?.length !== added.length || minus?.length !== taken.length) return undefined;
  return subtractDecimals(sumDecimals(plus), sumDecimals(minus));
}

/** Cell by cell, in the order in which they first appear; one that is not known on either side stays so. */
function balanceOfCells(added: readonly Cell[], taken: readonly Cell[]): readonly Cell[] {
  const cells = new Map<string, { readonly of: Cell['of']; readonly values: (Decimal | null)[] }>();
  const minus = taken.map((cell) => ({ of: cell.of, value: cell.value && negateDecimal(cell.value) }));
  for (const { of, value } of [...added, ...minus]) {
    const key = canonicalJson(of);
    const known = cells.get(key);
    if (known) known.values.push(value);
    else cells.set(key, { of, values: [value] });
  }
  return [...cells.values()].map(({ of, values }) => {
    const known = values.filter((value) => value !== null);
    return { of, value: known.length < values.length ? null : sumDecimals(known) };
  });
}
