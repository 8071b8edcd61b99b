/** What a formula gives over a span of days, with its splits and what it was counted from. */

import {
  type Decimal,
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
  sumDecimals,
  decimal,
  zero,
} from '../../base/decimal.ts';
import type { Id } from '../../base/id.ts';
import { toShare } from '../../base/ratio.ts';
import type { Project } from '../../project.ts';
import type { Cell, Indicator } from '../indicator.ts';
import type { Value } from '../value.ts';
import type { Formula } from './formula.ts';
import type { Count, OtherValue, People } from './formula-kind.ts';
import { type Part, countTerm, partsOf } from './parts.ts';
import type { Span } from './scope.ts';
import { type CategorySlot, type DimensionSlots, slotsOf } from './slots.ts';

/** What is asked: the value of an indicator by its formula over a span. `valueOf` gives the values of others for it. */
export type Asked = {
  readonly indicator: Indicator;
  readonly formula: Formula;
  readonly span: Span;
  readonly valueOf: (indicator: Id) => OtherValue;
};

/**
 * Why a split does not add up to its total: nobody can read from the words of some `categories` whom they take; `count` people or events have not
 * been noted under any; or stand in several.
 */
export type SplitReason =
  | { readonly is: 'not-read'; readonly categories: readonly string[] }
  | { readonly is: 'not-noted' | 'in-several'; readonly count: Decimal };

/** A split against its total: `difference` is the total without what the categories add up to, zero where they add up. */
export type Split = {
  readonly dimension: string;
  readonly sum: Decimal;
  readonly difference: Decimal;
  readonly why: readonly SplitReason[];
};

/** A part of a formula with what it counted. */
export type CountedPart = Part & { readonly count: Count };

/** What a formula gives. Cells of a ratio are shares, which do not add up and have no splits. */
export type Computed = {
  readonly value: Value;
  readonly cells: readonly Cell[];
  readonly splits: readonly Split[];
  readonly people?: People;
  readonly parts: readonly CountedPart[];
};

/** The value of an indicator by its formula. `null` where nothing is known: events took place and nobody was counted, or a part has no value. */
export function compute(project: Project, { indicator, formula, span, valueOf }: Asked): Computed {
  const slots = slotsOf(project, indicator);
  const context = { project, indicator: indicator.id, span, slots, valueOf };
  const parts = partsOf(formula).map((one) => ({
    ...one,
    count: countTerm(one.term, { ...context, part: one.part }),
  }));
  const [first, second] = parts.map(({ count }) => count);
  const people = first?.people;
  return {
    value: valueAt(parts, 0),
    cells: slots.dimensions.flatMap(({ categories }) =>
      categories.map((category) => ({ of: category.of, value: toCell(indicator, valueIn(parts, category)) })),
    ),
    splits:
      second === undefined && first ? slots.dimensions.flatMap((dimension) => splitOf(first, dimension)) : [],
    ...(people && { people }),
    parts,
  };
}

/** Nobody can be counted in a category that says nothing of whom it takes, unless heads were counted under its very name. */
function valueIn(parts: readonly CountedPart[], { slot, isRead }: CategorySlot): Value {
  const isEmpty = parts.every(({ count }) => (count.numbers[slot] ?? zero) === zero);
  return isEmpty && !isRead ? null : valueAt(parts, slot);
}

function valueAt(parts: readonly CountedPart[], slot: number): Value {
  const [value, denominator] = parts.map(({ count }) => count.numbers[slot]);
  if (value === undefined) return null;
  if (parts.length === 1) return value;
  return denominator === undefined || denominator === zero ? null : { numerator: value, denominator };
}

/** A share in a cell is one of a hundred where its indicator counts per cent. */
function toCell({ unitKind }: Indicator, value: Value): Decimal | null {
  if (value === null || typeof value === 'string') return value;
  const share = toShare(value) ?? null;
  return share !== null && unitKind === 'percent' ? multiplyDecimals(share, decimal(100)) : share;
}

function splitOf({ numbers }: Count, { name, any, categories }: DimensionSlots): readonly Split[] {
  const [total] = numbers;
  if (total === undefined) return [];
  const sum = sumDecimals(categories.flatMap(({ slot }) => numbers[slot] ?? []));
  const inAny = numbers[any] ?? sum;
  const unread = categories.filter(({ slot, isRead }) => !isRead && (numbers[slot] ?? zero) === zero);
  const difference = subtractDecimals(total, sum);
  const notNoted = subtractDecimals(total, inAny);
  const inSeveral = subtractDecimals(sum, inAny);
  const why: readonly SplitReason[] = [
    ...(unread.length === 0
      ? []
      : [{ is: 'not-read', categories: unread.map(({ of }) => of[name] ?? '') } as const]),
    ...(isMore(notNoted) ? [{ is: 'not-noted', count: notNoted } as const] : []),
    ...(isMore(inSeveral) ? [{ is: 'in-several', count: inSeveral } as const] : []),
  ];
  return [{ dimension: name, sum, difference, why: difference === zero ? [] : why }];
}

const isMore = (number: Decimal): boolean => compareDecimals(number, zero) > 0;
