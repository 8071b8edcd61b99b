/** What a grid shows, as a value: columns, and lines of cells. It knows nothing of the record. */

import type { Severity } from '../../core/checks/check.ts';

/** How a column is edited: words, one of several values, a mark that is there or not; or elsewhere (`plain`), where opening its cell leads. */
export type ColumnKind = 'text' | 'choice' | 'mark' | 'plain';

/** A column: what stands above it, what it is called in full, how wide it is (a track of a CSS grid), and how it is edited. */
export type GridColumn = {
  readonly id: string;
  readonly head: string;
  readonly name: string;
  readonly width: string;
  readonly kind: ColumnKind;
  /** What stands above several columns, as the year above its months. */
  readonly group?: string;
  /** The values that can be chosen, with their names. */
  readonly choices?: readonly { readonly value: string; readonly name: string }[];
};

/** A cell: what is seen and copied, what is heard where that says too little, what is edited where that is something else, and what was found there. */
export type GridCell = {
  readonly text: string;
  readonly label?: string;
  readonly value?: string;
  readonly tone?: string;
  readonly finding?: Severity;
};

/** What is edited in a cell. */
export const valueOfCell = (cell: GridCell | undefined): string => cell?.value ?? cell?.text ?? '';

/** A strip that runs through columns of a line, both ends included, with words in it. */
export type GridStrip = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly name: string;
};

/** A line: a row with a cell for each column, or a band with one cell over all of them, which can be closed. */
export type GridLine = {
  readonly id: string;
  readonly kind: 'row' | 'band';
  readonly cells: readonly GridCell[];
  readonly strip?: GridStrip;
  readonly tone?: string;
  readonly isOpen?: boolean;
};

/** A cell by its line and column, counted from 0. */
export type GridPlace = { readonly line: number; readonly column: number };

/** A block of cells, all ends included. */
export type GridRange = {
  readonly fromLine: number;
  readonly toLine: number;
  readonly fromColumn: number;
  readonly toColumn: number;
};

/** The block between two cells. */
export const rangeBetween = (a: GridPlace, b: GridPlace): GridRange => ({
  fromLine: Math.min(a.line, b.line),
  toLine: Math.max(a.line, b.line),
  fromColumn: Math.min(a.column, b.column),
  toColumn: Math.max(a.column, b.column),
});

/** The cells of a block that belong to rows: bands are left out. */
export function placesIn(lines: readonly GridLine[], range: GridRange): readonly GridPlace[] {
  return lines.slice(range.fromLine, range.toLine + 1).flatMap(({ kind }, offset) =>
    kind === 'band'
      ? []
      : Array.from({ length: range.toColumn - range.fromColumn + 1 }, (_, index) => ({
          line: range.fromLine + offset,
          column: range.fromColumn + index,
        })),
  );
}
