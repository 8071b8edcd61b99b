/**
 * Takes the columns of an activity matrix apart: means and assumptions stand under each other where the assumptions have a heading of their own,
 * else side by side in each other's lines.
 */

import { type Cut, type Rules, type Widths, cuttable, fitWidths, takeApart } from '../words/columns.ts';
import { fold } from '../words/fold.ts';
import type { Line } from '../page/lines.ts';
import { type Look, type Looker, bare } from '../words/looks.ts';
import { assumptionIn, bullet, headingIn, meanKindOf, numbered } from './matrix-marks.ts';
import { memo } from '../words/memo.ts';
import { assumptionsHeading, functionWords, matrixHeader, meansHeading } from '../words/vocabulary.ts';

/** A piece of a line: whether it begins a text, and whether its line also holds a piece of the other column. */
export type Piece = {
  readonly text: string;
  readonly line: number;
  readonly begins: boolean;
  readonly isShared: boolean;
};
/** The pieces of both columns, in order. */
export type Columns = { readonly means: readonly Piece[]; readonly assumptions: readonly Piece[] };

/** The pieces of both columns: under each other where the assumptions have a heading of their own, else side by side. */
export function matrixColumns(lines: readonly Line[], looker: Looker): Columns {
  const body = lines.filter((line) => !isMatrixHeading(line));
  const headingAt = lines.findIndex(({ text }) => assumptionsHeading.test(fold(text)));
  const isBelow = lines.some(({ text }) => matrixHeader.test(fold(text)));
  if (headingAt >= 0 && !isBelow) {
    const alone = (line: Line): Piece => ({
      text: line.text,
      line: line.no,
      begins: isStart(line.text),
      isShared: false,
    });
    const [above, below] = [lines.slice(0, headingAt), lines.slice(headingAt)];
    return {
      means: above.filter((line) => !isMatrixHeading(line)).map(alone),
      assumptions: below.filter((line) => !isMatrixHeading(line)).map(alone),
    };
  }
  return cutColumns(body, looker);
}

const isStart = (text: string): boolean =>
  bullet.test(text) || numbered.test(text) || meanKindOf(text) !== undefined;

const linesForWidths = 60;

function cutColumns(lines: readonly Line[], looker: Looker): Columns {
  const hasNumbers = lines.some(({ text }) => assumptionIn(text) !== undefined);
  const ready = cuttable(
    lines.map(({ text }) => ({ text, places: forcedCut(text) })),
    looker,
  );
  const sample = ready.slice(0, linesForWidths);
  const rules = rulesWith(hasNumbers);
  const costOf = ({ left, right }: Widths): number =>
    takeApart(sample, rules(left, right), looker.countOf).cost;
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
  const [isKind, isBullet] = [meanKindOf(text) !== undefined, bullet.test(text)];
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
        return piece.isFirstFunction ? -0.1 : 0;
      },
      skip: ({ last }) => (!last || last.hasEnded ? 0 : 0.8),
    },
  });
}

const inNames: ReadonlySet<string> = new Set([
  'of',
  'and',
  'for',
  'de',
  'du',
  'des',
  'd',
  'et',
  'en',
  'a',
  'pour',
  'la',
  'le',
  'l',
]);

/**
 * How unlike a mean the words behind a bullet are: a single word is rare, a name in capitals (`Field Office`) does not go on in small letters,
 * and phrases go on in the other column.
 */
function tailCost(text: string): number {
  const words = text.replace(bullet, '').replace(/^\d+ /, '').split(' ');
  const last = words.at(-1) ?? '';
  const isName = words.length > 2 && words.slice(0, 2).every((word) => /^\p{Lu}/u.test(word));
  const phrases = words.filter((word) => functionWords.has(bare(word)) && !inNames.has(bare(word))).length;
  return (
    (words.length === 1 ? 0.5 : 0) +
    (isName && /^\p{Ll}/u.test(last) ? 0.3 : 0) +
    Math.min(0.6, phrases * 0.2)
  );
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

/** Whether a line is a heading over the columns. */
export function isMatrixHeading({ text }: Line): boolean {
  const folded = fold(text);
  return matrixHeader.test(folded) || meansHeading.test(folded) || assumptionsHeading.test(folded);
}
