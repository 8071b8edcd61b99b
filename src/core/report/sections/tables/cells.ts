/** Short ways to write the cells and rows of tables. */

import { type Text, wordsOf } from '../../../base/text.ts';
import type { Note } from '../../../base/schemas.ts';
import type { Place } from '../../../checks/check.ts';
import type { Cell, Line, TableRow } from '../../document.ts';
import { type Draft, footnote, say, strong, text, value, type Words } from '../../phrase.ts';

/** A cell of one line; `at` is where its value stands in the record. */
export const cell = (line: Line<Draft>, at?: Place): Cell<Draft> => linesCell([line], at);

/** A cell of several lines. */
export const linesCell = (lines: readonly Line<Draft>[], at?: Place): Cell<Draft> =>
  at === undefined ? { lines } : { lines, at };

/** A cell in which nothing is to be said. */
export const emptyCell: Cell<Draft> = { lines: [[]] };

/** A cell that names its column, in the words of a message. */
export const headerCell = (message: string): Cell<Draft> => cell([say(message)]);

/** A row of the body. */
export const bodyRow = (cells: readonly Cell<Draft>[]): TableRow<Draft> => ({ kind: 'body', cells });

/** A row over all columns that names the rows below it. */
export const bandRow = (columns: number, band: Cell<Draft>): TableRow<Draft> => ({
  kind: 'band',
  cells: [{ ...band, columns }],
});

/** Whether a text has words in any language. */
export const hasWords = (words: Text | undefined): words is Text => wordsOf(words).length > 0;

/** The words of the record, else a phrase that says what they are missing for. */
export const textOr = (words: Text | undefined, missing: Words): Words =>
  hasWords(words) ? text(words) : missing;

/** A row by its code, set apart in bold, and title. */
export const named = (row: { readonly code?: string; readonly title: Text }): Line<Words> =>
  row.code === undefined ? [text(row.title)] : [strong(value(row.code)), value(' '), text(row.title)];

/** The footnotes of a row. */
export const notesOf = (row: { readonly notes?: readonly Note[] | undefined }): Line<Draft> =>
  joinNotes((row.notes ?? []).map((note) => footnote(note.text)));

/** Footnote marks with a space that does not break between them, so that 1 and 2 are not read as 12. */
export const joinNotes = (notes: readonly Draft[]): Line<Draft> =>
  notes.flatMap((note, index) => (index === 0 ? [note] : [value('\u00A0'), note]));
