/** What pasting a table into a plan would do: which items it changes, adds and leaves out, as one command. Nothing is written before it was looked at. */

import type { Id } from '../../../core/base/id.ts';
import { type Month, addMonths } from '../../../core/base/month.ts';
import { positionBetween } from '../../../core/base/position.ts';
import type { Params } from '../../../core/checks/check.ts';
import type { Project, Rows } from '../../../core/project.ts';
import { columnsOf, itemsInOrder } from '../../../core/workplan/schedule.ts';
import { itemKindOf } from '../../../formats/text/report-text/words/kinds.ts';
import type { Wish } from '../../project/project-store.ts';
import type { Reader } from '../../say.tsx';
import { type MatchOf, matchRows, matchStrand } from './match-rows.ts';
import { monthsEdit } from './plan-edits.ts';
import type { PlanTable, PlanTableRow } from './read-plan-table.ts';
import { planWords } from './words.ts';

type Item = Rows['workPlanItems'];
type Plan = Rows['workPlans'];
type ItemRow = Extract<PlanTableRow, { readonly is: 'item' }>;

/** What becomes of one row of what was pasted. */
export type PasteRow = {
  readonly is: 'new' | 'changed' | 'same' | 'out';
  readonly name: string;
  /** What changes, or why it is left out, as messages. */
  readonly says: readonly { readonly message: string; readonly params: Params }[];
  /** How many cells change in it, and how many marks of those that had lost their months are placed. */
  readonly cells: number;
  readonly placed: number;
};

/** What a paste would do. `wish` is the command that does it; there is none where nothing changes. */
export type Paste = {
  readonly wish: Wish | undefined;
  readonly rows: readonly PasteRow[];
  readonly cells: number;
  readonly added: number;
  readonly strands: number;
  readonly placed: number;
  readonly newMonths: readonly Month[];
};

/** Where a table is pasted. `plan` is the plan, made anew where the record has none. */
export type PastePlace = {
  readonly reader: Reader;
  readonly record: Project;
  readonly plan: Plan | undefined;
  readonly newId: (prefix: string) => Id;
  /** The month of the first column of marks, where the table does not name its months. */
  readonly firstMonth: Month | undefined;
};

type Done = {
  readonly creates: { table: string; row: Readonly<Record<string, unknown>> }[];
  readonly edits: {
    table: string;
    id: Id;
    set?: Readonly<Record<string, unknown>>;
    unset?: readonly string[];
  }[];
  readonly rows: PasteRow[];
};

/** Says what pasting a plan does. */
export function pastePlan(table: PlanTable, place: PastePlace): Paste {
  const { record, plan, newId } = place;
  const months = monthsOf(table, place);
  const done: Done = { creates: [], edits: [], rows: [] };
  const target = plan ?? newPlan(months, newId);
  const known = columnsOf(plan);
  const newMonths = plan === undefined ? [] : months.filter((month) => !known.includes(month));
  if (plan === undefined) done.creates.push({ table: 'workPlans', row: target });
  else if (newMonths.length > 0)
    done.edits.push({
      table: 'workPlans',
      id: plan.id,
      set: { columns: [...known, ...newMonths].toSorted() },
    });
  const items = plan === undefined ? [] : itemsInOrder(record, plan);
  writeRows(
    { ...place, target, months },
    { table, matches: matchRows(items, table.rows), positions: positionsAfter(items) },
    done,
  );
  const { creates, edits } = done;
  const isEmpty = creates.length + edits.length === 0;
  return {
    wish: isEmpty ? undefined : { command: 'write-rows', input: { create: creates, edit: edits } },
    rows: done.rows,
    cells: done.rows.reduce((sum, { cells }) => sum + cells, 0),
    added: creates.filter((one) => one.table === 'workPlanItems').length,
    strands: creates.filter((one) => one.table === 'strands').length,
    placed: done.rows.reduce((sum, { placed }) => sum + placed, 0),
    newMonths,
  };
}

/** The months of the columns of marks: as the table names them, else from the month that was chosen on. */
function monthsOf({ months, width }: PlanTable, { plan, firstMonth }: PastePlace): readonly Month[] {
  if (months !== undefined) return months;
  const first = firstMonth ?? columnsOf(plan)[0];
  return first === undefined ? [] : Array.from({ length: width }, (_, index) => addMonths(first, index));
}

function newPlan(months: readonly Month[], newId: PastePlace['newId']): Plan {
  const [from, to] = [months[0], months.at(-1)];
  return {
    id: newId('wpl'),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(months.length > 0 && { columns: months }),
  };
}

type Target = PastePlace & { readonly target: Plan; readonly months: readonly Month[] };
type Rest = {
  readonly table: PlanTable;
  readonly matches: MatchOf;
  readonly positions: (after: string | undefined) => string | undefined;
};

function writeRows(place: Target, { table, matches, positions }: Rest, done: Done): void {
  let strand: Id | undefined;
  let last: string | undefined;
  for (const row of table.rows) {
    if (row.is === 'strand') {
      strand = strandFor(place, row, done);
      continue;
    }
    const item = matches.get(row);
    last = item === undefined ? positions(last) : (item.position ?? last);
    if (item === undefined) create(place, row, { strand, position: last, done });
    else change(place, row, { item, done });
  }
}

function strandFor(
  { record, reader, newId }: Target,
  row: Extract<PlanTableRow, { readonly is: 'strand' }>,
  done: Done,
): Id {
  const made = done.creates.find(
    ({ table, row: { code, title } }) =>
      table === 'strands' && code === row.code && titleIn(title, reader) === row.title,
  );
  const known = matchStrand(record.strands, row)?.id ?? made?.row['id'];
  if (typeof known === 'string') return known;
  const id = newId('str');
  const lowest =
    record.strands
      .map(({ position = '' }) => position)
      .toSorted()
      .at(-1) ?? '';
  const earlier = done.creates.flatMap((one) =>
    one.table === 'strands' && typeof one.row['position'] === 'string' ? [one.row['position']] : [],
  );
  const position = positionBetween(earlier.at(-1) ?? lowest, undefined);
  done.creates.push({
    table: 'strands',
    row: {
      id,
      ...(row.code !== undefined && { code: row.code }),
      title: { [reader.contentLanguage]: row.title },
      ...(position !== undefined && { position }),
    },
  });
  return id;
}

const titleIn = (title: unknown, { contentLanguage }: Reader): unknown =>
  typeof title === 'object' && title !== null
    ? Object.entries(title).find(([language]) => language === contentLanguage)?.[1]
    : undefined;

type Creation = {
  readonly strand: Id | undefined;
  readonly position: string | undefined;
  readonly done: Done;
};

function create(place: Target, row: ItemRow, { strand, position, done }: Creation): void {
  const kind = itemKindOf(row.title);
  const months = markedIn(place, row);
  done.creates.push({
    table: 'workPlanItems',
    row: {
      id: place.newId('itm'),
      plan: place.target.id,
      ...(row.code !== undefined && { code: row.code }),
      ...(strand !== undefined && { strand }),
      ...(position !== undefined && { position }),
      ...(kind !== undefined && { kind }),
      title: { [place.reader.contentLanguage]: row.title },
      months,
      state: 'planned',
    },
  });
  done.rows.push({ is: 'new', name: nameOf(row), says: strangeIn(row), cells: months.length, placed: 0 });
}

const markedIn = ({ months }: Target, { marks }: ItemRow): readonly Month[] => [
  ...new Set(marks.map((index) => months[index]).filter((month) => month !== undefined)),
];

const nameOf = ({ code, title }: ItemRow): string => [code, title].filter(Boolean).join(' ');

const strangeIn = ({ strange }: ItemRow): PasteRow['says'] =>
  strange.map((typed) => ({ message: planWords.notAMark, params: { typed } }));

/** An item that is in the plan: its marks become those of the table, in the months that the table has. */
function change(
  place: Target,
  row: ItemRow,
  { item, done }: { readonly item: Item; readonly done: Done },
): void {
  const pasted = markedIn(place, row);
  const keepsLost = pasted.length === 0 && (item.unplacedMarks ?? 0) > 0;
  const outside = item.months.filter((month) => !place.months.includes(month));
  const wanted = place.months.length === 0 || keepsLost ? item.months : [...outside, ...pasted];
  const added = wanted.filter((month) => !item.months.includes(month));
  const gone = item.months.filter((month) => !wanted.includes(month));
  const says = strangeIn(row);
  if (added.length + gone.length === 0) {
    done.rows.push({ is: says.length > 0 ? 'out' : 'same', name: nameOf(row), says, cells: 0, placed: 0 });
    return;
  }
  done.edits.push({ table: 'workPlanItems', id: item.id, ...monthsEdit(item, wanted) });
  const [cells, placed] = [added.length + gone.length, Math.min(item.unplacedMarks ?? 0, added.length)];
  done.rows.push({ is: 'changed', name: nameOf(row), says, cells, placed });
}

/** Gives positions for new items: behind the last one and before the next that is there. */
function positionsAfter(items: readonly Item[]): Rest['positions'] {
  const taken = items.flatMap(({ position }) => (position === undefined ? [] : [position])).toSorted();
  let end = taken.at(-1) ?? '';
  return (after) => {
    const next = after === undefined ? undefined : taken.find((position) => position > after);
    const between = after === undefined || next === undefined ? undefined : positionBetween(after, next);
    if (between !== undefined) return between;
    const low = after !== undefined && after > end ? after : end;
    end = positionBetween(low, undefined) ?? low;
    return end;
  };
}
