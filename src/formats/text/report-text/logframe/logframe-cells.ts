/**
 * Takes the columns of a logframe apart. Result and indicator stand in each other's lines; each line of values is where an indicator begins, or, where
 * values stand in the middle of a row, a line inside of it.
 */

import { type ColumnRule, type Cut, type Widths, cuttable, fitWidths, takeApart } from '../words/columns.ts';
import { fold } from '../words/fold.ts';
import type { Block, LogframeLine, ResultCode } from './logframe-lines.ts';
import type { Look, Looker } from '../words/looks.ts';
import { memo } from '../words/memo.ts';
import { mainVerb, unitMarker } from '../words/vocabulary.ts';
import type { PrintedIndicator } from '../words/values.ts';

type ValueAt = PrintedIndicator['values'][number];

/** A result as printed: the pieces of its statement with their lines, its indicators, and values that stand before any indicator. */
export type PrintedResult = {
  readonly statement: readonly { readonly text: string; readonly line: number }[];
  readonly indicators: readonly PrintedIndicator[];
  readonly lost: readonly ValueAt[];
  /** Whether a line of the statement also holds words of an indicator. */
  readonly isShared: boolean;
};

/** The results of blocks, their columns taken apart with the widths that suit all of them best. */
export function printedResults(blocks: readonly Block[], looker: Looker): readonly PrintedResult[] {
  const style = { onlyResultsEnd: onlyResultsEnd(blocks) };
  const widths = widthsOf(blocks, style, looker);
  return blocks.map((block) => printedOf(block, cutterOf(block, style, looker)(widths).cuts));
}

const blocksForWidths = 10;

/** The widths of the two columns of text, from the blocks with most text. */
function widthsOf(blocks: readonly Block[], style: Style, looker: Looker): Widths {
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
  const cutters = sample.map((block) => cutterOf(block, style, looker));
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
  const match = unitMarker.exec(fold(text));
  return match ? match.index + match[0].length : undefined;
}

const wordsBefore = (text: string, at: number): number =>
  at === 0 ? 0 : text.slice(0, at).trim().split(' ').length;

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
function cutterOf({ lines, code }: Block, style: Style, looker: Looker): Cutter {
  const withWords = lines.filter(({ text }) => text !== '');
  const onTop = standOnTop(lines);
  const hasIndicators = lines.some(({ values }) => values.length > 0);
  const ready = cuttable(
    withWords.map((line) => ({
      text: line.text,
      places: hasIndicators ? sureCut(line, onTop) : allLeft(line),
    })),
    looker,
  );
  const valueLines = withWords.map(({ values }) => values.length > 0);
  const right = indicatorRule({ valueLines, onTop, hasIndicators });
  return (widths) =>
    takeApart(
      ready,
      {
        left: {
          ...resultRule(code),
          width: widths.left,
          end: ({ hasEnded }) => (style.onlyResultsEnd && !hasEnded ? 1.5 : 0),
        },
        right: {
          ...right,
          width: widths.right,
          end: ({ hasEnded }) => (style.onlyResultsEnd && hasEnded ? 1.5 : 0),
        },
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
const resultRule = ({ printed }: ResultCode): Rule => ({
  begin: ({ length }, line) => (line === 0 && length >= printed.length ? 0 : undefined),
  goOn: ({ gap }) => (gap === 0 ? 0 : undefined),
  skip: ({ last, gap }) => (!last ? 4 : gap === 0 && !last.hasEnded ? 0.3 : 0),
});

type Indicators = {
  readonly valueLines: readonly boolean[];
  readonly onTop: boolean;
  readonly hasIndicators: boolean;
};

/** The column of indicators: each begins with a unit or at least a capital, in the line of its values where these stand on top. */
function indicatorRule({ valueLines, onTop, hasIndicators }: Indicators): Rule {
  const nature = memo(({ text, first }: Look) => ({
    isMarked: markerIn(text) === 0,
    // Lists and sentences are the results'.
    unlike: (mainVerb.test(text) ? 0.7 : 0) + (first === 'and' || first === 'et' ? 0.3 : 0),
  }));
  return {
    begin: (piece, line) => {
      if (!hasIndicators || (onTop && !valueLines[line])) return undefined;
      if (nature(piece).isMarked) return 0;
      return piece.begins === 'small' || !onTop ? 4 : 0.8;
    },
    goOn: ({ gap }, piece, line) => {
      if (onTop && valueLines[line]) return undefined;
      const { isMarked, unlike } = nature(piece);
      return unlike + (isMarked ? 3 : gap === 0 ? 0 : 1.5);
    },
    skip: ({ last }) => (last ? 0.1 : 0),
  };
}

function printedOf({ lines }: Block, cuts: readonly Cut[]): PrintedResult {
  const statement: { text: string; line: number }[] = [];
  const indicators: PrintedIndicator[] = [];
  const lost: ValueAt[] = [];
  let at = 0;
  for (const { line, text, values } of lines) {
    const { left, right, begins } = text === '' ? noCut : (cuts[at++] ?? noCut);
    if (left !== '') statement.push({ text: left, line: line.no });
    if (begins.right) indicators.push({ pieces: [], values: [] });
    const open = indicators.at(-1);
    if (right !== '') open?.pieces.push({ text: right, line: line.no });
    (open?.values ?? lost).push(...values.map((value) => ({ value, line: line.no })));
  }
  return { statement, indicators, lost, isShared: cuts.slice(1).some(holdsBoth) };
}

const noCut: Cut = { left: '', right: '', begins: { left: false, right: false } };

const holdsBoth = ({ left, right }: Cut): boolean => left !== '' && right !== '';
