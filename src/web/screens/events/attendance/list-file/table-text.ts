/** Rows as the text that a spreadsheet puts on the clipboard, one line for each, so that the lines of the text are those of the sheet; empty where no cell holds anything. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const plain = rows.map((row) => row.map((cell) => cell.replaceAll(/\s+/gu, ' ').trim()));
  const last = plain.findLastIndex((row) => widthOf(row) > 0);
  // Two cells at least: else commas would part the names of a single column.
  const width = plain.reduce((widest, row) => Math.max(widest, widthOf(row)), 2);
  return plain
    .slice(0, last + 1)
    .map((row) => Array.from({ length: width }, (_, at) => quoted(row[at] ?? '')).join('\t'))
    .join('\n');
}

const widthOf = (row: readonly string[]): number => row.findLastIndex((cell) => cell !== '') + 1;

const quoted = (cell: string): string => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell);
