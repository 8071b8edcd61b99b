/**
 * Puts the lines of a table back into rows where each row has a number and a title of several lines, and the number may stand in the first, the
 * middle or the last of them, or on a line of its own. A row is a run of lines around one number; of all ways to part the lines into rows the one is
 * taken in which titles read best, numbers count on, and numbers stand where numbers stand. Dynamic programming over the lines: linear, as rows are short.
 */

import { type Look, type Looker, followCost } from '../words/looks.ts';
import { type NumberReading, seriesSize } from '../words/row-codes.ts';

/** A line of the table: the words of a title, the number before them, the marks behind them. */
export type TableLine = {
  readonly text: string;
  /** What the printed number can stand for; empty where none is printed. */
  readonly numbers: readonly NumberReading[];
  readonly marks: number;
};

/** A row: its lines (from, to excluded), the line of its number, and how that number reads. */
export type TableRow = {
  readonly from: number;
  readonly to: number;
  readonly anchor?: number;
  readonly reading?: NumberReading;
};

type State = {
  readonly cost: number;
  readonly last: number | undefined;
  readonly row?: TableRow;
  readonly before?: State;
};

const mostLines = 14;
const mostStates = 6;
const noNumber = 6;

/** What a row costs in a table whose rows have no numbers. */
const unnumbered = 0.6;

type Setting = {
  /** The number of the row before the first. */
  readonly last: number | undefined;
  /** The characters that fit into a line of a title. */
  readonly width: number;
  readonly looker: Looker;
  readonly hasNumbers: boolean;
};

/** The rows of a table, of which all or none are numbered. */
export function rowsAround(lines: readonly TableLine[], setting: Setting): readonly TableRow[] {
  const { last, width, looker } = setting;
  const bareCost = setting.hasNumbers ? noNumber : unnumbered;
  const states: State[][] = [[{ cost: 0, last }]];
  for (let to = 1; to <= lines.length; to += 1) {
    const reached = new Map<number | undefined, State>();
    for (let from = to - 1; from >= Math.max(0, to - mostLines); from -= 1) {
      const block = lines.slice(from, to);
      if (isTooMuch(block)) break;
      const text = textCost(block, width, looker);
      for (const before of states[from] ?? [])
        for (const state of extend(before, { block, from, text, bareCost, isFirst: from === 0 }))
          keep(reached, state);
    }
    states.push([...reached.values()].toSorted((a, b) => a.cost - b.cost).slice(0, mostStates));
  }
  return rowsOf(states.at(-1)?.[0]);
}

/** Whether a block holds more marked lines or numbers than any row: longer ones do so all the more. */
function isTooMuch(block: readonly TableLine[]): boolean {
  let [marked, numbered] = [0, 0];
  for (const { marks, numbers } of block) {
    if (marks > 0) marked += 1;
    if (numbers.length > 0) numbered += 1;
  }
  return marked > 2 || numbered > 3;
}

function keep(reached: Map<number | undefined, State>, state: State): void {
  const known = reached.get(state.last);
  if (!known || state.cost < known.cost) reached.set(state.last, state);
}

type Block = {
  readonly block: readonly TableLine[];
  readonly from: number;
  readonly text: number;
  readonly bareCost: number;
  readonly isFirst: boolean;
};

function extend(before: State, { block, from, text, bareCost, isFirst }: Block): readonly State[] {
  const to = from + block.length;
  const states: State[] = [];
  const numbered = block.flatMap(({ numbers }, at) => (numbers.length > 0 ? [at] : []));
  for (const at of numbered) {
    const others = ignoredCost(block, numbered, at) + placeCost(block, at) + marksCost(block, at);
    for (const reading of block[at]?.numbers ?? []) {
      const cost = before.cost + text + others + countCost(before.last, reading, isFirst);
      states.push({ cost, last: reading.number, row: { from, to, anchor: at + from, reading }, before });
    }
  }
  const bare = ignoredCost(block, numbered, -1) + marksCost(block, -1) + bareCost;
  states.push({ cost: before.cost + text + bare, last: before.last, row: { from, to }, before });
  return states;
}

/** What it costs to take other numbers in the row for words: little before words, much for a number alone. */
function ignoredCost(block: readonly TableLine[], numbered: readonly number[], anchor: number): number {
  return numbered.reduce((sum, at) => (at === anchor ? sum : sum + (block[at]?.text === '' ? 9 : 2.5)), 0);
}

/** A number stands in the middle of its row; in the first line is common, in the last rare. */
function placeCost(block: readonly TableLine[], anchor: number): number {
  const middle = Math.abs((block.length - 1) / 2 - anchor);
  const centred = middle <= 0.5 ? middle * 0.3 : 0.5 + middle * middle * 0.5;
  const first = 0.8 + anchor * anchor;
  const last = 1.4 + (block.length - 1 - anchor) ** 2;
  return Math.min(centred, first, last);
}

/** Marks stand in the line of the number, or in one other line. */
function marksCost(block: readonly TableLine[], anchor: number): number {
  let [count, first] = [0, -1];
  for (let at = 0; at < block.length; at += 1) {
    if ((block[at]?.marks ?? 0) === 0) continue;
    count += 1;
    if (first < 0) first = at;
  }
  return Math.max(0, count - 1) * 4 + (first < 0 || anchor < 0 || first === anchor ? 0 : 0.6);
}

/** A number counts on from the last one; gaps and repetitions happen. One over 999 out of nowhere is a year or an amount. */
function countCost(last: number | undefined, reading: NumberReading, isFirst: boolean): number {
  const { number, mark } = reading;
  if (beginsSeries(last, reading)) return 0.2;
  const isFar = last === undefined || Math.abs(number - last) > 50;
  const own = (mark === undefined ? 0 : 0.8) + (number > 999 && isFar && !reading.isInSeries ? 4 : 0);
  return own + (last === undefined ? Number(number !== 1) * 0.6 : stepCost(number - last, isFirst));
}

const beginsSeries = (last: number | undefined, { number, isInSeries }: NumberReading): boolean =>
  isInSeries === true && number % seriesSize === 1 && (last === undefined || number > last);

function stepCost(step: number, isFirst: boolean): number {
  if (step === 1) return 0;
  if (isFirst) return step > 1 ? 0.6 : 1.2;
  if (step > 1) return 0.8 + Math.min(3, step * 0.08);
  return step === 0 ? 1.5 : 3;
}

/** How well the pieces of a title read as one. */
function textCost(block: readonly TableLine[], width: number, { look, countOf }: Looker): number {
  let [cost, before]: [number, Look | undefined] = [0, undefined];
  for (const { text } of block) {
    if (text === '') continue;
    const piece = look(text);
    cost += before ? followCost(before, piece, { width, countOf }) : beginCost(text);
    before = piece;
  }
  return before ? cost + before.endCost : cost + 6;
}

function beginCost(text: string): number {
  if (/^\p{Ll}/u.test(text)) return 3;
  return /^[)\].,;]/.test(text) ? 4 : text.startsWith('(') ? 2 : 0;
}

function rowsOf(state: State | undefined): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (let at = state; at?.row; at = at.before) rows.push(at.row);
  return rows.toReversed();
}
