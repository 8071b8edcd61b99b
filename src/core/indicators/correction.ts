/** From what somebody says that a reported value should have been, to the difference that an adjustment books. */

import { subtractDecimals, sumDecimals, zero } from '../base/decimal.ts';
import { canonicalJson } from '../base/hash.ts';
import { adjustmentsOf } from '../indexes.ts';
import type { Project } from '../project.ts';
import { adjusted } from './adjusted.ts';
import type { Adjustment } from './adjustment.ts';
import type { Cell } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Value } from './value.ts';

/** What an observation says: its value, and its cells. */
export type Reported = { readonly value: Value; readonly cells: readonly Cell[] };

/** What an adjustment adds to or takes from it. */
export type Difference = Pick<Adjustment, 'value' | 'cells'>;

/** What an observation says with some of its adjustments. */
export const withAdjustments = (
  { value, cells = [] }: Pick<Observation, 'value' | 'cells'>,
  adjustments: readonly Adjustment[],
): Reported => ({
  value: adjusted(value, adjustments),
  cells: adjustments.reduce<readonly Cell[]>(addCells, cells),
});

/** What an observation says with all of its adjustments. */
export const correctedValue = (project: Project, observation: Observation): Reported =>
  withAdjustments(observation, adjustmentsOf(project, observation.id));

/** What leads from one to the other; `undefined` where one is a count and the other a share, which no difference can lead to. Cells that are not named stay. */
export function differenceOf(before: Reported, after: Reported): Difference | undefined {
  const value = valueDifference(before.value, after.value);
  if (value === 'unlike') return undefined;
  const cells = after.cells.flatMap(({ of, value: wanted }): readonly Cell[] => {
    if (wanted === null) return [];
    const difference = subtractDecimals(wanted, cellIn(before.cells, of)?.value ?? zero);
    return difference === zero ? [] : [{ of, value: difference }];
  });
  return { ...(value !== undefined && { value }), ...(cells.length > 0 && { cells }) };
}

function valueDifference(before: Value, after: Value): NonNullable<Value> | 'unlike' | undefined {
  if (canonicalJson(before) === canonicalJson(after)) return undefined;
  if (before === null) return after ?? undefined;
  if (typeof before === 'string')
    return typeof after === 'string' ? subtractDecimals(after, before) : 'unlike';
  if (after === null || typeof after === 'string') return 'unlike';
  return {
    numerator: subtractDecimals(after.numerator, before.numerator),
    denominator: subtractDecimals(after.denominator, before.denominator),
  };
}

const cellIn = (cells: readonly Cell[], of: Cell['of']): Cell | undefined =>
  cells.find((cell) => canonicalJson(cell.of) === canonicalJson(of));

function addCells(cells: readonly Cell[], { cells: added = [] }: Adjustment): readonly Cell[] {
  const more = added.filter(({ of }) => cellIn(cells, of) === undefined);
  return [
    ...cells.map(({ of, value }) => ({ of, value: plus(value, cellIn(added, of)?.value ?? null) })),
    ...more,
  ];
}

const plus = (a: Cell['value'], b: Cell['value']): Cell['value'] => {
  const known = [a, b].filter((value) => value !== null);
  return known.length === 0 ? null : sumDecimals(known);
};
