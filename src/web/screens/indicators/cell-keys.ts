/** The cells in which an indicator is split: one per category, or per combination where the record crosses them. */

import { canonicalJson } from '../../../core/base/hash.ts';
import type { Cell, Indicator } from '../../../core/indicators/indicator.ts';
import { dimensionOf } from '../../../core/indicators/splits.ts';

/** A cell without a value. */
export type CellKey = Cell['of'];

/** The name of a cell in maps. */
export const keyOf = (of: CellKey): string => canonicalJson(of);

/** The cells that are declared or in use, dimension by dimension: those of the declared categories first. A dimension that is crossed with another has no cells alone. */
export function cellKeysOf(indicator: Indicator, inUse: readonly Cell[]): readonly CellKey[] {
  const crossed = new Set(inUse.flatMap(({ of }) => (Object.keys(of).length > 1 ? Object.keys(of) : [])));
  const declared = (indicator.dimensions ?? [])
    .filter(({ name }) => !crossed.has(name))
    .flatMap(({ name, categories }) => categories.map((category): CellKey => ({ [name]: category })));
  const all = new Map([...declared, ...inUse.map(({ of }) => of)].map((of) => [keyOf(of), of]));
  const keys = [...all.values()];
  return [...new Set(keys.map(dimensionOf))].flatMap((name) => keys.filter((of) => dimensionOf(of) === name));
}

/** The value of a cell among others; `undefined` where there is no such cell. */
export const valueIn = (cells: readonly Cell[] | undefined, of: CellKey): Cell['value'] | undefined =>
  cells?.find((cell) => keyOf(cell.of) === keyOf(of))?.value;

/** The cells with another value in one of them; without a value it goes. The order of the others stays. */
export function withCell(
  cells: readonly Cell[] = [],
  { of, value }: { readonly of: CellKey; readonly value: Cell['value'] | undefined },
): readonly Cell[] {
  const at = cells.findIndex((cell) => keyOf(cell.of) === keyOf(of));
  const put = value === undefined ? [] : [{ of, value }];
  return at < 0 ? [...cells, ...put] : cells.toSpliced(at, 1, ...put);
}
