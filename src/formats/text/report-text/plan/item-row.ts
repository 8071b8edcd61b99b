import type { Id } from '../../../../core/base/id.ts';
import type { Rows } from '../../../../core/project.ts';
import { understandNote } from './item-notes.ts';
import { itemKindOf } from '../words/kinds.ts';
import {
  type NoteUse,
  type Reading,
  idAt,
  noteUsesIn,
  notesOf,
  positionOf,
  readFrom,
  textIn,
  textOf,
} from '../rows/reading.ts';

type Row = Rows['workPlanItems'];

/** A work-plan item as printed: its number as understood and as printed where it has one, the pieces of its title with their lines, its marks. */
export type PrintedItem = {
  readonly code?: string;
  readonly printed?: string;
  readonly pieces: readonly { readonly text: string; readonly line: number }[];
  readonly marks: number;
  /** The footnote whose mark is glued to the number. */
  readonly gluedNote?: NoteUse;
};

/** The row of an item, and the footnotes in use at it. */
export type ItemRead = { readonly row: Row; readonly noteUses: readonly NoteUse[] };

/** The row of a printed item. Its footnotes say what was done and what is planned. */
export function itemRowOf(
  reading: Reading,
  item: PrintedItem & { readonly plan: Id; readonly strand?: Id },
): ItemRead {
  const line = item.pieces[0]?.line ?? 0;
  const noteUses = [...(item.gluedNote ? [item.gluedNote] : []), ...noteUsesIn(item.pieces)];
  const { text } = textOf(item.pieces.map((piece) => piece.text));
  const kind = itemKindOf(text);
  const row: Row = {
    id: idAt(reading, 'itm', line),
    plan: item.plan,
    ...codeAndStrandOf(item),
    title: textIn(reading, text),
    ...(kind === undefined ? {} : { kind }),
    months: [],
    ...(item.marks > 0 ? { unplacedMarks: item.marks } : {}),
    ...stateOf(reading, noteUses),
    position: positionOf(line),
    ...notesOf(
      reading,
      noteUses.map(({ note }) => note),
    ),
    readFrom: placeOf(reading, line, item),
  };
  return { row, noteUses };
}

const placeOf = (
  reading: Reading,
  line: number,
  { printed, code, gluedNote }: PrintedItem,
): Row['readFrom'] & {} =>
  readFrom(reading, line, {
    printed: printed === code ? undefined : printed,
    confidence: gluedNote || code === undefined ? 'likely' : 'certain',
  });

const codeAndStrandOf = ({
  code,
  strand,
}: {
  readonly code?: string;
  readonly strand?: Id;
}): Pick<Row, 'code' | 'strand'> => ({
  ...(code === undefined ? {} : { code }),
  ...(strand === undefined ? {} : { strand }),
});

/** State and dates that the footnotes of an item tell of. */
function stateOf(reading: Reading, noteUses: readonly NoteUse[]): Pick<Row, 'state' | 'dates'> {
  const notes = noteUses.flatMap(({ note }) => reading.footnotes[note] ?? []);
  const understood = notes.map(({ text, lines }) => ({ ...understandNote(text), line: lines[0] ?? 0 }));
  const dates = understood.flatMap(({ dates: found, line }) =>
    found.map((date) => ({ ...date, readFrom: readFrom(reading, line) })),
  );
  const state = understood.map((note) => note.state).find((one) => one !== undefined) ?? 'planned';
  return dates.length === 0 ? { state } : { state, dates };
}
