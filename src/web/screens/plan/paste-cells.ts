/** What pasting cells into the grid of a plan would do, cell by cell: as a spreadsheet does it, from the active cell on. */

import { positionBetween } from '../../../core/base/position.ts';
import { findRow } from '../../../core/indexes.ts';
import { parseAs } from '../../../core/parse-as.ts';
import { type Rows, tables } from '../../../core/project.ts';
import type { GridColumn, GridLine, GridPlace } from '../../grid/grid-model.ts';
import type { Paste, PastePlace, PasteRow } from './paste-plan.ts';
import { type Edit, readCell, together } from './plan-edits.ts';
import { planWords } from './words.ts';

type Item = Rows['workPlanItems'];
type Grid = {
  readonly lines: readonly GridLine[];
  readonly columns: readonly GridColumn[];
  readonly at: GridPlace;
};

type Cells = {
  readonly item: Item;
  readonly edit: Edit;
  readonly cells: number;
  readonly says: PasteRow['says'];
};

/** Says what pasting a block of cells does. Where there are more rows than lines, the plan gets new items, if the block has words for them. */
export function pasteCells(
  table: readonly (readonly string[])[],
  grid: Grid,
  place: PastePlace & { readonly plan: Rows['workPlans'] },
): Paste {
  const { record, plan } = place;
  const below = grid.lines.slice(grid.at.line).filter(({ kind }) => kind === 'row');
  const last =
    record.workPlanItems
      .map(({ position = '' }) => position)
      .toSorted()
      .at(-1) ?? '';
  const strand = findRow(record, 'workPlanItems', below.at(-1)?.id)?.strand;
  let position = last;
  const done = table.map((row, index): Cells & { readonly isNew: boolean } => {
    const known = findRow(record, 'workPlanItems', below[index]?.id);
    if (known === undefined) position = positionBetween(position, undefined) ?? position;
    const blank: Item = {
      id: place.newId('itm'),
      plan: plan.id,
      title: {},
      months: [],
      state: 'planned',
      position,
      ...(strand !== undefined && { strand }),
    };
    return { ...readRow(row, { item: known ?? blank, grid }, place), isNew: known === undefined };
  });
  const wanting = done.filter(({ item, isNew }) => !isNew || Object.keys(item.title).length > 0);
  const create = wanting
    .filter(({ isNew }) => isNew)
    .map(({ item }) => ({ table: 'workPlanItems', row: item }));
  const edit = wanting
    .filter(({ isNew, cells }) => !isNew && cells > 0)
    .map((one) => ({ table: 'workPlanItems', id: one.item.id, ...one.edit }));
  const cells = done.reduce((sum, one) => sum + (wanting.includes(one) ? one.cells : 0), 0);
  return {
    wish: create.length + edit.length === 0 ? undefined : { command: 'write-rows', input: { create, edit } },
    rows: done.map((one, index) =>
      rowOf(one, { isWanting: wanting.includes(one), first: table[index]?.[0] ?? '', place }),
    ),
    cells,
    added: create.length,
    strands: 0,
    placed: edit.reduce((sum, { id }) => sum + placedIn(done, id, place), 0),
    newMonths: [],
  };
}

const placedIn = (done: readonly Cells[], id: string, { record }: PastePlace): number => {
  const before = findRow(record, 'workPlanItems', id)?.unplacedMarks ?? 0;
  const after = done.find(({ item }) => item.id === id)?.item.unplacedMarks ?? 0;
  return before - after;
};

/** Each cell is read on the item as the cells before it left it. */
function readRow(
  row: readonly string[],
  { item, grid }: { readonly item: Item; readonly grid: Grid },
  { reader }: PastePlace,
): Cells {
  let read: Cells = { item, edit: {}, cells: 0, says: [] };
  for (const [offset, typed] of row.entries()) {
    const column = grid.columns[grid.at.column + offset];
    if (column === undefined) {
      if (typed.trim() !== '')
        read = { ...read, says: [...read.says, { message: planWords.notHere, params: { typed } }] };
      continue;
    }
    const cell = readCell(reader, read.item, { column: column.id, typed });
    if ('why' in cell)
      read = {
        ...read,
        says: typed.trim() === '' ? read.says : [...read.says, { message: cell.why, params: cell.params }],
      };
    else if (changes(read.item, cell))
      read = {
        ...read,
        item: applied(read.item, cell),
        edit: together(read.edit, cell),
        cells: read.cells + 1,
      };
  }
  return read;
}

function changes(item: Item, { set = {}, unset = [] }: Edit): boolean {
  const before: Readonly<Record<string, unknown>> = item;
  return (
    unset.some((field) => before[field] !== undefined) ||
    Object.entries(set).some(([field, value]) => JSON.stringify(before[field]) !== JSON.stringify(value))
  );
}

function applied(item: Item, { set = {}, unset = [] }: Edit): Item {
  const kept = Object.entries(item).filter(([field]) => !unset.includes(field));
  return parseAs(tables.workPlanItems.schema, { ...Object.fromEntries(kept), ...set });
}

function rowOf(
  { item, cells, says, isNew }: Cells & { readonly isNew: boolean },
  {
    isWanting,
    first,
    place,
  }: { readonly isWanting: boolean; readonly first: string; readonly place: PastePlace },
): PasteRow {
  const name = [item.code, place.reader.pick(item.title)].filter(Boolean).join(' ');
  if (!isWanting)
    return {
      is: 'out',
      name: first,
      cells: 0,
      placed: 0,
      says: [{ message: planWords.noRow, params: { typed: first } }],
    };
  if (isNew) return { is: 'new', name, says, cells, placed: 0 };
  return { is: cells > 0 ? 'changed' : says.length > 0 ? 'out' : 'same', name, says, cells, placed: 0 };
}
