/** The rows of a table in plain text as cells: with tabs, as out of a spreadsheet, or as CSV with commas or semicolons. */

/** A row of a pasted table: its line from 1, and its cells without the space around them. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** The rows that hold something. Tabs part cells where there are any; else whichever of semicolon and comma stands in more rows. */
export function splitTable(text: string): readonly TableRow[] {
  const rows = splitBy(text, separatorOf(text));
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const lines = text.split('\n');
  const rowsWith = (separator: string): number => lines.filter((line) => line.includes(separator)).length;
  const candidates = [';', ',', '،'].map((separator) => ({ separator, rows: rowsWith(separator) }));
  return candidates.toSorted((a, b) => b.rows - a.rows)[0]?.separator ?? ',';
}

/** As RFC 4180 says: what is quoted may hold separators and ends of lines, and a doubled quote in it is one. */
function splitBy(text: string, separator: string): readonly TableRow[] {
  const rows: { readonly line: number; readonly cells: string[] }[] = [{ line: 1, cells: [] }];
  let line = 1;
  for (const [all, quoted, plain = '', end = ''] of text.matchAll(cellBefore(separator))) {
    rows.at(-1)?.cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    line += all.split('\n').length - 1;
    if (end.endsWith('\n')) rows.push({ line, cells: [] });
  }
  return rows;
}

/** A cell and what ends it. */
const cellBefore = (separator: string): RegExp =>
  new RegExp(
    `[^\\S\\n${separator}]*(?:"((?:[^"]|"")*)"[^${separator}\\n]*|([^${separator}\\n]*))(${separator}|\\n|$)`,
    'gu',
  );
