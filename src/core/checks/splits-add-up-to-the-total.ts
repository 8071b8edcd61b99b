import { type Decimal, compareDecimals } from '../base/decimal.ts';
import { observationsOf } from '../indexes.ts';
import type { Cell } from '../indicators/indicator.ts';
import { sumOfSplit, valuesByDimension } from '../indicators/splits.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, type Place, placeOf, readAt } from './check.ts';
import { nameOf } from './words/name-of.ts';

type Indicator = Rows['indicators'];

/** The cells of a split add up to the value that they split, per dimension. */
export const splitsAddUpToTheTotal: Check = {
  id: 'splits-add-up-to-the-total',
  catalogue: 'IN-13',
  severity: 'error',
  rule: 'Good practice: a split has a cell for everybody, “unknown” included, so that it adds up to the total.',
  message:
    '{of, select, baseline {The baseline} target {The target} other {The value of {on}}} of {indicator} is {expected}, but split by {dimension} it adds up to {actual}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.indicators
    .filter(({ unitKind, measure }) => unitKind !== 'percent' && measure === 'number')
    .flatMap((indicator) => [...inLogframe(indicator), ...inValues(project, indicator)]);
}

function inLogframe(indicator: Indicator): readonly Found[] {
  const { baseline, targets } = indicator;
  const place = (values: Parameters<typeof readAt>[1], field: string) =>
    placeOf('indicators', readAt(indicator, values), field);
  return [
    ...wrongSplits(baseline).map((wrong) =>
      found(indicator, wrong, { of: 'baseline', place: place(baseline, 'baseline.cells') }),
    ),
    ...targets.flatMap((target, index) =>
      wrongSplits(target).map((wrong) =>
        found(indicator, wrong, { of: 'target', place: place(target, `targets.${index}.cells`) }),
      ),
    ),
  ];
}

function inValues(project: Project, indicator: Indicator): readonly Found[] {
  const all: Found[] = [];
  for (const row of observationsOf(project, indicator.id)) {
    if (row.cells === undefined || typeof row.value !== 'string') continue;
    for (const wrong of wrongSplits({ value: row.value, cells: row.cells })) {
      all.push(
        found(indicator, wrong, { of: 'value', on: row.to, place: placeOf('observations', row, 'cells') }),
      );
    }
  }
  return all;
}

type Wrong = { readonly dimension: string; readonly expected: Decimal; readonly actual: Decimal };
type Split = { readonly value: Decimal | null; readonly cells?: readonly Cell[] };

/** A split with a cell that was not reported says nothing about the total. */
function wrongSplits(split: Split | undefined): readonly Wrong[] {
  if (!split?.cells || split.value === null || addsUpPlainly(split.value, split.cells)) return none;
  const expected = split.value;
  const wrong: Wrong[] = [];
  for (const [dimension, values] of valuesByDimension(split.cells)) {
    const actual = sumOfSplit(values) ?? expected;
    if (compareDecimals(actual, expected) !== 0) wrong.push({ dimension, expected, actual });
  }
  return wrong;
}

const none: readonly Wrong[] = [];

// Nearly all splits have one dimension and small whole numbers. To see that these add up takes no more than this.
function addsUpPlainly(expected: Decimal, cells: readonly Cell[]): boolean {
  const dimension = soleNameIn(cells[0]?.of ?? {});
  if (dimension === undefined) return false;
  let sum = 0;
  for (const { of, value } of cells) {
    if (value === null || value.length > 9 || soleNameIn(of) !== dimension) return false;
    sum += Number(value);
  }
  return (
    Number.isSafeInteger(sum) && String(sum) === expected && !cells.some(({ value }) => value?.includes('.'))
  );
}

function soleNameIn(of: Cell['of']): string | undefined {
  let sole: string | undefined;
  for (const name in of) {
    if (sole !== undefined) return undefined;
    sole = name;
  }
  return sole;
}

function found(
  indicator: Indicator,
  { dimension, expected, actual }: Wrong,
  { of, on = '', place }: { readonly of: string; readonly on?: string; readonly place: Place },
): Found {
  return {
    at: [{ ...place, field: `${place.field ?? ''}.${dimension}` }],
    params: {
      of,
      on,
      indicator: nameOf(indicator),
      dimension,
      expected: { decimal: expected },
      actual: { decimal: actual },
    },
  };
}
