/**
 * Reads means and assumptions of the activity matrix. They stand under each other, or side by side in two columns that extraction printed into
 * each other, often with the template's guidance as a third one. Bullets and headings begin means, numbers begin assumptions.
 */

import { parseDecimal } from '../../../core/base/decimal.ts';
import type { Rows } from '../../../core/project.ts';
import { type Cut, type Rules, type Widths, cuttable, fitWidths, takeApart } from './columns.ts';
import { fold } from './fold.ts';
import { takeGuidance } from './guidance.ts';
import type { Line } from './lines.ts';
import { type Look, bare } from './looks.ts';
import { memo } from './memo.ts';
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
} from './reading.ts';
import { assumptionsHeading, functionWords, matrixHeader, meanKindWords, meansHeading } from './vocabulary.ts';

type MeanKind = Rows['means']['kind'];
type Piece = { readonly text: string; readonly line: number; readonly begins: boolean; readonly isShared: boolean };
type Columns = { readonly means: readonly Piece[]; readonly assumptions: readonly Piece[] };

const bullet = /^[•·▪●◦‣*–-] ?(?=\S)/;
const numbered = /^(\d{1,2})[.)] (?=["“«'(]?\p{Lu})/u;

/** Reads the lines of the means and assumptions. */
export function readActivityMatrix(reading: Reading, lines: readonly Line[]): Part {
  const { lines: own, guidance } = takeGuidance(lines);
  const headers = own.filter(isHeading);
  const columns = columnsOf(reading, own);
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

function isHeading({ text }: Line): boolean {
  const folded = fold(text);
  return matrixHeader.test(folded) || meansHeading.test(folded) || assumptionsHeading.test(folded);
}

/** The pieces of both columns: under each other where the assumptions have a heading of their own, else side by side. */
function columnsOf(reading: Reading, lines: readonly Line[]): Columns {
  const body = lines.filter((line) => !isHeading(line));
  const headingAt = lines.findIndex(({ text }) => assumptionsHeading.test(fold(text)));
  const isBelow = lines.some(({ text }) => matrixHeader.test(fold(text)));
  if (headingAt >= 0 && !isBelow) {
    const alone = (line: Line): Piece => ({ text: line.text, line: line.no, begins: isStart(line.text), isShared: false });
    const [above, below] = [lines.slice(0, headingAt), lines.slice(headingAt)];
    return {
      means: above.filter((line) => !isHeading(line)).map(alone),
      assumptions: below.filter((line) => !isHeading(line)).map(alone),
    };
  }
  return cutColumns(reading, body);
}

const isStart = (text: string): boolean => bullet.test(text) || numbered.test(text) || kindOf(text) !== undefined;

const linesForWidths = 60;

function cutColumns({ looker }: Reading, lines: readonly Line[]): Columns {
  const hasNumbers = lines.some(({ text }) => assumptionIn(text) !== undefined);
  const ready = cuttable(
    lines.map(({ text }) => ({ text, places: forcedCut(text) })),
    looker,
  );
  const sample = ready.slice(0, linesForWidths);
  const rules = rulesWith(hasNumbers);
  const costOf = ({ left, right }: Widths): number => takeApart(sample, rules(left, right), looker.countOf).cost;
  const wide = fitWidths(costOf, {
    left: [60, 44, 120, 34],
    right: [38, 34, 42, 30, 46, 52, 60],
  });
  const { left, right } = fitWidths(costOf, {
    left: [wide.left],
    right: [0, -1, 1, -2, 2].map((more) => wide.right + more),
  });
  return piecesOf(lines, takeApart(ready, rules(left, right), looker.countOf).cuts);
}

function piecesOf(lines: readonly Line[], cuts: readonly Cut[]): Columns {
  const means: Piece[] = [];
  const assumptions: Piece[] = [];
  for (const [index, { left, right, begins }] of cuts.entries()) {
    const line = lines[index]?.no ?? 0;
    const isShared = left !== '' && right !== '';
    if (left !== '') means.push({ text: left, line, begins: begins.left, isShared });
    if (right !== '') assumptions.push({ text: right, line, begins: begins.right, isShared });
  }
  return { means, assumptions };
}

/** What the beginning of a piece says of it. */
type Nature = {
  readonly isKind: boolean;
  readonly isBullet: boolean;
  readonly isNumbered: boolean;
  /** What it costs that a mean begins with it; undefined where none can. */
  readonly asMean: number | undefined;
};

const natureOf = ({ text }: Look): Nature => {
  const [isKind, isBullet] = [kindOf(text) !== undefined, bullet.test(text)];
  const holdsTwo = / [•▪●‣] ?\S/.test(text);
  return {
    isKind,
    isBullet,
    isNumbered: numbered.test(text),
    asMean: isKind ? 0 : isBullet && !holdsTwo ? tailCost(text) : undefined,
  };
};

type RuleMaker = (left: number, right: number) => Rules;

function rulesWith(hasNumbers: boolean): RuleMaker {
  const nature = memo(natureOf);
  return (left, right) => ({
    left: {
      width: left,
      begin: (piece) => nature(piece).asMean,
      goOn: ({ last, gap }, piece) => {
        const { isKind, isBullet, isNumbered } = nature(piece);
        if (isKind || isBullet || isNumbered || (last && nature(last).isKind)) return undefined;
        return 1 + gap * 3;
      },
      skip: () => 0,
    },
    right: {
      width: right,
      begin: (piece) => {
        const { isKind, isBullet, isNumbered } = nature(piece);
        if (isNumbered) return 0;
        if (hasNumbers || isKind) return undefined;
        return isBullet ? 1 : piece.begins === 'capital' ? 2 : undefined;
      },
      goOn: (_, piece) => {
        const { isKind, isBullet } = nature(piece);
        if (isBullet || isKind) return undefined;
        return functionWords.has(piece.first) ? -0.1 : 0;
      },
      skip: ({ last }) => (!last || last.hasEnded ? 0 : 0.8),
    },
  });
}

const inNames: ReadonlySet<string> = new Set(['of', 'and', 'for', 'de', 'du', 'des', 'd', 'et', 'en', 'a', 'pour', 'la', 'le', 'l']);

/**
 * How unlike a mean the words behind a bullet are: a single word is rare, a name in capitals (`Field Office`) does not go on in small letters,
 * and phrases go on in the other column.
 */
function tailCost(text: string): number {
  const words = text.replace(bullet, '').replace(/^\d+ /, '').split(' ');
  const last = words.at(-1) ?? '';
  const isName = words.length > 2 && words.slice(0, 2).every((word) => /^\p{Lu}/u.test(word));
  const phrases = words.filter((word) => functionWords.has(bare(word)) && !inNames.has(bare(word))).length;
  return (words.length === 1 ? 0.5 : 0) + (isName && /^\p{Ll}/u.test(last) ? 0.3 : 0) + Math.min(0.6, phrases * 0.2);
}

/** Where a line must be cut: behind the heading of a kind of means, before the number of an assumption. */
function forcedCut(text: string): readonly number[] | undefined {
  const heading = headingIn(text);
  if (heading !== undefined) return [wordsIn(text.slice(0, heading))];
  const assumption = assumptionIn(text);
  if (assumption !== undefined) return [wordsIn(text.slice(0, assumption))];
  return undefined;
}

const wordsIn = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(' ').length);

/** Where the number of an assumption stands in a line: at its beginning, or behind a bullet. */
function assumptionIn(text: string): number | undefined {
  if (numbered.test(text)) return 0;
  const match = / (?=\d{1,2}[.)] ["“«'(]?\p{Lu})/u.exec(text);
  return match && (bullet.test(text) || headingIn(text) !== undefined) ? match.index + 1 : undefined;
}

/** Where the heading of a kind of means ends with which a line begins. */
function headingIn(text: string): number | undefined {
  const colon = text.indexOf(':');
  return colon > 0 && kindOf(text.slice(0, colon + 1)) !== undefined ? colon + 1 : undefined;
}

/** The kind of means that a heading names, `Human Resources:`; `undefined` for any other text. */
function kindOf(text: string): MeanKind | undefined {
  if (!text.endsWith(':')) return undefined;
  const words = fold(text.slice(0, -1)).replace(bullet, '').trim();
  return meanKindWords.find(([, pattern]) => pattern.test(words))?.[0];
}

type Read<Row> = { readonly rows: readonly Row[]; readonly lost: readonly Leftover[]; readonly noteUses: readonly NoteUse[] };
type Group = { readonly kind: MeanKind; readonly pieces: Piece[] };

function groupsOf(pieces: readonly Piece[]): { readonly groups: readonly Group[]; readonly lost: readonly Leftover[] } {
  const groups: Group[] = [];
  const lost: Leftover[] = [];
  let [kind, isClosed]: [MeanKind, boolean] = ['other', true];
  for (const piece of pieces) {
    const named = kindOf(piece.text);
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
    const { text, notes } = textOf(own.map((piece) => piece.text.replace(bullet, '')));
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
    const { text, notes } = textOf(own.map((piece, nth) => (nth === 0 ? withoutMark(piece.text) : piece.text)));
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
