/** What keys do in a grid while nobody edits a cell. */

import type { KeyboardEvent } from 'react';
import { letterOf } from '../letter-of.ts';
import { placesIn, valueOfCell } from './grid-model.ts';
import type { GridActions, GridContent } from './grid-actions.ts';
import { moveBy } from './move-in-grid.ts';
import type { GridCursor } from './use-grid-cursor.ts';

/** A grid as keys find it. */
export type KeyedGrid = GridContent & {
  readonly cursor: GridCursor;
  readonly actions: GridActions;
  readonly page: number;
};

/** Does what a key asks for. Keys that mean nothing here go on to the page. */
export function pressKey(event: KeyboardEvent, grid: KeyedGrid): void {
  if (move(event, grid) || (!grid.isReadOnly && act(event, grid)) || passOn(event, grid)) {
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  if (!grid.isReadOnly && isLetter(event)) type(event, grid);
}

function move(event: KeyboardEvent, { lines, columns, cursor, page }: KeyedGrid): boolean {
  if (event.altKey) return false;
  const to = moveBy(event, cursor.active, {
    lines: lines.length,
    columns: columns.length,
    page,
    direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
  });
  if (to === undefined) return false;
  cursor.go(to, { extends: event.shiftKey });
  return true;
}

/** What keys do to cells; each says whether it did something. */
const deeds: Readonly<Record<string, (grid: KeyedGrid, event: KeyboardEvent) => boolean>> = {
  F2: beginToEdit,
  Enter: (grid) => beginToEdit(grid) || goDown(grid),
  ' ': (grid) => markCells(grid) || openCell(grid),
  x: markCells,
  Delete: clearCells,
  Backspace: clearCells,
};

function act(event: KeyboardEvent, grid: KeyedGrid): boolean {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return letterOf(event) === 'd' && fillDown(grid);
  return (deeds[event.key] ?? deeds[letterOf(event)])?.(grid, event) ?? false;
}

const passOn = (event: KeyboardEvent, { actions, cursor }: KeyedGrid): boolean =>
  !event.ctrlKey && (actions.key?.(event, cursor.active) ?? false);

function goDown({ lines, cursor }: KeyedGrid): boolean {
  const { line, column } = cursor.active;
  cursor.go({ line: Math.min(line + 1, lines.length - 1), column });
  return true;
}

function markCells({ lines, columns, cursor, actions }: KeyedGrid): boolean {
  const marks = placesIn(lines, cursor.range).filter(({ column }) => columns[column]?.kind === 'mark');
  if (marks.length === 0 || actions.mark === undefined) return false;
  actions.mark(marks);
  return true;
}

function clearCells({ lines, cursor, actions }: KeyedGrid): boolean {
  actions.clear?.(placesIn(lines, cursor.range));
  return actions.clear !== undefined;
}

function fillDown({ cursor, actions }: KeyedGrid): boolean {
  if (cursor.range.toLine > cursor.range.fromLine) actions.fill?.(cursor.range);
  return actions.fill !== undefined;
}

function openCell({ lines, columns, cursor, actions }: KeyedGrid): boolean {
  const line = lines[cursor.active.line];
  const isElsewhere = line?.kind === 'band' || columns[cursor.active.column]?.kind === 'plain';
  if (isElsewhere) actions.open?.(cursor.active);
  return isElsewhere;
}

/** Opens the editor of a cell with what it holds; where it is edited elsewhere, goes there. */
export function beginToEdit(grid: KeyedGrid): boolean {
  const { lines, columns, cursor } = grid;
  const { line, column } = cursor.active;
  const kind = columns[column]?.kind;
  if (lines[line]?.kind !== 'row' || kind === 'plain') return openCell(grid);
  if (kind === 'mark') return false;
  const cell = lines[line].cells[column];
  cursor.edit(valueOfCell(cell));
  return true;
}

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

const typedKinds: ReadonlySet<string> = new Set(['text', 'choice']);

/**
 * A letter begins anew: the editor opens, of words empty, and takes the letter itself, so that all ways to write letters work, and a list goes to
 * what begins with it.
 */
function type(event: KeyboardEvent, { lines, columns, cursor }: KeyedGrid): void {
  const { line, column } = cursor.active;
  const of = columns[column];
  if (lines[line]?.kind !== 'row' || of === undefined || !typedKinds.has(of.kind)) return;
  event.stopPropagation();
  cursor.edit(of.kind === 'text' ? '' : (lines[line].cells[column]?.value ?? ''));
}
