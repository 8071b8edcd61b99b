/**
 * Reads means and assumptions of the activity matrix. They stand under each other, or side by side in two columns that extraction printed into
 * each other, often with the template's guidance as a third one. Bullets and headings begin means, numbers begin assumptions.
 */

import { parseDecimal } from '../../../../core/base/decimal.ts';
import type { Rows } from '../../../../core/project.ts';
import { takeGuidance } from './guidance.ts';
import type { Line } from '../page/lines.ts';
import { type Piece, isMatrixHeading, matrixColumns } from './matrix-columns.ts';
import { bullet, meanKindOf, numbered } from './matrix-marks.ts';
import {
  type Leftover,
  type NoteUse,
  type Part,
  type Reading,
  idAt,
  notesOf,
  numbersOfLines,
  positionOf,
  readFrom,
  textIn,
  textOf,
} from '../rows/reading.ts';
type MeanKind = Rows['means']['kind'];

/** Reads the lines of the means and assumptions. */
export function readActivityMatrix(reading: Reading, lines: readonly Line[]): Part {
  const { lines: own, guidance } = takeGuidance(lines);
  const headers = own.filter(isMatrixHeading);
  const columns = matrixColumns(own, reading.looker);
  const means = meansOf(reading, columns.means);
  const assumptions = assumptionsOf(reading, columns.assumptions);
  const isInterleaved = [...columns.means, ...columns.assumptions].some((piece) => piece.isShared);
  const first = lines[0];
  const interleaved: readonly Leftover[] =
    isInterleaved && first ? [{ line: first.no, text: first.text, why: 'interleaved-columns' }] : [];
  return {
    rows: { means: means.rows, assumptions: assumptions.rows },
    leftovers: [...guidance, ...interleaved, ...means.lost, ...assumptions.lost],
    used: numbersOfLines([...headers, ...lines]),
    noteUses: [...means.noteUses, ...assumptions.noteUses],
  };
}

type Read<Row> = {
  readonly rows: readonly Row[];
  readonly lost: readonly Leftover[];
  readonly noteUses: readonly NoteUse[];
};
type Group = { readonly kind: MeanKind; readonly pieces: Piece[] };

function groupsOf(pieces: readonly Piece[]): {
  readonly groups: readonly Group[];
  readonly lost: readonly Leftover[];
} {
  const groups: Group[] = [];
  const lost: Leftover[] = [];
  let [kind, isClosed]: [MeanKind, boolean] = ['other', true];
  for (const piece of pieces) {
    const named = meanKindOf(piece.text);
    if (named !== undefined) [kind, isClosed] = [named, true];
    else if (piece.begins) {
      groups.push({ kind, pieces: [piece] });
      isClosed = false;
    } else if (isClosed) lost.push({ line: piece.line, text: piece.text, why: 'unrecognised' });
    else groups.at(-1)?.pieces.push(piece);
  }
  return { groups, lost };
}

function meansOf(reading: Reading, pieces: readonly Piece[]): Read<Rows['means']> {
  const { groups, lost } = groupsOf(pieces);
  const read = groups.map(({ kind, pieces: own }) => {
    const line = own[0]?.line ?? 0;
    const { text, notes } = textOf(
      own.map((piece) => (piece.begins ? piece.text.replace(bullet, '') : piece.text)),
    );
    const quantity = parseDecimal(/^(\d{1,4}) \p{L}/u.exec(text)?.[1] ?? '');
    const row: Rows['means'] = {
      id: idAt(reading, 'mea', line),
      kind,
      text: textIn(reading, text),
      ...(quantity === undefined ? {} : { quantity }),
      position: positionOf(line),
      ...notesOf(reading, notes),
      readFrom: readFrom(reading, line, { confidence: confidenceOf(own) }),
    };
    return { row, noteUses: notes.map((note) => ({ note, line })) };
  });
  return { rows: read.map(({ row }) => row), lost, noteUses: read.flatMap(({ noteUses }) => noteUses) };
}

const confidenceOf = (pieces: readonly Piece[]): 'certain' | 'likely' =>
  pieces.some((piece) => piece.isShared) ? 'likely' : 'certain';

function assumptionsOf(reading: Reading, pieces: readonly Piece[]): Read<Rows['assumptions']> {
  const groups: Piece[][] = [];
  const lost: Leftover[] = [];
  for (const piece of pieces) {
    if (piece.begins) groups.push([piece]);
    else if (groups.length === 0) lost.push({ line: piece.line, text: piece.text, why: 'unrecognised' });
    else groups.at(-1)?.push(piece);
  }
  const read = groups.map((own) => {
    const [first] = own;
    const line = first?.line ?? 0;
    const code = numbered.exec(first?.text ?? '')?.[1];
    const { text, notes } = textOf(
      own.map((piece, nth) => (nth === 0 ? withoutMark(piece.text) : piece.text)),
    );
    const row: Rows['assumptions'] = {
      id: idAt(reading, 'asm', line),
      ...(code === undefined ? {} : { code }),
      level: 'activity',
      statement: textIn(reading, text),
      position: positionOf(line),
      ...notesOf(reading, notes),
      readFrom: readFrom(reading, line, {
        printed: code === undefined ? undefined : `${code}.`,
        confidence: confidenceOf(own),
      }),
    };
    return { row, noteUses: notes.map((note) => ({ note, line })) };
  });
  return { rows: read.map(({ row }) => row), lost, noteUses: read.flatMap(({ noteUses }) => noteUses) };
}

const withoutMark = (text: string): string => text.replace(numbered, '').replace(bullet, '');
