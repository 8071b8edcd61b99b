/**
 * Reads a logframe that was copied cell by cell: each cell stands on lines of its own, the values of an indicator below its title. Texts between values and
 * the next title are cells of other columns (sources of verification, assumptions).
 */

import { fold } from '../words/fold.ts';
import type { Line } from '../page/lines.ts';
import type { PrintedResult } from './logframe-cells.ts';
import { type LogframeLine, type ResultCode, resultCodeOf } from './logframe-lines.ts';
import { unitMarker } from '../words/vocabulary.ts';

/** A result with its cells, and the lines that no row uses. */
export type VerticalResult = {
  readonly code: ResultCode;
  readonly printed: PrintedResult;
  readonly unused: readonly Line[];
};

/** Whether values stand alone in their lines. */
export function isVertical(lines: readonly LogframeLine[]): boolean {
  const withValues = lines.filter(({ values }) => values.length > 0);
  const alone = withValues.filter(
    ({ text, values, rest }) => text === '' && rest === '' && values.length === 1,
  );
  return alone.length > 2 && alone.length >= withValues.length * 0.7;
}

const indicatorCode = /^\d{1,2}(?:\.\d{1,2}){0,3}\.?[a-z]?[.)]? /;
const levelWords: readonly (readonly [ResultCode['level'], RegExp])[] = [
  ['impact', /^(?:impact|overall objective|objectif general)(?: ?\([^)]{1,40}\))? ?: ?/],
  ['outcome', /^(?:outcome|specific objective|objectif specifique|effet)(?: ?\([^)]{1,40}\))? ?: ?/],
  ['output', /^(?:output|extrant|produit)(?: ?\([^)]{1,40}\))? ?: ?/],
];

/** Whether a text begins with the unit of an indicator, behind its code if it has one. */
const isMarked = (text: string): boolean => {
  const words = fold(text).replace(indicatorCode, '');
  const at = unitMarker.exec(words);
  return at !== null && at.index === 0;
};

/** The code of a result, or its level where it has no number. */
export function verticalCodeOf(text: string): ResultCode | undefined {
  if (isMarked(text)) return undefined;
  const folded = fold(text);
  const level = levelWords.find(([, pattern]) => pattern.test(folded));
  if (!level) return resultCodeOf(text);
  return { code: '', printed: text.slice(0, level[1].exec(folded)?.[0].length).trim(), level: level[0] };
}

/** The results of lines whose first one begins a result. */
export function verticalResults(lines: readonly LogframeLine[]): readonly VerticalResult[] {
  const blocks: { code: ResultCode; lines: LogframeLine[] }[] = [];
  for (const line of lines) {
    const code = verticalCodeOf(line.text);
    if (code) blocks.push({ code, lines: [line] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks.map(({ code, lines: own }) => resultOf(code, own));
}

type Building = {
  readonly statement: { text: string; line: number }[];
  readonly indicators: PrintedResult['indicators'][number][];
  readonly lost: PrintedResult['lost'][number][];
  readonly unused: Line[];
};

function resultOf(code: ResultCode, lines: readonly LogframeLine[]): VerticalResult {
  const built: Building = { statement: [], indicators: [], lost: [], unused: [] };
  let texts: LogframeLine[] = [];
  let wasValue = false;
  for (const line of lines) {
    if (line.text !== '') texts.push(line);
    if (line.values.length > 0) {
      if (texts.length > 0 || !wasValue) closeTexts(built, texts, true);
      texts = [];
      const values = line.values.map((value) => ({ value, line: line.line.no }));
      (built.indicators.at(-1)?.values ?? built.lost).push(...values);
    }
    wasValue = line.values.length > 0;
  }
  closeTexts(
    built,
    texts,
    texts.some(({ text }) => isMarked(text)),
  );
  const { statement, indicators, lost, unused } = built;
  return { code, printed: { statement, indicators, lost, isShared: false }, unused };
}

/** Takes texts that stand before values or at a result's end: words of the result first, then cells of other columns, last the title of an indicator. */
function closeTexts(built: Building, texts: readonly LogframeLine[], isTitled: boolean): void {
  const isFirst = built.statement.length === 0;
  const at = isTitled ? titleStart(texts, isFirst) : texts.length;
  const [before, title] = [texts.slice(0, at), texts.slice(at)];
  if (isFirst) built.statement.push(...before.map(pieceOf));
  else built.unused.push(...before.map(({ line }) => line));
  if (title.length > 0) built.indicators.push({ pieces: title.map(pieceOf), values: [] });
}

const pieceOf = ({ text, line }: LogframeLine): { text: string; line: number } => ({ text, line: line.no });

/** Where the title of an indicator begins: at its unit, else at the last line that begins no small letter; never in a result's first line. */
function titleStart(texts: readonly LogframeLine[], isFirst: boolean): number {
  const marked = texts.findLastIndex(({ text }) => isMarked(text));
  const capital = texts.findLastIndex(({ text }) => !/^[\p{Ll}(]/u.test(text));
  const at = marked >= 0 ? marked : Math.max(0, capital);
  return isFirst && at === 0 ? texts.length : at;
}
