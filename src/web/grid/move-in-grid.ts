/** Where a key leads in a grid. */

import type { GridPlace } from './grid-model.ts';

/** How large the grid is, how many lines a page has, and in which direction its reader reads. */
type GridSize = {
  readonly lines: number;
  readonly columns: number;
  readonly page: number;
  readonly direction: 'ltr' | 'rtl';
};

/** A key as the browser tells it. */
export type Key = { readonly key: string; readonly ctrlKey: boolean };

/** The cell to which a key leads; `undefined` where it is none that moves. Arrows go where they point, in either direction of reading. */
export function moveBy({ key, ctrlKey }: Key, from: GridPlace, size: GridSize): GridPlace | undefined {
  const step = stepOf(key, size);
  if (step === undefined) return undefined;
  const [lines, columns] = ctrlKey ? farthest(key, step) : step;
  return {
    line: within(from.line + lines, size.lines),
    column: within(from.column + columns, size.columns),
  };
}

type Step = readonly [lines: number, columns: number];

const whole = Number.MAX_SAFE_INTEGER / 2;

function stepOf(key: string, { page, direction }: GridSize): Step | undefined {
  const ahead = direction === 'rtl' ? -1 : 1;
  const steps: Readonly<Record<string, Step>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -ahead],
    ArrowRight: [0, ahead],
    Home: [0, -whole],
    End: [0, whole],
    PageUp: [-page, 0],
    PageDown: [page, 0],
  };
  return steps[key];
}

/** With Ctrl, Home and End lead to the corners of the grid, arrows to its edges. */
const farthest = (key: string, [lines, columns]: Step): Step =>
  key === 'Home' || key === 'End' ? [columns, columns] : [lines * whole, columns * whole];

const within = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));
