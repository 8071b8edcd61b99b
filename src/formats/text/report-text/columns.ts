/**
 * Takes two columns of text apart that extraction printed into each other line by line. Each line is cut into a left and a right piece (one may
 * be empty); of all ways to cut, the one is taken in which both columns read best: lines are filled as wrapping fills them, texts begin with
 * capitals and go on with small letters, and do not end in the middle of a phrase. A beam of the best ways so far keeps it linear.
 */

import { withheldMark } from '../../../core/sources/leftover.ts';
import { functionWords } from './vocabulary.ts';

/** What a column's last piece leaves open. */
export type Column = {
  /** Characters of the last piece; 0 where the column holds none yet, or its text has ended. */
  readonly length: number;
  readonly text: string;
  /** Lines since the last piece. */
  readonly gap: number;
};

/** What a piece does to its column: it begins a text of its own, or goes on. */
type Placing = { readonly cost: number; readonly begins: boolean };

/** How a column of a table works. */
export type ColumnRule = {
  /** Characters that fit into a line. */
  readonly width: number;
  /** What it costs to begin a text with this piece; `undefined` where it cannot. */
  readonly begin: (piece: string, line: number) => number | undefined;
  /** What it costs to leave the column empty in a line, though its text may go on. */
  readonly skip: (column: Column) => number;
  /** What it costs, apart from its look, to go on with this piece; `undefined` where the text cannot. */
  readonly goOn: (column: Column, piece: string, line: number) => number | undefined;
};

/** A line cut into pieces; `begins` says which begin a text of their own. */
export type Cut = {
  readonly left: string;
  readonly right: string;
  readonly begins: { readonly left: boolean; readonly right: boolean };
};

type State = {
  readonly cost: number;
  readonly left: Column;
  readonly right: Column;
  readonly cut?: Cut;
  readonly before?: State;
};

const beamWidth = 16;
const most = 8;

/** The best way to cut the lines, and what it costs. `mayCut` says which places of a line may part its columns, as numbers of words on the left. */
export function takeApart(
  lines: readonly string[],
  rules: { readonly left: ColumnRule; readonly right: ColumnRule },
  mayCut: (line: number) => readonly number[] | undefined,
): { readonly cuts: readonly Cut[]; readonly cost: number } {
  const empty: Column = { length: 0, text: '', gap: 0 };
  let beam: State[] = [{ cost: 0, left: empty, right: empty }];
  for (const [line, text] of lines.entries()) {
    const words = text.split(' ');
    const places = mayCut(line) ?? words.map((_, index) => index).concat(words.length);
    const cuts = places.map((at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const);
    const next = beam.flatMap((state) => cuts.flatMap((cut) => extend(state, cut, { line, rules })));
    beam = best(next.length > 0 ? next : beam.map((state) => giveUp(state, text)));
  }
  const ended = beam.map((state) => ({ ...state, cost: state.cost + endCost(state.left) + endCost(state.right) }));
  const winner = best(ended)[0];
  return { cuts: cutsOf(winner), cost: winner?.cost ?? 0 };
}

/** The widths of two columns with which `costOf` is least, searched one column after the other. */
export function fitWidths(
  costOf: (left: number, right: number) => number,
  candidates: { readonly left: readonly number[]; readonly right: readonly number[] },
): { readonly left: number; readonly right: number } {
  const middle = (list: readonly number[]): number => list[list.length >> 1] ?? 40;
  let [left, right] = [middle(candidates.left), middle(candidates.right)];
  for (let round = 0; round < 2; round += 1) {
    left = cheapest(candidates.left, (width) => costOf(width, right));
    right = cheapest(candidates.right, (width) => costOf(left, width));
  }
  return { left, right };
}

function cheapest(candidates: readonly number[], costOf: (width: number) => number): number {
  let [found, least] = [candidates[0] ?? 0, Infinity];
  for (const width of candidates) {
    const cost = costOf(width);
    if (cost < least) [found, least] = [width, cost];
  }
  return found;
}

/** The cheapest states, one for each way to go on. */
function best(states: readonly State[]): State[] {
  const kept = new Map<string, State>();
  for (const state of states) {
    const key = `${state.left.text}\n${state.left.gap}\n${state.right.text}\n${state.right.gap}`;
    const known = kept.get(key);
    if (!known || state.cost < known.cost) kept.set(key, state);
  }
  return [...kept.values()].toSorted((a, b) => a.cost - b.cost).slice(0, beamWidth);
}

/** A line that fits nowhere stays whole on the left, at a high cost. */
const giveUp = (state: State, text: string): State => ({
  ...state,
  cost: state.cost + 2 * most,
  cut: { left: text, right: '', begins: { left: false, right: false } },
  before: state,
});

type Where = { readonly line: number; readonly rules: { readonly left: ColumnRule; readonly right: ColumnRule } };

function extend(state: State, [left, right]: readonly [string, string], { line, rules }: Where): State[] {
  const lefts = placings(state.left, left, { line, rule: rules.left });
  if (lefts.length === 0) return [];
  const rights = placings(state.right, right, { line, rule: rules.right });
  return lefts.flatMap((l) =>
    rights.map((r) => ({
      cost: state.cost + l.cost + r.cost,
      left: after(state.left, left),
      right: after(state.right, right),
      cut: { left, right, begins: { left: l.begins, right: r.begins } },
      before: state,
    })),
  );
}

const after = (column: Column, piece: string): Column =>
  piece === '' ? { ...column, gap: column.gap + 1 } : { length: piece.length, text: piece, gap: 0 };

type Rule = { readonly line: number; readonly rule: ColumnRule };

function placings(column: Column, piece: string, { line, rule }: Rule): readonly Placing[] {
  if (piece === '') return [{ cost: rule.skip(column), begins: false }];
  const begin = rule.begin(piece, line);
  const over = overflowCost(piece, rule.width);
  const found: Placing[] = [];
  if (begin !== undefined) found.push({ cost: begin + endCost(column) + over, begins: true });
  const goOn = column.length > 0 ? rule.goOn(column, piece, line) : undefined;
  if (goOn !== undefined)
    found.push({ cost: goOn + continueCost(column, piece, rule.width) + over, begins: false });
  return found;
}

const overflowCost = (piece: string, width: number): number => Math.min(most, Math.max(0, piece.length - width) * 0.5);

/** What it costs that a text ends with a piece: much where it stops in the middle of a phrase. */
export function endCost({ text }: Pick<Column, 'text'>): number {
  if (text === '' || /[.!?]["”’)]?$/.test(text)) return 0;
  const word = lastWordOf(text);
  if (functionWords.has(word) || /[,(/-]$/.test(text)) return 4;
  return isUnclosed(text) ? 1.5 : 0.4;
}

/** What it costs that a piece goes on where another left off: a wrapped line is full, and its sentence goes on. */
export function continueCost(column: Column, piece: string, width: number): number {
  return slackCost(column, piece, width) + sentenceCost(column.text, piece) + column.gap * 0.1;
}

/** What it costs that a line breaks though the next word fits into it. How long a withheld word was is not known. */
function slackCost({ text, length }: Column, piece: string, width: number): number {
  const space = piece.indexOf(' ');
  const room = width - (length + 1 + (space < 0 ? piece.length : space));
  if (room < 0 || text.includes(withheldMark) || piece.startsWith(withheldMark)) return 0;
  return Math.min(most, 0.3 + room * 0.25);
}

/** What it costs that one piece follows the other in one text. */
function sentenceCost(before: string, piece: string): number {
  const ended = /[.!?]["”’)]?$/.test(before);
  const [first = ''] = piece;
  const isSmall = /\p{Ll}/u.test(first);
  if (ended) return isSmall ? 3 : 0.2;
  if (/\p{Lu}/u.test(first)) return functionWords.has(lastWordOf(before)) ? 0.3 : 0.4;
  return 0;
}

const lastWordOf = (text: string): string =>
  text
    .slice(text.lastIndexOf(' ') + 1)
    .toLowerCase()
    .replace(/^[('"“]+|[’']$/g, '');

const isUnclosed = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

function cutsOf(state: State | undefined): readonly Cut[] {
  const cuts: Cut[] = [];
  for (let at = state; at?.cut; at = at.before) cuts.push(at.cut);
  return cuts.toReversed();
}
