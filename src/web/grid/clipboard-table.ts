/** Tables on their way from and to the clipboard. */

import { readHtmlTable } from './read-html-table.ts';
import { readTsv } from './read-tsv.ts';

/** What a clipboard holds, by its kinds; empty where it holds none of that kind. */
type Clipboard = { readonly html: string; readonly text: string };

/** The cells on a clipboard: of its table, which knows merged cells and lines in cells, else of its text. */
export const tableOnClipboard = ({ html, text }: Clipboard): readonly (readonly string[])[] =>
  readHtmlTable(html) ?? readTsv(text);

/** A table for the clipboard, in both kinds, so that spreadsheets and word processors take its cells as cells. */
export const clipboardOf = (rows: readonly (readonly string[])[]): Clipboard => ({
  text: rows.map((row) => row.map(quoted).join('\t')).join('\n'),
  html: `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
});

const quoted = (cell: string): string => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const escaped = (cell: string): string =>
  cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
