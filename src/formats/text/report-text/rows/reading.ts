/** What the readers of a report's parts share: where they read, the footnotes, the ids, and how a part hands on its rows. */

import { type Id, type PlaceInSource, placeId } from '../../../../core/base/id.ts';
import type { Note, ReadFrom } from '../../../../core/base/schemas.ts';
import type { Text } from '../../../../core/base/text.ts';
import type { Rows, TableName } from '../../../../core/project.ts';
import type { LeftoverReason } from '../../../../core/sources/leftover.ts';
import type { DecimalSign } from '../words/amounts.ts';
import { type Footnote, takeMarks } from '../page/footnotes.ts';
import type { Language } from '../words/language.ts';
import { type Line, joinPieces } from '../page/lines.ts';
import type { Looker } from '../words/looks.ts';
import { mergeMarks } from '../page/withheld.ts';

/** The document that is read. */
export type Reading = {
  readonly source: Id;
  readonly sha256: string;
  readonly language: Language;
  readonly decimalSign: DecimalSign;
  readonly footnotes: readonly Footnote[];
  readonly looker: Looker;
  /** The printed number of the page on which a line stands. */
  readonly pageOf: (line: number) => string | undefined;
};

/** A line or piece of one that is not in the record. */
export type Leftover = { readonly line: number; readonly text: string; readonly why: LeftoverReason };

/** Rows of some tables. */
export type SomeRows = { readonly [Table in TableName]?: readonly Rows[Table][] };

/** What was read of a part of the document: rows, what was left over, and the lines that either used. */
export type Part = {
  readonly rows: SomeRows;
  readonly leftovers: readonly Leftover[];
  readonly used: readonly number[];
  /** Footnotes (by their place in the list) with the lines of their marks. */
  readonly noteUses?: readonly NoteUse[];
};

/** A footnote in use: its place in the list, the line of its mark. */
export type NoteUse = { readonly note: number; readonly line: number };

/** The id of a row by where it was read: a line, or one of several rows of a line. */
export const idAt = ({ sha256 }: Reading, prefix: string, at: number | PlaceInSource): Id =>
  placeId(prefix, sha256, typeof at === 'number' ? { line: at, nth: 0 } : at);

/** Sortable text for a place in printed order. */
export const positionOf = (line: number, nth = 0): string =>
  `${String(line).padStart(6, '0')}${nth === 0 ? '' : `.${String(nth).padStart(2, '0')}`}`;

/** Where something was read, how surely, and what stood there where it differs from what was understood. */
export function readFrom(
  reading: Reading,
  line: number,
  {
    confidence = 'certain',
    printed,
  }: { confidence?: ReadFrom['confidence'] | undefined; printed?: string | undefined } = {},
): ReadFrom {
  const page = reading.pageOf(line);
  return {
    source: reading.source,
    line,
    ...(page === undefined ? {} : { page }),
    ...(printed === undefined ? {} : { printed }),
    confidence,
  };
}

/** Words in the document's language; no words are no text. */
export const textIn = (reading: Reading, words: string): Text =>
  words === '' ? {} : { [reading.language]: words };

/** The text that pieces of lines make, without footnote marks, and the footnotes that hang at it. */
export function textOf(pieces: readonly string[]): {
  readonly text: string;
  readonly notes: readonly number[];
} {
  const { text, notes } = takeMarks(joinPieces(pieces));
  return { text: mergeMarks(text), notes };
}

/** The `notes` of a row for the footnotes that hang at it; nothing where there are none. */
export function notesOf(reading: Reading, notes: readonly number[]): { readonly notes?: readonly Note[] } {
  const found = [...new Set(notes)].flatMap((note) => reading.footnotes[note] ?? []);
  if (found.length === 0) return {};
  return { notes: found.map(({ mark, text }) => ({ mark, text: textIn(reading, text) })) };
}

/** The footnotes in use at pieces of text, with their lines. */
export const noteUsesIn = (
  pieces: readonly { readonly text: string; readonly line: number }[],
): readonly NoteUse[] =>
  pieces.flatMap(({ text, line }) => takeMarks(text).notes.map((note) => ({ note, line })));

/** The numbers of lines. */
export const numbersOfLines = (lines: readonly Line[]): readonly number[] => lines.map((line) => line.no);

/** A part without anything. */
export const emptyPart: Part = { rows: {}, leftovers: [], used: [] };

/** Lines that nobody understood, as leftovers. */
export const unrecognised = (lines: readonly Line[]): readonly Leftover[] =>
  lines.map(({ no, text }) => ({ line: no, text: takeMarks(text).text, why: 'unrecognised' }));
