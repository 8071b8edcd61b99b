/** What stands in chosen cells of the grid. */

import { type Month, parseMonth } from '../../../core/base/month.ts';
import type { Rows } from '../../../core/project.ts';
import type { GridColumn, GridLine, GridPlace, GridRange } from '../../grid/grid-model.ts';
import type { ItemEdit, MonthsOf } from './plan-edits.ts';

type Item = Rows['workPlanItems'];

type ItemAt = (place: GridPlace) => Item | undefined;

/** The months in which cells stand, by their items. */
export function monthsAt(
  places: readonly GridPlace[],
  columns: readonly GridColumn[],
  itemAt: ItemAt,
): readonly MonthsOf[] {
  const byItem = new Map<Item, Month[]>();
  for (const place of places) {
    const [item, month] = [itemAt(place), parseMonth(columns[place.column]?.id ?? '')];
    if (item !== undefined && month !== undefined) byItem.set(item, [...(byItem.get(item) ?? []), month]);
  }
  return [...byItem].map(([item, months]) => ({ item, months }));
}

/** Whether the only item that is marked had as many marks to place. */
export const placesAll = ([only, second]: readonly MonthsOf[]): boolean =>
  only !== undefined &&
  second === undefined &&
  only.item.unplacedMarks !== undefined &&
  only.item.unplacedMarks === only.months.length;

/** Number and kind can be empty, months without a mark; what cannot be empty stays. */
export function clearings(
  places: readonly GridPlace[],
  columns: readonly GridColumn[],
  itemAt: ItemAt,
): readonly ItemEdit[] {
  const months = monthsAt(places, columns, itemAt).map(({ item, months: gone }) => ({
    id: item.id,
    edit: { set: { months: item.months.filter((month) => !gone.includes(month)) } },
  }));
  const fields = places.flatMap((place) => {
    const [item, column] = [itemAt(place), columns[place.column]?.id];
    return item !== undefined && (column === 'code' || column === 'kind')
      ? [{ id: item.id, edit: { unset: [column] } }]
      : [];
  });
  return [...months, ...fields];
}

/** The first line of a block, once for each line below it. */
export function below({ fromLine, toLine, fromColumn, toColumn }: GridRange, lines: readonly GridLine[]) {
  const first =
    lines[fromLine]?.cells.slice(fromColumn, toColumn + 1).map(({ text, value }) => value ?? text) ?? [];
  return lines.slice(fromLine + 1, toLine + 1).flatMap(({ kind }) => (kind === 'row' ? [first] : []));
}
