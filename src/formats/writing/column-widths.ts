/** The widths of a table's columns: their shares of the page, but none narrower than what stands in it. */

/** A column: its share, and the least width that holds its words, in points. */
export type WantedColumn = { readonly share: number; readonly least: number };

/** Widths in points that make `available` together. Where even the least widths are too wide, all shrink alike. */
export function columnWidths(columns: readonly WantedColumn[], available: number): readonly number[] {
  const least = sum(columns.map((column) => column.least));
  if (least >= available) return columns.map((column) => (column.least / least) * available);
  return widen(columns, available, new Set());
}

/** Columns in `narrow` have their least width; the others share what is left. */
function widen(
  columns: readonly WantedColumn[],
  available: number,
  narrow: ReadonlySet<number>,
): readonly number[] {
  const taken = sum(columns.map((column, index) => (narrow.has(index) ? column.least : 0)));
  const shares = sum(columns.map((column, index) => (narrow.has(index) ? 0 : column.share)));
  const widths = columns.map((column, index) =>
    narrow.has(index) ? column.least : (column.share / shares) * (available - taken),
  );
  const tight = columns.flatMap((column, index) => ((widths[index] ?? 0) < column.least ? [index] : []));
  return tight.length === 0 ? widths : widen(columns, available, new Set([...narrow, ...tight]));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
