/**
 * Takes two columns of text apart that extraction printed into each other line by line. Each line is cut into a left and a right piece (one may
 * be empty); of all ways to cut, the one is taken in which both columns read best (looks.ts). A beam of the best ways so far keeps it linear.
 */

import { memo } from './memo.ts';
import { type Look, type Looker, cutCost, followCost, overflowCost } from './looks.ts';

/** What a column's last piece leaves open. */
export type Column = {
  /** The last piece; `undefined` where the column holds none yet. */
  readonly last: Look | undefined;
  /** Lines since the last piece. */
  readonly gap: number;
};

/** How a column of a table works. */
export type ColumnRule = {
  /** Characters that fit into a line. */
  readonly width: number;
  /** What it costs to begin a text with this piece; `undefined` where it cannot. */
  readonly begin: (piece: Look, line: number) => number | undefined;
  /** What it costs to leave the column empty in a line, though its text may go on. */
  readonly skip: (column: Column) => number;
  /** What it costs, apart from its look, to go on with this piece; `undefined` where the text cannot. */
  readonly goOn: (column: Column, piece: Look, line: number) => number | undefined;
  /** What it costs that a text ends with this piece, beside how it looks. */
  readonly end?: (last: Look) => number;
};

/** Both columns. */
export type Rules = { readonly left: ColumnRule; readonly right: ColumnRule };

/** A line cut into pieces; `begins` says which begin a text of their own. */
export type Cut = {
  readonly left: string;
  readonly right: string;
  readonly begins: { readonly left: boolean; readonly right: boolean };
};

/** A line with the places at which it may be cut, as numbers of words on the left; all places where none are given. */
export type CuttableLine = { readonly text: string; readonly places?: readonly number[] | undefined };

type Ready = { readonly left: Look; readonly right: Look; readonly cost: number };
type State = {
  readonly cost: number;
  readonly left: Column;
  readonly right: Column;
  readonly cut?: Cut;
  readonly before?: State;
};

/** A line with more words is no line of two columns. */
const mostWords = 60;
const beamWidth = 16;
const giveUpCost = 16;

/** Prepares lines for cutting. */
export function cuttable(
  lines: readonly CuttableLine[],
  { look, countOf }: Looker,
): readonly (readonly Ready[])[] {
  return lines.map(({ text, places }) => {
    const words = text.split(' ');
    const all =
      places ??
      (words.length > mostWords ? [0, words.length] : words.map((_, at) => at).concat(words.length));
    return all.map((at) => {
      const [left, right] = [look(words.slice(0, at).join(' ')), look(words.slice(at).join(' '))];
      return { left, right, cost: cutCost(left, right, countOf) };
    });
  });
}

/** The best way to cut the lines, and what it costs. */
export function takeApart(
  lines: readonly (readonly Ready[])[],
  rules: Rules,
  countOf: Looker['countOf'],
): { readonly cuts: readonly Cut[]; readonly cost: number } {
  const empty: Column = { last: undefined, gap: 0 };
  let beam: readonly State[] = [{ cost: 0, left: empty, right: empty }];
  for (const [line, cuts] of lines.entries()) {
    const next: State[] = [];
    for (const state of beam) for (const cut of cuts) extend(next, { state, cut, line, rules, countOf });
    beam = best(next.length > 0 ? next : beam.map((state) => giveUp(state, cuts)));
  }
  const ended = beam.map((state) => ({
    ...state,
    cost: state.cost + endCost(state.left, rules.left) + endCost(state.right, rules.right),
  }));
  const winner = ended.reduce<State | undefined>(
    (least, one) => (least && least.cost <= one.cost ? least : one),
    undefined,
  );
  return { cuts: cutsOf(winner), cost: winner?.cost ?? 0 };
}

/** Two widths. */
export type Widths = { readonly left: number; readonly right: number };

/** The widths of two columns with which `costOf` is least: first the right one, then the left one, then each again if that changed anything. */
export function fitWidths(
  costOf: (widths: Widths) => number,
  candidates: { readonly left: readonly number[]; readonly right: readonly number[] },
): Widths {
  const costs = memo((left: number) => memo((right: number) => costOf({ left, right })));
  const start = candidates.left[Math.min(2, candidates.left.length - 1)] ?? 40;
  const right = cheapest(candidates.right, (width) => costs(start)(width));
  const left = cheapest(candidates.left, (width) => costs(width)(right));
  if (left === start) return { left, right };
  return { left, right: cheapest(candidates.right, (width) => costs(left)(width)) };
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
function best(states: readonly State[]): readonly State[] {
  const kept = new Map<number, State>();
  for (const state of states) {
    const key = keyOf(state.left) * 2 ** 25 + keyOf(state.right);
    const known = kept.get(key);
    if (!known || state.cost < known.cost) kept.set(key, state);
  }
  return [...kept.values()].toSorted((a, b) => a.cost - b.cost).slice(0, beamWidth);
}

const keyOf = ({ last, gap }: Column): number => (last?.id ?? 0) * 4 + Math.min(gap, 3);

/** A line that fits nowhere stays whole on one side, at a high cost. */
function giveUp(state: State, cuts: readonly Ready[]): State {
  const { left, right } = cuts.at(-1) ?? {};
  const cut = { left: left?.text ?? '', right: right?.text ?? '', begins: { left: false, right: false } };
  return { ...state, cost: state.cost + giveUpCost, cut, before: state };
}

type Step = {
  readonly state: State;
  readonly cut: Ready;
  readonly line: number;
  readonly rules: Rules;
  readonly countOf: Looker['countOf'];
};

type Placing = { readonly cost: number; readonly begins: boolean };

function extend(next: State[], { state, cut, line, rules, countOf }: Step): void {
  const lefts = placings(state.left, cut.left, { line, rule: rules.left, countOf });
  if (lefts.length === 0) return;
  const rights = placings(state.right, cut.right, { line, rule: rules.right, countOf });
  for (const l of lefts)
    for (const r of rights)
      next.push({
        cost: state.cost + cut.cost + l.cost + r.cost,
        left: after(state.left, cut.left),
        right: after(state.right, cut.right),
        cut: { left: cut.left.text, right: cut.right.text, begins: { left: l.begins, right: r.begins } },
        before: state,
      });
}

const after = (column: Column, piece: Look): Column =>
  piece.length === 0 ? { last: column.last, gap: column.gap + 1 } : { last: piece, gap: 0 };

type Where = { readonly line: number; readonly rule: ColumnRule; readonly countOf: Looker['countOf'] };

function placings(column: Column, piece: Look, { line, rule, countOf }: Where): readonly Placing[] {
  if (piece.length === 0) return [{ cost: rule.skip(column), begins: false }];
  const over = overflowCost(piece.length, rule.width) + piece.innerCost;
  const begin = rule.begin(piece, line);
  const found: Placing[] = [];
  if (begin !== undefined) found.push({ cost: begin + endCost(column, rule) + over, begins: true });
  const goOn = column.last ? rule.goOn(column, piece, line) : undefined;
  if (column.last && goOn !== undefined) {
    const follow = followCost(column.last, piece, { width: rule.width, countOf }) + column.gap * 0.1;
    found.push({ cost: goOn + follow + over, begins: false });
  }
  return found;
}

const endCost = ({ last }: Column, rule: ColumnRule): number =>
  last ? last.endCost + (rule.end?.(last) ?? 0) : 0;

function cutsOf(state: State | undefined): readonly Cut[] {
  const cuts: Cut[] = [];
  for (let at = state; at?.cut; at = at.before) cuts.push(at.cut);
  return cuts.toReversed();
}
