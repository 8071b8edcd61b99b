/** Why the file of a list is not read. */
export type ListFileRefusal =
  | 'too-large'
  | 'too-much'
  | 'locked'
  | 'old-workbook'
  | 'no-list'
  | 'damaged'
  | 'empty';

/** A table of a file, as text that can be pasted: its rows are lines, with tabs in a workbook's. `name` is that of its sheet or file. */
export type ListTable = { readonly name: string; readonly text: string };

/** What a file holds: its tables that hold something, at least one, in its order; or why it is not read. */
export type ListFile =
  | { readonly is: 'tables'; readonly tables: readonly [ListTable, ...ListTable[]] }
  | { readonly is: 'refused'; readonly why: ListFileRefusal };

/** A file that is not read. */
export const refused = (why: ListFileRefusal): ListFile => ({ is: 'refused', why });
