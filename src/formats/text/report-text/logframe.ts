/**
 * Reads the logframe: results with their codes, indicators with baselines and targets. Values are taken off the lines first; the rest is two columns of
 * text that stand in each other's lines, taken apart by logframe-cells.ts.
 */

import type { Rows } from '../../../core/project.ts';
import { fold } from './fold.ts';
import { indicatorRowOf, toLostValue } from './indicator-row.ts';
import type { Line } from './lines.ts';
import { type PrintedResult, printedResults } from './logframe-cells.ts';
import { type Block, type ResultCode, blocksOf, parseLogframeLine, resultCodeOf } from './logframe-lines.ts';
import {
  type Leftover,
  type NoteUse,
  type Part,
  type Reading,
  idAt,
  noteUsesIn,
  notesOf,
  numbersOfLines,
  positionOf,
  readFrom,
  textIn,
  textOf,
} from './reading.ts';
import { valuesIn } from './values.ts';
import { logframeHeader } from './vocabulary.ts';

/** Reads the lines of a logframe. */
export function readLogframe(reading: Reading, lines: readonly Line[]): Part {
  const parsed = lines.map((line) => parseLogframeLine(line, reading.decimalSign));
  const first = parsed.findIndex(({ text }) => resultCodeOf(text) !== undefined);
  const headers = lines
    .slice(0, first < 0 ? lines.length : first)
    .filter(({ text }) => logframeHeader.test(fold(text)));
  if (first < 0) return { rows: {}, leftovers: [], used: numbersOfLines(headers) };
  const { blocks } = blocksOf(parsed.slice(first));
  const printed = printedResults(blocks, reading.looker);
  const read = blocks.map((block, nth) => rowsOfBlock(reading, block, printed[nth] ?? nothing));
  const used = blocks.flatMap((block) => block.lines.map(({ line }) => line.no));
  return {
    rows: {
      results: read.map(({ result }) => result),
      indicators: read.flatMap(({ indicators }) => indicators),
    },
    leftovers: read.flatMap(({ leftovers }) => leftovers),
    used: [...numbersOfLines(headers), ...used],
    noteUses: read.flatMap(({ noteUses }) => noteUses),
  };
}

const nothing: PrintedResult = { statement: [], indicators: [], lost: [], isShared: false };

/** The printed numbers of a logframe's values. */
export const numbersInValues = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap((line) => valuesIn(line.text, undefined).flatMap(({ numbers }) => numbers));

type RowsOfBlock = {
  readonly result: Rows['results'];
  readonly indicators: readonly Rows['indicators'][];
  readonly leftovers: readonly Leftover[];
  readonly noteUses: readonly NoteUse[];
};

function rowsOfBlock(reading: Reading, { code, lines }: Block, printed: PrintedResult): RowsOfBlock {
  const result = resultRowOf(reading, code, printed);
  const read = printed.indicators.map((indicator, nth) =>
    indicatorRowOf(reading, { indicator, result: result.id, code: `${code.code}${letterOf(nth)}` }),
  );
  const rests = lines.flatMap(({ line, rest }): readonly Leftover[] =>
    rest === '' ? [] : [{ line: line.no, text: rest, why: 'unrecognised' }],
  );
  return {
    result,
    indicators: read.map(({ row }) => row),
    leftovers: [...printed.lost.map(toLostValue), ...read.flatMap(({ leftovers }) => leftovers), ...rests],
    noteUses: [...noteUsesIn(printed.statement), ...read.flatMap(({ noteUses }) => noteUses)],
  };
}

function resultRowOf(
  reading: Reading,
  code: ResultCode,
  { statement, isShared }: PrintedResult,
): Rows['results'] {
  const line = statement[0]?.line ?? 0;
  const { text, notes } = textOf(statement.map((piece) => piece.text));
  const words = text.startsWith(code.printed) ? text.slice(code.printed.length).trim() : text;
  return {
    id: idAt(reading, 'res', line),
    code: code.code,
    level: code.level,
    statement: textIn(reading, words),
    position: positionOf(line),
    ...notesOf(reading, notes),
    readFrom: readFrom(reading, line, {
      printed: code.printed === code.code ? undefined : code.printed,
      confidence: isShared ? 'likely' : 'certain',
    }),
  };
}

/** `a` … `z`, then `aa`. */
const letterOf = (nth: number): string =>
  nth < 26 ? String.fromCharCode(97 + nth) : `${letterOf(Math.floor(nth / 26) - 1)}${letterOf(nth % 26)}`;
