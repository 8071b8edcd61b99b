/**
 * A grid that is used with the keyboard as a spreadsheet is: one active cell, arrows as they point, F2 or a letter to edit, Ctrl C, X, V and D. All lines
 * are in the page, so that the browser finds and prints them; those out of sight are not laid out.
 */

import {
  type ClipboardEvent,
  type PointerEvent,
  type Ref,
  useDeferredValue,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { clipboardOf, tableOnClipboard } from './clipboard-table.ts';
import type { EditorMove } from './cell-editor.tsx';
import type { GridActions, GridContent } from './grid-actions.ts';
import { GridHead } from './grid-head.tsx';
import { type KeyedGrid, beginToEdit, pressKey } from './grid-keys.ts';
import { type GridPlace, placesIn } from './grid-model.ts';
import { GridRow, headRows } from './grid-row.tsx';
import { type GridCursor, useGridCursor } from './use-grid-cursor.ts';
import './grid.css';

/** What a screen can ask of a grid: to go to a cell. */
export type GridHandle = { readonly go: (lineId: string, columnId?: string) => void };

type GridProps = GridContent & {
  readonly label: string;
  readonly actions: GridActions;
  /** Hears where its user goes. */
  readonly onActive?: (place: GridPlace) => void;
  readonly ref?: Ref<GridHandle>;
};

/** How many lines of a long grid are drawn with all their cells at once; the others follow. */
const atOnce = 40;

/** The grid. */
export function Grid({ label, actions, onActive, ref, ...content }: GridProps) {
  const { columns, lines } = content;
  const root = useRef<HTMLDivElement>(null);
  const cursor = useGridCursor(content, root);
  const { active, range, draft } = cursor;
  const whole = useDeferredValue(lines.length, atOnce);
  useTracks(root, content);
  useImperativeHandle(ref, () => ({ go: (line, column) => goTo(content, cursor, { line, column }) }));
  const { hasGone } = cursor;
  useEffect(() => {
    if (hasGone) onActive?.(active);
  }, [hasGone, active.line, active.column, lines[active.line]?.id]);
  const { commit, cancel } = useEditing(content, cursor, actions);
  const isIn = (line: number): boolean =>
    line >= range.fromLine &&
    line <= range.toLine &&
    (range.fromLine < range.toLine || range.fromColumn < range.toColumn);
  return (
    <div className="grid-scroll">
      <div
        ref={root}
        role="grid"
        className="grid"
        aria-label={label}
        aria-rowcount={lines.length + headRows}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-readonly={content.isReadOnly}
        {...listeners({ ...content, cursor, actions, page: pageOf(root.current) })}
      >
        <GridHead columns={columns} />
        <div role="rowgroup">
          {lines.map((line, index) => (
            <GridRow
              key={line.id}
              line={line}
              index={index}
              columns={columns}
              active={index === active.line ? active.column : -1}
              from={isIn(index) ? range.fromColumn : -1}
              to={isIn(index) ? range.toColumn : -1}
              draft={index === active.line ? draft : undefined}
              isWhole={index < whole || index === active.line}
              commit={commit}
              cancel={cancel}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** The widths of the columns, for all lines at once. */
function useTracks(root: { readonly current: HTMLElement | null }, { columns }: GridContent): void {
  const tracks = columns.map(({ width }) => width).join(' ');
  useLayoutEffect(() => root.current?.style.setProperty('--grid-tracks', tracks), [root, tracks]);
}

const rowHeight = 44;

const pageOf = (root: HTMLElement | null): number =>
  Math.max(1, Math.floor((root?.parentElement?.clientHeight ?? 0) / rowHeight) - 2);

function goTo(
  { columns, lines }: GridContent,
  cursor: GridCursor,
  to: { readonly line: string; readonly column: string | undefined },
): void {
  const line = lines.findIndex(({ id }) => id === to.line);
  if (line >= 0)
    cursor.go({
      line,
      column: Math.max(
        0,
        columns.findIndex(({ id }) => id === to.column),
      ),
    });
}

/** What the editor of a cell does, by the grid as it stands then; both stay the same functions. */
function useEditing(content: GridContent, cursor: GridCursor, actions: GridActions) {
  const latest = useRef({ content, cursor, actions });
  useLayoutEffect(() => {
    latest.current = { content, cursor, actions };
  });
  const editing = useRef({
    commit: (typed: string, move: EditorMove): string | undefined => {
      const now = latest.current;
      const { active, over } = now.cursor;
      const why = now.actions.edit(active, typed, over);
      if (why !== undefined) return why;
      if (move === 'stay') now.cursor.stopEditing({ keepsFocus: false });
      else now.cursor.go(afterEditing(active, move, now.content));
      return undefined;
    },
    cancel: () => latest.current.cursor.stopEditing({ keepsFocus: true }),
  });
  return editing.current;
}

function afterEditing(
  { line, column }: GridPlace,
  move: EditorMove,
  { lines, columns }: GridContent,
): GridPlace {
  if (move === 'down') return { line: Math.min(line + 1, lines.length - 1), column };
  const next = column + (move === 'forward' ? 1 : -1);
  return { line, column: Math.max(0, Math.min(next, columns.length - 1)) };
}

/** What the grid listens to. */
const listeners = (grid: KeyedGrid) => ({
  onKeyDown: (event: Parameters<typeof pressKey>[0]) => {
    if (grid.cursor.draft === undefined) pressKey(event, grid);
  },
  onPointerDown: (event: PointerEvent) => point(event, grid),
  onPointerOver: (event: PointerEvent) => {
    if (event.buttons !== 1 || event.pointerType !== 'mouse' || grid.cursor.draft !== undefined) return;
    const to = placeAt(event.target);
    if (to !== undefined && !isSame(to, grid.cursor.active)) grid.cursor.go(to, { extends: true });
  },
  onDoubleClick: () => {
    const { line, column } = grid.cursor.active;
    if (
      !grid.isReadOnly &&
      grid.cursor.draft === undefined &&
      grid.lines[line]?.kind === 'row' &&
      grid.columns[column]?.kind !== 'plain'
    )
      beginToEdit(grid);
  },
  onCopy: (event: ClipboardEvent) => copy(event, grid),
  onCut: (event: ClipboardEvent) => {
    if (!copy(event, grid) || grid.isReadOnly) return;
    grid.actions.clear?.(placesIn(grid.lines, grid.cursor.range));
  },
  onPaste: (event: ClipboardEvent) => {
    if (grid.cursor.draft !== undefined || grid.isReadOnly || grid.actions.paste === undefined) return;
    event.preventDefault();
    const { clipboardData } = event;
    const table = tableOnClipboard({
      html: clipboardData.getData('text/html'),
      text: clipboardData.getData('text/plain'),
    });
    grid.actions.paste(table, grid.cursor.active);
  },
});

/** A press goes to a cell; on the active one it sets its mark, or opens what it leads to. */
function point(event: PointerEvent, grid: KeyedGrid): void {
  const to = placeAt(event.target);
  if (to === undefined || event.button !== 0 || isInEditor(event.target)) return;
  const wasActive = isSame(to, grid.cursor.active) && isInCell();
  event.preventDefault();
  grid.cursor.go(to, { extends: event.shiftKey });
  const line = grid.lines[to.line];
  if (line?.kind === 'band') grid.actions.open?.(to);
  else if (wasActive || event.pointerType === 'touch') pressActive(to, grid);
}

function pressActive(to: GridPlace, { columns, isReadOnly, actions }: KeyedGrid): void {
  const kind = columns[to.column]?.kind;
  if (kind === 'plain') actions.open?.(to);
  else if (kind === 'mark' && !isReadOnly) actions.mark?.([to]);
}

function copy(event: ClipboardEvent, { lines, cursor }: KeyedGrid): boolean {
  if (cursor.draft !== undefined) return false;
  const { fromLine, toLine, fromColumn, toColumn } = cursor.range;
  const rows = lines
    .slice(fromLine, toLine + 1)
    .filter(({ kind }) => kind === 'row' || fromLine === toLine)
    .map(({ kind, cells }) =>
      (kind === 'band' ? cells : cells.slice(fromColumn, toColumn + 1)).map(({ text }) => text),
    );
  const { text, html } = clipboardOf(rows);
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData('text/html', html);
  event.preventDefault();
  return true;
}

const isInCell = (): boolean => document.activeElement?.getAttribute('role') === 'gridcell';

const isSame = (a: GridPlace, b: GridPlace): boolean => a.line === b.line && a.column === b.column;

const isInEditor = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('.grid-editor') !== null;

function placeAt(target: EventTarget): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest('[role="gridcell"]') : null;
  const line = cell?.closest('[data-line]')?.getAttribute('data-line');
  if (cell === null || line === null || line === undefined) return undefined;
  return { line: Number(line), column: Number(cell.getAttribute('aria-colindex') ?? 1) - 1 };
}
