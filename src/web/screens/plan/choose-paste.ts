/** Whether what was pasted is a plan, with rows that are looked for by their numbers and titles, or a block of cells for the place where it was pasted. */

import { columnsOf } from '../../../core/workplan/schedule.ts';
import type { GridColumn, GridLine } from '../../grid/grid-model.ts';
import { pasteCells } from './paste-cells.ts';
import { type Paste, type PastePlace, pastePlan } from './paste-plan.ts';
import { type PlanTable, readPlanTable } from './read-plan-table.ts';
import type { Pasted } from './use-plan-actions.ts';

type Grid = { readonly columns: readonly GridColumn[]; readonly lines: readonly GridLine[] };

/** What a paste does, and whether it must be asked in which month the first column of marks stands. */
export function choosePaste(
  { table, at }: Pasted,
  grid: Grid | undefined,
  place: PastePlace,
): { readonly paste: Paste; readonly asksForMonth: boolean } {
  const { plan, firstMonth } = place;
  const read = readPlanTable(table, columnsOf(plan)[0] ?? firstMonth);
  if (read !== undefined && (grid === undefined || at === undefined || isPlan(read, table)))
    return { paste: pastePlan(read, place), asksForMonth: read.months === undefined && read.width > 0 };
  if (plan !== undefined && grid !== undefined && at !== undefined)
    return { paste: pasteCells(table, { ...grid, at }, { ...place, plan }), asksForMonth: false };
  return { paste: nothing, asksForMonth: false };
}

/** A table with months, or one of rows with words and marks, that is no copy of this grid, is a plan. */
const isPlan = ({ months, width, rows }: PlanTable, table: Pasted['table']): boolean =>
  months !== undefined ||
  (rows.length > 1 && width > 0 && (table[0]?.length ?? 0) > width && width >= (table[0]?.length ?? 0) - 3);

const nothing: Paste = {
  wish: undefined,
  rows: [],
  cells: 0,
  added: 0,
  strands: 0,
  placed: 0,
  newMonths: [],
};
