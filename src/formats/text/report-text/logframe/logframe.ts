/**
 * Reads the logframe: results with their codes, indicators with baselines and targets. Values are taken off the lines first; the rest is two columns of
 * text that stand in each other's lines, taken apart by logframe-cells.ts.
 */

import type { Rows } from '../../../../core/project.ts';
import { fold } from '../words/fold.ts';
import { indicatorRowOf, toLostValue } from './indicator-row.ts';
import type { Line } from '../page/lines.ts';
import { type PrintedResult, printedResults } from './logframe-cells.ts';
import {
  type LogframeLine,
  type ResultCode,
  blocksOf,
  parseLogframeLine,
  resultCodeOf,
} from './logframe-lines.ts';
import { type VerticalResult, isVertical, verticalCodeOf, verticalResults } from './logframe-vertical.ts';
import type { ReportTimes } from './observation-row.ts';
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
} from '../rows/reading.ts';
import { valuesIn } from '../words/values.ts';
import { type ValueColumn, columnOrderOf } from './value-order.ts';
import { logframeColumn, logframeHeader } from '../words/vocabulary.ts';

/** Reads the lines of a logframe. */
export function readLogframe(reading: Reading, lines: readonly Line[], times: ReportTimes): Part {
  const { headers, body } = takeHeaders(lines);
  const parsed = body.map((line) => parseLogframeLine(line, reading.decimalSign));
  const vertical = isVertical(parsed);
  const first = parsed.findIndex(
    ({ text }) => (vertical ? verticalCodeOf : resultCodeOf)(text) !== undefined,
  );
  if (first < 0) return { rows: {}, leftovers: [], used: numbersOfLines(headers) };
  const order = columnOrderOf(headers.map(({ text }) => text).join(' '));
  const own = parsed.slice(first);
  const blocks = vertical ? verticalResults(own) : interleavedResults(reading, own);
  const read = blocks.map((block) => rowsOfBlock(reading, { ...block, order }, times));
  const unused = new Set(blocks.flatMap((block) => block.unused));
  const used = own.map(({ line }) => line).filter((line) => !unused.has(line));
  return {
    rows: {
      results: read.map(({ result }) => result),
      indicators: read.flatMap(({ indicators }) => indicators),
      observations: read.flatMap(({ observations }) => observations),
    },
    leftovers: read.flatMap(({ leftovers }) => leftovers),
    used: numbersOfLines([...headers, ...used]),
    noteUses: read.flatMap(({ noteUses }) => noteUses),
  };
}

/** The lines that name the table's columns, together or each on its own, apart from the others. */
function takeHeaders(lines: readonly Line[]): {
  readonly headers: readonly Line[];
  readonly body: readonly Line[];
} {
  const headers = new Set(
    lines.filter(({ text }) => logframeHeader.test(fold(text)) || logframeColumn.test(fold(text))),
  );
  return { headers: [...headers], body: lines.filter((line) => !headers.has(line)) };
}

type PrintedBlock = VerticalResult & { readonly lines?: readonly LogframeLine[] };

/** The results of a table whose columns stand in each other's lines. */
function interleavedResults(reading: Reading, lines: readonly LogframeLine[]): readonly PrintedBlock[] {
  const { blocks, lost } = blocksOf(lines);
  const printed = printedResults(blocks, reading.looker);
  return blocks.map(({ code, lines: own }, nth) => ({
    code,
    lines: own,
    printed: printed[nth] ?? nothing,
    unused: nth === 0 ? lost.map(({ line }) => line) : [],
  }));
}

const nothing: PrintedResult = { statement: [], indicators: [], lost: [], isShared: false };

/** The printed numbers of a logframe's values. */
export const numbersInValues = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap((line) => valuesIn(line.text, undefined).flatMap(({ numbers }) => numbers));

type RowsOfBlock = {
  readonly result: Rows['results'];
  readonly indicators: readonly Rows['indicators'][];
  readonly observations: readonly Rows['observations'][];
  readonly leftovers: readonly Leftover[];
  readonly noteUses: readonly NoteUse[];
};

function rowsOfBlock(
  reading: Reading,
  { code, lines = [], printed, order }: PrintedBlock & { readonly order: readonly ValueColumn[] },
  times: ReportTimes,
): RowsOfBlock {
  const result = resultRowOf(reading, code, printed);
  const read = printed.indicators.map((indicator, nth) => {
    const own = code.code === '' ? undefined : `${code.code}${letterOf(nth)}`;
    return indicatorRowOf(reading, { indicator, result: result.id, code: own, order }, times);
  });
  const rests = lines.flatMap(({ line, rest }): readonly Leftover[] =>
    rest === '' ? [] : [{ line: line.no, text: rest, why: 'unrecognised' }],
  );
  return {
    result,
    indicators: read.map(({ row }) => row),
    observations: read.flatMap(({ observations }) => observations),
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
    ...(code.code === '' ? {} : { code: code.code }),
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
