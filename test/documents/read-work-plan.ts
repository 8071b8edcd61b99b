/**
 * Reads work plans out of the boxes of words alone, as somebody reads the paper: months are the columns under their numbers, a mark belongs to the
 * month that it stands under, a row begins at its number, and raised figures lead to the foot of a page.
 */

import { foldText } from './fold.ts';
import { byGaps, heightOf, inReadingOrder, isRaised, type Sign, startOf } from './paper-columns.ts';
import { linesOf, type WordLine, withoutFurniture } from './pdf-lines.ts';
import { readFootnotes } from './read-footnotes.ts';
import type { Word, WordPage } from './read-pdf-words.ts';

/** A row of a plan as it is printed: the words of its title, the months of its marks (`YYYY-MM`), and its footnotes in words. */
export type PrintedItem = {
  readonly code: string;
  readonly title: string;
  readonly months: readonly string[];
  readonly notes: readonly string[];
};

type OpenItem = { code: string; title: string[]; months: string[]; notes: number[] };

/** The rows under every grid of months, in the order of the pages. */
export function readWorkPlan(pages: readonly WordPage[], sign: Sign): readonly PrintedItem[] {
  const notes = readFootnotes(pages, sign);
  const items: OpenItem[] = [];
  for (const { words } of withoutFurniture(pages)) {
    const lines = linesOf(words);
    for (const [index, line] of lines.entries()) {
      const grid = gridUnder(line, lines.slice(0, index), sign);
      if (grid !== undefined) readRows(items, lines.slice(index + 1), grid);
    }
  }
  return items.map((item) => ({
    code: item.code,
    title: item.title.join(' '),
    months: item.months,
    notes: item.notes.map((number) => notes.get(number) ?? ''),
  }));
}

/** Where the columns of a grid stand. */
type MonthGrid = {
  readonly sign: Sign;
  readonly months: readonly { readonly month: string; readonly at: number }[];
  readonly titleFrom: number;
  readonly monthsFrom: number;
  readonly size: number;
};

/** Fewer numbers beside each other may be anything. */
const fewestMonths = 6;

/** The grid whose months a line prints; `undefined` where it prints none. */
function gridUnder(line: WordLine, above: readonly WordLine[], sign: Sign): MonthGrid | undefined {
  const numbers = line.words.filter(({ text }) => /^(0[1-9]|1[0-2])$/u.test(text));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (numbers.length < fewestMonths || first === undefined || last === undefined) return undefined;
  const inOrder = sign === 1 ? numbers : numbers.toReversed();
  const size = heightOf(first);
  const head = [line, ...above].filter(({ bottom }) => bottom > line.top - 2.5 * size);
  const years = head.flatMap(({ words }) => words.filter(({ text }) => /^20\d\d$/u.test(text)));
  const pitch = (last.left - first.left) / (numbers.length - 1);
  const monthsFrom = Math.min(...numbers.map((word) => sign * middleOf(word))) - pitch / 2;
  const names = head.flatMap(({ words }) => words).filter((word) => startOf(word, sign) < monthsFrom);
  return {
    sign,
    months: monthsOf(inOrder, Math.min(...years.map(({ text }) => Number(text)))).map((month, index) => ({
      month,
      at: sign * middleOf(inOrder[index] ?? first),
    })),
    titleFrom: secondStart(names, sign),
    monthsFrom,
    size,
  };
}

const middleOf = ({ left, right }: Word): number => (left + right) / 2;

/** The months in order, a year later each time that their numbers fall. */
function monthsOf(numbers: readonly Word[], firstYear: number): readonly string[] {
  let year = firstYear;
  return numbers.map(({ text }, index) => {
    if (text < (numbers[index - 1]?.text ?? '')) year += 1;
    return `${year}-${text}`;
  });
}

/** Where the second column begins: at the first word of its name. */
const secondStart = (names: readonly Word[], sign: Sign): number =>
  Math.min(...(byGaps(names, sign)[1] ?? []).map((word) => startOf(word, sign)));

/** Adds the rows of a grid down to the first line that is none: one that begins with other words than a number where the numbers stand. */
function readRows(items: OpenItem[], lines: readonly WordLine[], grid: MonthGrid): void {
  const { sign, titleFrom, size } = grid;
  for (const { words } of lines) {
    const inOrder = inReadingOrder(words, sign);
    const [first] = inOrder;
    if (first === undefined) return;
    const isNumber = startOf(first, sign) < titleFrom - 2;
    if (isNumber && (!/^\d+$/u.test(first.text) || isRaised(first, size))) return;
    if (isNumber) items.push({ code: first.text, title: [], months: [], notes: [] });
    const item = items.at(-1);
    if (item !== undefined) addWords(item, inOrder.slice(isNumber ? 1 : 0), grid);
  }
}

function addWords(item: OpenItem, words: readonly Word[], grid: MonthGrid): void {
  for (const word of words) {
    const text = foldText(word.text);
    if (startOf(word, grid.sign) >= grid.monthsFrom) {
      if (text === 'X') item.months.push(monthUnder(word, grid));
    } else if (isRaised(word, grid.size)) item.notes.push(...(text.match(/\d+/gu) ?? []).map(Number));
    else item.title.push(text);
  }
}

/** The month whose number stands nearest above a mark. */
function monthUnder(word: Word, { sign, months }: MonthGrid): string {
  const at = sign * middleOf(word);
  const [nearest] = months.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
  return nearest?.month ?? '';
}
