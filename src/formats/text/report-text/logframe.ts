/**
 * Reads the logframe: results with their codes, indicators with baselines and targets. Its columns - result, indicator, values - stand in each
 * other's lines. Values are taken off first; each of their lines is where an indicator begins (or, where values stand in the middle of a row, a line
 * inside of it). The rest is two columns of text, taken apart by columns.ts.
 */

import type { Rows } from '../../../core/project.ts';
import { type ColumnRule, type Cut, type Widths, cuttable, fitWidths, takeApart } from './columns.ts';
import { fold } from './fold.ts';
import { type Look } from './looks.ts';
import { memo } from './memo.ts';
import { type PrintedIndicator, indicatorRowOf } from './indicator-row.ts';
import type { Line } from './lines.ts';
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
  unrecognised,
} from './reading.ts';
import { type PrintedValue, valuesIn } from './values.ts';
import { logframeHeader, mainVerb } from './vocabulary.ts';

/** A line of the logframe: its words without values, the values at its end, what follows them. */
export type LogframeLine = {
  readonly line: Line;
  readonly text: string;
  readonly values: readonly PrintedValue[];
  readonly rest: string;
};

type Block = { readonly code: Code; readonly lines: readonly LogframeLine[] };
type Code = { readonly code: string; readonly printed: string; readonly level: Rows['results']['level'] };
type Printed = { readonly statement: readonly string[]; readonly indicators: readonly PrintedIndicator[] };

const codePattern =
  /^((?:(ioc|oc|op|so|impact|output|outcome|r|extrant|produit|effet|resultat)\.? ?)?(\d{1,2}(?:\.\d{1,2}){0,3})) ?([.:)-]?) (?=["'(]?\p{L})/u;
const marker =
  /(?:^| )(?=(?:#|№|[il1h]t of|number of|total number|no\. of|n[o°] (?:of|de)|% (?:of|de|des|d')|percentage|per ?cent|proportion of|share of|rate of|level of|degree of|existence of|nombre|pourcentage|proportion d|part d|taux d|niveau d|degre d|existence d)(?:[ \p{L}']|$))/u;

/** Reads the lines of a logframe. */
export function readLogframe(reading: Reading, lines: readonly Line[]): Part {
  const parsed = lines.map((line) => parseLine(reading, line));
  const first = parsed.findIndex(({ text }) => codeOf(text) !== undefined);
  if (first < 0) return { rows: {}, leftovers: unrecognised(lines), used: [] };
  const blocks = blocksOf(parsed.slice(first));
  const style = { onlyResultsEnd: onlyResultsEnd(blocks) };
  const cut = cutterWith(reading, widthsOf(reading, blocks, style), style);
  const read = blocks.map((block) => rowsOfBlock(reading, block, printedOf(block, cut(block))));
  const [heads, lost] = splitHead(lines.slice(0, first));
  const results = read.map(({ result }) => result);
  return {
    rows: { results, indicators: read.flatMap(({ indicators }) => indicators) },
    leftovers: [...unrecognised(lost), ...read.flatMap(({ leftovers }) => leftovers)],
    used: numbersOfLines([...heads, ...lines.slice(first)]),
    noteUses: read.flatMap(({ noteUses }) => noteUses),
  };
}

/** The printed numbers of a logframe's values. */
export const numbersInValues = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap((line) => valuesIn(line.text, undefined).flatMap(({ numbers }) => numbers));

function splitHead(lines: readonly Line[]): readonly [readonly Line[], readonly Line[]] {
  const isHeader = ({ text }: Line): boolean => logframeHeader.test(fold(text));
  return [lines.filter(isHeader), lines.filter((line) => !isHeader(line))];
}

function parseLine(reading: Reading, line: Line): LogframeLine {
  const values = valuesIn(line.text, reading.decimalSign);
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return { line, text: line.text, values, rest: '' };
  return {
    line,
    text: line.text.slice(0, first.start).trim(),
    values,
    rest: line.text.slice(last.end).trim(),
  };
}

const levels: Readonly<Record<string, Rows['results']['level']>> = {
  impact: 'impact',
  oc: 'outcome',
  so: 'outcome',
  outcome: 'outcome',
  effet: 'outcome',
  ioc: 'intermediate-outcome',
};

/** The code at the beginning of a result; a lone number counts only with a point or a level's name. */
function codeOf(text: string): Code | undefined {
  const match = codePattern.exec(fold(text));
  if (!match) return undefined;
  const [, , prefix, code = '', point] = match;
  const depth = code.split('.').length;
  if (depth === 1 && prefix === undefined && point !== '.') return undefined;
  const byDepth = depth === 1 ? 'outcome' : depth === 2 ? 'intermediate-outcome' : 'output';
  const level = prefix === undefined ? byDepth : (levels[prefix] ?? 'output');
  return { code, printed: text.slice(0, match[0].length).trim(), level };
}

function blocksOf(lines: readonly LogframeLine[]): readonly Block[] {
  const blocks: { code: Code; lines: LogframeLine[] }[] = [];
  for (const line of lines) {
    const code = codeOf(line.text);
    if (code) blocks.push({ code, lines: [line] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

const blocksForWidths = 10;

/** The widths of the two columns of text, from the blocks with most text. */
function widthsOf(reading: Reading, blocks: readonly Block[], style: Style): Widths {
  const sample = blocks
    .filter(({ lines }) => lines.length > 1)
    .toSorted((a, b) => b.lines.length - a.lines.length)
    .slice(0, blocksForWidths)
    .map((block) => ({ ...block, lines: block.lines.slice(0, 24) }));
  const sure = sample.flatMap(({ lines }) => lines).map(surePieces);
  const candidates = {
    left: around(sure.map(({ left }) => left)),
    right: around(sure.map(({ right }) => right)),
  };
  const cutters = sample.map((block) => cutterOf(reading, block, style));
  return fitWidths((widths) => cutters.reduce((sum, cut) => sum + cut(widths).cost, 0), candidates);
}

const around = (lengths: readonly number[]): readonly number[] => {
  const longest = Math.max(0, ...lengths);
  if (longest < 12) return [24, 28, 32, 36, 40, 44, 50, 60];
  return Array.from({ length: 9 }, (_, more) => longest + more);
};

/** How long the pieces of a line are where a unit marks the cut. */
function surePieces({ text, values }: LogframeLine): Widths {
  const at = values.length > 0 ? markerIn(text) : undefined;
  return at === undefined ? { left: 0, right: 0 } : { left: Math.max(0, at - 1), right: text.length - at };
}

/** Where the unit stands with which an indicator begins. */
function markerIn(text: string): number | undefined {
  const match = marker.exec(fold(text));
  return match ? match.index + match[0].length : undefined;
}

const wordsBefore = (text: string, at: number): number => (at === 0 ? 0 : text.slice(0, at).trim().split(' ').length);

/** Whether values stand in the first line of their indicators: unless most units stand in lines without values. */
function standOnTop(lines: readonly LogframeLine[]): boolean {
  const marked = lines.filter(({ text }) => markerIn(text) !== undefined);
  const top = marked.filter(({ values }) => values.length > 0).length;
  return marked.length === 0 || top * 2 >= marked.length;
}

/** Whether results end with full stops and indicators do not: then there are as many full stops as results. */
function onlyResultsEnd(blocks: readonly Block[]): boolean {
  const texts = blocks.flatMap(({ lines }) => lines.map(({ text }) => text));
  const stops = texts.reduce((sum, text) => sum + (text.match(/\p{L}{3}\)?\.(?= |$)/gu)?.length ?? 0), 0);
  return stops > 0 && Math.abs(stops - blocks.length) <= blocks.length * 0.1;
}

type Style = { readonly onlyResultsEnd: boolean };
type Cutter = (widths: Widths) => { readonly cuts: readonly Cut[]; readonly cost: number };

/** Cuts the lines of a block that have words, for given widths. */
function cutterOf({ looker }: Reading, { lines, code }: Block, style: Style): Cutter {
  const withWords = lines.filter(({ text }) => text !== '');
  const onTop = standOnTop(lines);
  const hasIndicators = lines.some(({ values }) => values.length > 0);
  const ready = cuttable(
    withWords.map((line) => ({ text: line.text, places: hasIndicators ? sureCut(line, onTop) : allLeft(line) })),
    looker,
  );
  const valueLines = withWords.map(({ values }) => values.length > 0);
  const right = indicatorRule({ valueLines, onTop, hasIndicators });
  return (widths) =>
    takeApart(
      ready,
      {
        left: { ...resultRule(code), width: widths.left, end: ({ hasEnded }) => (style.onlyResultsEnd && !hasEnded ? 1.5 : 0) },
        right: { ...right, width: widths.right, end: ({ hasEnded }) => (style.onlyResultsEnd && hasEnded ? 1.5 : 0) },
      },
      looker.countOf,
    );
}

const allLeft = ({ text }: LogframeLine): readonly number[] => [text.split(' ').length];

/** A unit in the line of values marks where the indicator begins. */
function sureCut({ text, values }: LogframeLine, onTop: boolean): readonly number[] | undefined {
  const at = values.length > 0 && onTop ? markerIn(text) : undefined;
  return at === undefined ? undefined : [wordsBefore(text, at)];
}

type Rule = Omit<ColumnRule, 'width'>;

/** The column of results: one text for the block, from its first line on, without gaps. */
const resultRule = ({ printed }: Code): Rule => ({
  begin: ({ length }, line) => (line === 0 && length >= printed.length ? 0 : undefined),
  goOn: ({ gap }) => (gap === 0 ? 0 : undefined),
  skip: ({ last, gap }) => (!last ? 4 : gap === 0 && !last.hasEnded ? 0.3 : 0),
});

type Indicators = { readonly valueLines: readonly boolean[]; readonly onTop: boolean; readonly hasIndicators: boolean };

/** The column of indicators: each begins with a unit or at least a capital, in the line of its values where these stand on top. */
function indicatorRule({ valueLines, onTop, hasIndicators }: Indicators): Rule {
  const nature = memo(({ text }: Look) => ({ isMarked: markerIn(text) === 0, verb: mainVerb.test(text) ? 0.7 : 0 }));
  return {
    begin: (piece, line) => {
      if (!hasIndicators || (onTop && !valueLines[line])) return undefined;
      if (nature(piece).isMarked) return 0;
      return piece.begins === 'small' || !onTop ? 4 : 0.8;
    },
    goOn: ({ gap }, piece, line) => {
      if (onTop && valueLines[line]) return undefined;
      const { isMarked, verb } = nature(piece);
      return verb + (isMarked ? 3 : gap === 0 ? 0 : 1.5);
    },
    skip: ({ last }) => (last ? 0.1 : 0),
  };
}

const cutterWith =
  (reading: Reading, widths: Widths, style: Style) =>
  (block: Block): readonly Cut[] =>
    cutterOf(reading, block, style)(widths).cuts;

function printedOf(block: Block, cuts: readonly Cut[]): Printed {
  const statement: string[] = [];
  const indicators: PrintedIndicator[] = [];
  let at = 0;
  for (const { line, text, values } of block.lines) {
    const cut = text === '' ? undefined : cuts[at];
    if (text !== '') at += 1;
    if (cut && cut.left !== '') statement.push(cut.left);
    if (cut && cut.begins.right) indicators.push({ pieces: [], values: [] });
    const open = indicators.at(-1);
    if (cut && cut.right !== '') open?.pieces.push({ text: cut.right, line: line.no });
    open?.values.push(...values.map((value) => ({ value, line: line.no })));
  }
  return { statement, indicators };
}

type RowsOfBlock = {
  readonly result: Rows['results'];
  readonly indicators: readonly Rows['indicators'][];
  readonly leftovers: readonly Leftover[];
  readonly noteUses: readonly NoteUse[];
};

function rowsOfBlock(reading: Reading, { code, lines }: Block, printed: Printed): RowsOfBlock {
  const line = lines[0]?.line.no ?? 0;
  const { text, notes } = textOf(printed.statement);
  const id = idAt(reading, 'res', line);
  const read = printed.indicators.map((indicator, nth) =>
    indicatorRowOf(reading, { indicator, result: id, code: `${code.code}${letterOf(nth)}` }),
  );
  const shares = lines.some(({ text: words }) => words !== '' && printed.statement.every((piece) => piece !== words));
  const rests = lines.filter(({ rest }) => rest !== '');
  return {
    result: {
      id,
      code: code.code,
      level: code.level,
      statement: textIn(reading, withoutCode(text, code)),
      position: positionOf(line),
      ...notesOf(reading, notes),
      readFrom: readFrom(reading, line, {
        printed: code.printed === code.code ? undefined : code.printed,
        confidence: shares && printed.statement.length > 1 ? 'likely' : 'certain',
      }),
    },
    indicators: read.map(({ row }) => row),
    leftovers: [
      ...read.flatMap(({ leftovers }) => leftovers),
      ...rests.map(({ line: { no }, rest }): Leftover => ({ line: no, text: rest, why: 'unrecognised' })),
    ],
    noteUses: [...notes.map((note) => ({ note, line })), ...read.flatMap(({ noteUses }) => noteUses)],
  };
}

const withoutCode = (text: string, { printed }: Code): string =>
  text.startsWith(printed) ? text.slice(printed.length).trim() : text;

/** `a` … `z`, then `aa`. */
const letterOf = (nth: number): string =>
  nth < 26 ? String.fromCharCode(97 + nth) : `${letterOf(Math.floor(nth / 26) - 1)}${letterOf(nth % 26)}`;
