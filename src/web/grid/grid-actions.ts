import type { GridColumn, GridLine, GridPlace, GridRange } from './grid-model.ts';

/** What a grid asks of the screen that it stands on. Without one of them the grid does not offer it. */
export type GridActions = {
  /** Takes what was typed or chosen in a cell, over what stood in it when that was begun; says why not where it cannot be. */
  readonly edit: (place: GridPlace, typed: string, over: string) => string | undefined;
  /** Sets or takes away the marks of cells. */
  readonly mark?: (places: readonly GridPlace[]) => void;
  readonly clear?: (places: readonly GridPlace[]) => void;
  /** Gives all lines of a block what stands in its first. */
  readonly fill?: (range: GridRange) => void;
  readonly paste?: (table: readonly (readonly string[])[], at: GridPlace) => void;
  /** Opens what a cell leads to; closes and opens a band. */
  readonly open?: (place: GridPlace) => void;
  /** Takes a key that the grid does not know; says whether it was one. */
  readonly key?: (
    event: { readonly key: string; readonly altKey: boolean; readonly shiftKey: boolean },
    at: GridPlace,
  ) => boolean;
};

/** What a grid shows and whether it can be changed. */
export type GridContent = {
  readonly columns: readonly GridColumn[];
  readonly lines: readonly GridLine[];
  readonly isReadOnly: boolean;
};
