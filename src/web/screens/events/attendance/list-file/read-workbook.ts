/** Reads workbooks. It is loaded when somebody chooses one. */

import readSheets from 'read-excel-file/universal';
import { type ListFile, type ListTable, refused } from './list-file.ts';
import { repackWorkbook } from './repack-workbook.ts';
import { tableText } from './table-text.ts';

/** The sheets of a workbook that hold something, hidden ones too. Of formulas the value that was kept is taken. */
export async function readWorkbook(bytes: Uint8Array): Promise<ListFile> {
  try {
    const workbook = repackWorkbook(bytes);
    if (typeof workbook === 'string') return refused(workbook);
    const sheets = await readSheets(workbook.buffer, { parseNumber: asShown });
    const [first, ...others] = sheets.map(tableOf).filter(({ text }) => text !== '');
    return first === undefined ? refused('empty') : { is: 'tables', tables: [first, ...others] };
  } catch {
    // Whatever the library trips over, the workbook is not as it should be.
    return refused('damaged');
  }
}

/** A sheet of charts alone has no rows. */
const tableOf = ({
  sheet,
  data = [],
}: {
  readonly sheet: string;
  readonly data?: readonly (readonly unknown[])[];
}): ListTable => ({ name: sheet, text: tableText(data.map((row) => row.map(cellText))) });

function cellText(cell: unknown): string {
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' ? cell : '';
}

/** Numbers are kept with all digits of their binary form; a spreadsheet shows fifteen. */
function asShown(kept: string): string {
  const number = Number(Number(kept).toPrecision(15));
  return Number.isNaN(number) ? kept : String(number);
}

/** Hours alone count from the day before the first that a spreadsheet knows. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '#####';
  const [day = '', time = ''] = date.toISOString().split('T');
  return date < firstDay ? time.slice(0, 5) : day;
}

const firstDay = new Date('1899-12-31');
