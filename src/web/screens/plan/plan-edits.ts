/** What is done in the grid of a plan, as commands. Each deed is one command, so that one undo takes it back. */

import type { Id } from '../../../core/base/id.ts';
import { type Month, parseMonth } from '../../../core/base/month.ts';
import type { Params } from '../../../core/checks/check.ts';
import type { FieldConflict } from '../../../core/problem.ts';
import type { Rows } from '../../../core/project.ts';
import { itemKinds, itemStates } from '../../../core/workplan/work-plan-item.ts';
import { latinDigits } from '../../../core/base/latin-digits.ts';
import type { Wish } from '../../project/project-store.ts';
import type { Reader } from '../../say.tsx';
import { kindName, stateName } from './plan-columns.ts';
import { planWords } from './words.ts';

type Item = Rows['workPlanItems'];

/** What an edit changes in a row. */
export type Edit = { readonly set?: Readonly<Record<string, unknown>>; readonly unset?: readonly string[] };

/** What was typed or pasted into a cell, read: an edit, or why it cannot be, as a message. */
type CellRead = Edit | { readonly why: string; readonly params: Params };

/** Reads what is to stand in a column of an item; of months, whether they are marked. */
export function readCell(
  reader: Reader,
  item: Item,
  { column, typed }: { readonly column: string; readonly typed: string },
): CellRead {
  const text = typed.replaceAll(/\s+/g, ' ').trim();
  switch (column) {
    case 'code':
      return text === '' ? { unset: ['code'] } : { set: { code: latinDigits(text) } };
    case 'title':
      return text === ''
        ? { why: planWords.titleNeeded, params: {} }
        : { set: { title: { ...item.title, [reader.contentLanguage]: text } } };
    case 'kind':
      return readKind(reader, text);
    case 'state':
      return readState(reader, text);
    default:
      return readMark(item, column, text);
  }
}

function readKind({ say }: Reader, text: string): CellRead {
  if (text === '') return { unset: ['kind'] };
  const kind = itemKinds.find((one) => one === text || isSame(kindName(say, one), text));
  return kind === undefined ? { why: planWords.notAKind, params: { typed: text } } : { set: { kind } };
}

function readState({ say }: Reader, text: string): CellRead {
  const state = itemStates.find((one) => one === text || isSame(stateName(say, one), text));
  return state === undefined ? { why: planWords.notAState, params: { typed: text } } : { set: { state } };
}

const isSame = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/** How people mark a month in a table: a cross, a tick, a block; several of them are one. */
export const isMark = (text: string): boolean =>
  /^[X×xХх✓✔✕✖✗☒☑■●▪◼█▲◆★•*+]{1,4}$/u.test(text.replaceAll(/\s/g, ''));

function readMark(item: Item, column: string, text: string): CellRead {
  const month = parseMonth(column);
  if (month === undefined) return text === '' ? {} : { why: planWords.notHere, params: { typed: text } };
  if (text !== '' && !isMark(text)) return { why: planWords.notAMark, params: { typed: text } };
  return monthsEdit(item, text === '' ? item.months.filter((one) => one !== month) : [...item.months, month]);
}

/** The edit that gives an item these months. A month that it did not have takes one of the marks whose months were lost. */
export function monthsEdit(item: Item, months: readonly Month[]): Edit {
  const wanted = [...new Set(months)].toSorted();
  const added = wanted.filter((month) => !item.months.includes(month)).length;
  const left = (item.unplacedMarks ?? 0) - added;
  if ((item.unplacedMarks ?? 0) === 0 || added === 0) return { set: { months: wanted } };
  return left > 0
    ? { set: { months: wanted, unplacedMarks: left } }
    : { set: { months: wanted }, unset: ['unplacedMarks'] };
}

/** An edit of one of several items. */
export type ItemEdit = { readonly id: Id; readonly edit: Edit };

/** The command for edits of items: one row by itself, several at once; `undefined` where there are none. Edits of one item are taken together. */
export function wishOf(edits: readonly ItemEdit[]): Wish | undefined {
  const byItem = new Map<Id, Edit>();
  for (const { id, edit } of edits) byItem.set(id, together(byItem.get(id) ?? {}, edit));
  const rows = [...byItem]
    .filter(([, { set = {}, unset = [] }]) => Object.keys(set).length + unset.length > 0)
    .map(([id, edit]) => ({ table: 'workPlanItems', id, ...edit }));
  const [only, second] = rows;
  if (only === undefined) return undefined;
  if (second === undefined) return { command: 'edit-row', input: only };
  return { command: 'write-rows', input: { create: [], edit: rows } };
}

/** The fields of an edit that others changed while it was typed; `before` would give them what they were when it was begun. */
export const conflictsOf = (item: Item, edit: Edit, before: Edit): readonly FieldConflict[] =>
  [...Object.keys(edit.set ?? {}), ...(edit.unset ?? [])].map((field) => ({
    table: 'workPlanItems',
    row: item.id,
    field,
    base: before.set?.[field],
    theirs: new Map<string, unknown>(Object.entries(item)).get(field),
    mine: edit.set?.[field],
  }));

/** Two edits of one row as one; what the later says of a field stands. */
export function together(first: Edit, second: Edit): Edit {
  const set = { ...first.set, ...second.set };
  const named = new Set(Object.keys(second.set ?? {}));
  const unset = [
    ...new Set([...(first.unset ?? []).filter((field) => !named.has(field)), ...(second.unset ?? [])]),
  ];
  const kept = Object.fromEntries(Object.entries(set).filter(([field]) => !unset.includes(field)));
  return { ...(Object.keys(kept).length > 0 && { set: kept }), ...(unset.length > 0 && { unset }) };
}

/** Months of an item that are to be marked, or not. */
export type MonthsOf = { readonly item: Item; readonly months: readonly Month[] };

/** Sets the marks of months where one of them lacks, else takes all away. */
export function toggleMarks(cells: readonly MonthsOf[]): Wish | undefined {
  const isLacking = cells.some(({ item, months }) => months.some((month) => !item.months.includes(month)));
  const [only, second] = cells;
  if (isLacking && only !== undefined && second === undefined && canPlace(only))
    return { command: 'place-marks', input: { item: only.item.id, months: only.months } };
  return wishOf(
    cells.map(({ item, months }) => ({
      id: item.id,
      edit: monthsEdit(
        item,
        isLacking ? [...item.months, ...months] : item.months.filter((month) => !months.includes(month)),
      ),
    })),
  );
}

const canPlace = ({ item, months }: MonthsOf): boolean =>
  (item.unplacedMarks ?? 0) >= months.filter((month) => !item.months.includes(month)).length &&
  (item.unplacedMarks ?? 0) > 0;
