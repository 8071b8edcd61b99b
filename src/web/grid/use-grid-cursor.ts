/** Where its user is in a grid: the active cell, the block that reaches from it, and whether he edits. */

import { type RefObject, useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  type GridColumn,
  type GridLine,
  type GridPlace,
  type GridRange,
  rangeBetween,
  valueOfCell,
} from './grid-model.ts';

/** A cell by the id of its line, so that it stays the same when lines come and go. `index` is where the line stood when it was chosen. */
type Spot = { readonly id: string; readonly index: number; readonly column: number };

type Cursor = {
  readonly active: Spot;
  readonly anchor: Spot;
  readonly draft?: string;
  readonly over?: string;
};

/** The cursor of a grid. `draft` is what is in the editor when it opens, `over` what stood in the cell then; there is no draft while nobody edits. */
export type GridCursor = {
  readonly active: GridPlace;
  readonly range: GridRange;
  readonly draft: string | undefined;
  readonly over: string;
  /** Whether its user has gone anywhere yet. */
  readonly hasGone: boolean;
  readonly go: (to: GridPlace, how?: { readonly extends?: boolean }) => void;
  readonly edit: (draft: string) => void;
  /** Closes the editor; `keepsFocus` where the focus is to be in the cell again. */
  readonly stopEditing: (how: { readonly keepsFocus: boolean }) => void;
};

type Content = { readonly lines: readonly GridLine[]; readonly columns: readonly GridColumn[] };

const nowhere: Spot = { id: '', index: 0, column: 0 };

/** The cursor in a grid whose element is `root`. Whoever goes to a cell has the focus there. */
export function useGridCursor({ lines, columns }: Content, root: RefObject<HTMLElement | null>): GridCursor {
  const [cursor, setCursor] = useState<Cursor>({ active: nowhere, anchor: nowhere });
  const indexOf = useMemo(() => new Map(lines.map(({ id }, index) => [id, index])), [lines]);
  const placeOf = (spot: Spot): GridPlace => ({
    line: Math.max(0, Math.min(indexOf.get(spot.id) ?? spot.index, lines.length - 1)),
    column: Math.max(0, Math.min(spot.column, columns.length - 1)),
  });
  const active = placeOf(cursor.active);
  const go = useCallback(
    (to: GridPlace, { extends: isExtending = false }: { readonly extends?: boolean } = {}): void => {
      const spot = { id: lines[to.line]?.id ?? '', index: to.line, column: to.column };
      flushSync(() => setCursor((before) => ({ active: spot, anchor: isExtending ? before.anchor : spot })));
      focusActive(root.current);
    },
    [lines, root],
  );
  const stopEditing = useCallback(
    ({ keepsFocus }: { readonly keepsFocus: boolean }): void => {
      if (!keepsFocus) return setCursor(withoutDraft);
      flushSync(() => setCursor(withoutDraft));
      focusActive(root.current);
    },
    [root],
  );
  return {
    active,
    range: rangeBetween(active, placeOf(cursor.anchor)),
    draft: cursor.draft,
    over: cursor.over ?? '',
    hasGone: cursor.active.id !== nowhere.id,
    go,
    edit: (draft) => {
      const over = valueOfCell(lines[active.line]?.cells[active.column]);
      flushSync(() => setCursor(({ active: spot }) => ({ active: spot, anchor: spot, draft, over })));
    },
    stopEditing,
  };
}

const withoutDraft = ({ active, anchor }: Cursor): Cursor => ({ active, anchor });

function focusActive(root: HTMLElement | null): void {
  const cell = root?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]');
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
