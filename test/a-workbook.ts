/** Small workbooks as Excel writes them: strings in a table of their own, days as numbers with a style, the last value of a formula beside it. */

import { strToU8, zipSync } from 'fflate';

/** What a cell holds; `undefined` nothing. A `day` is counted as Excel counts them; `kept` is the number as it stands in the file. */
export type WorkbookCell =
  | string
  | boolean
  | undefined
  | { readonly day: number }
  | { readonly kept: string }
  | { readonly formula: string; readonly kept?: string };

type WorkbookSheet = { readonly name: string; readonly rows: readonly (readonly WorkbookCell[])[] };

/** The bytes of a workbook. `more` are parts that it has besides, or instead. */
export function aWorkbook(
  sheets: readonly WorkbookSheet[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const strings = [...new Set(sheets.flatMap(({ rows }) => rows.flat().filter((cell) => isText(cell))))];
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
      ...sheets.map((_, at) => relationship(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      relationship(sheets.length + 1, 'styles', 'styles.xml'),
      relationship(sheets.length + 2, 'sharedStrings', 'sharedStrings.xml'),
    ].join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${strings
      .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      .join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet ${main}><sheetData>${rows.map((row, line) => rowXml(row, line + 1, strings)).join('')}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  };
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const isText = (cell: WorkbookCell): cell is string => typeof cell === 'string';

const relationship = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const rowXml = (row: readonly WorkbookCell[], line: number, strings: readonly string[]): string =>
  `<row r="${line}">${row
    .map((cell, at) => cellXml(cell, `r="${String.fromCodePoint(65 + at)}${line}"`, strings))
    .join('')}</row>`;

function cellXml(cell: WorkbookCell, place: string, strings: readonly string[]): string {
  if (cell === undefined) return `<c ${place} s="1"/>`;
  if (isText(cell)) return `<c ${place} t="s"><v>${strings.indexOf(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ('day' in cell) return `<c ${place} s="1"><v>${cell.day}</v></c>`;
  const value = cell.kept === undefined ? '' : `<v>${escaped(cell.kept)}</v>`;
  return 'formula' in cell
    ? `<c ${place} t="str"><f>${escaped(cell.formula)}</f>${value}</c>`
    : `<c ${place}>${value}</c>`;
}
