/**
 * A count of persons and its splits as one table: a total, categories of single dimensions, and categories of two dimensions crossed. Deeper
 * crossings are left out whole.
 */

/** A cell: the category of each of its dimensions, and its count; `null` where it was not reported, or is not shown. */
export type CountCell = { readonly of: Readonly<Record<string, string>>; readonly value: number | null };

/** A total with its cells. Counts are whole and not negative. */
export type CountTable = { readonly total: number | null; readonly cells: readonly CountCell[] };

/** The key of a cell, the same in whatever order its dimensions stand; that of the total is empty. */
export const cellKey = (of: CountCell['of']): string =>
  Object.keys(of)
    .toSorted()
    .map((dimension) => `${dimension}=${of[dimension]}`)
    .join('\u001F');

/** The key of the total. */
export const totalKey = '';

/** One sum of a table: the cells that add up, and the one that they add up to. */
export type Sum = { readonly of: string; readonly parts: readonly string[] };

/** The sums of a table: each single dimension adds up to the total, each row and column of a crossing to the category that it is a split of. */
export function sumsOf({ cells }: CountTable): readonly Sum[] {
  const groups = new Map<string, { readonly of: string; readonly parts: string[] }>();
  for (const { of } of cells) {
    const dimensions = Object.keys(of).toSorted();
    if (dimensions.length > 2) continue;
    for (const left of dimensions) {
      const { [left]: _split, ...rest } = of;
      const whole = cellKey(rest);
      const key = `${dimensions.join('\u001E')} ${left} ${whole}`;
      const group = groups.get(key) ?? { of: whole, parts: [] };
      group.parts.push(cellKey(of));
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
