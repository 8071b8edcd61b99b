/** The lines of a logframe, one by one: codes of results, words, and values at their ends. */

import type { Rows } from '../../../../core/project.ts';
import type { DecimalSign } from '../words/amounts.ts';
import { fold } from '../words/fold.ts';
import type { Line } from '../page/lines.ts';
import { type PrintedValue, bareBaseline, barePair, bareTarget, valuesIn } from '../words/values.ts';

/** A line of the logframe: its words without values, the values at its end, what follows them. */
export type LogframeLine = {
  readonly line: Line;
  readonly text: string;
  readonly values: readonly PrintedValue[];
  readonly rest: string;
};

/** The code of a result as understood and as printed, and the level that it says. */
export type ResultCode = {
  readonly code: string;
  readonly printed: string;
  readonly level: Rows['results']['level'];
};

/** The lines of a result: from its code to the next one. */
export type Block = { readonly code: ResultCode; readonly lines: readonly LogframeLine[] };

/** Lines of a result; more are no table any more. */
const mostLines = 90;

const codePattern =
  /^((?:(ioc|oc|op|so|impact|output|outcome|r|extrant|produit|effet|resultat)\.? ?)?(\d{1,2}(?:\.\d{1,2}){0,3})) ?([.:)-]?) (?=["'(]?\p{L})/u;

/** A line as words and values. */
export function parseLogframeLine(line: Line, sign: DecimalSign): LogframeLine {
  const dated = valuesIn(line.text, sign);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return withoutDates(line, sign);
  const [text, rest] = [line.text.slice(0, first.start).trim(), line.text.slice(last.end).trim()];
  return dated.length > 1
    ? { line, text, values: dated, rest }
    : withBare({ line, text, values: [first], rest }, first, sign);
}

function withoutDates(line: Line, sign: DecimalSign): LogframeLine {
  const pair = barePair(line.text, sign);
  if (!pair) return { line, text: line.text, values: [], rest: '' };
  return { line, text: line.text.slice(0, pair[0].start).trim(), values: pair, rest: '' };
}

/** Adds the baseline before a lone target, or the target behind a lone baseline, where it is printed without its date. */
function withBare(found: LogframeLine, value: PrintedValue, sign: DecimalSign): LogframeLine {
  if (value.operator === undefined) {
    const target = bareTarget(found.rest, sign);
    return target ? { ...found, values: [value, target], rest: '' } : found;
  }
  const baseline = bareBaseline(found.text, sign);
  return baseline
    ? { ...found, text: found.text.slice(0, baseline.start).trim(), values: [baseline, value] }
    : found;
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
export function resultCodeOf(text: string): ResultCode | undefined {
  const match = codePattern.exec(fold(text));
  if (!match) return undefined;
  const [, , prefix, code = '', point] = match;
  const depth = code.split('.').length;
  if (depth === 1 && prefix === undefined && point !== '.') return undefined;
  const byDepth = depth === 1 ? 'outcome' : depth === 2 ? 'intermediate-outcome' : 'output';
  const level = prefix === undefined ? byDepth : (levels[prefix] ?? 'output');
  return { code, printed: text.slice(0, match[0].length).trim(), level };
}

/** The results of a logframe, each with its lines, and the lines that belong to none. The first line begins a result. */
export function blocksOf(lines: readonly LogframeLine[]): {
  readonly blocks: readonly Block[];
  readonly lost: readonly LogframeLine[];
} {
  const blocks: { code: ResultCode; lines: LogframeLine[] }[] = [];
  const lost: LogframeLine[] = [];
  for (const line of lines) {
    const code = resultCodeOf(line.text);
    const open = blocks.at(-1);
    if (code) blocks.push({ code, lines: [line] });
    else if (open && open.lines.length < mostLines) open.lines.push(line);
    else lost.push(line);
  }
  return { blocks, lost };
}
