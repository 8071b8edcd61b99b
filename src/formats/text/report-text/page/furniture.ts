/**
 * The furniture of pages: running heads and feet, and page numbers. It stands in the middle of tables and sentences and must be known before
 * anything else is read; so do lists of contents, which name all tables before they come. A line is a running head because it repeats where pages begin; a lone number is a page's number because it stands
 * beside a running head and counts on from page to page.
 */

import { hasPeriod, reportKindIn } from '../cover/document-title.ts';
import { fold } from '../words/fold.ts';
import type { Line } from './lines.ts';
import { monthHeaderOf, yearBandOf } from '../words/months.ts';

/** A page: its first line, its number where one is printed. */
export type Page = { readonly line: number; readonly printed?: string };

/** A document without its furniture. */
export type Furnished = {
  readonly content: readonly Line[];
  readonly heads: readonly Line[];
  readonly pages: readonly Page[];
  /** Line numbers of heads, feet, page numbers and lists of contents. */
  readonly furniture: ReadonlySet<number>;
};

const numbers =
  /^(?:[-–—|]\s*)?(?:page|p\.|seite)?\s*(\d{1,4})(?:\s*(?:\/|of|sur|de)\s*\d{1,4})?(?:\s*[-–—|](?:\s*(?:page|seite))?)?$/i;
const fewestLinesOfPage = 8;

/** Takes the furniture out of a document. */
export function takeFurniture(lines: readonly Line[]): Furnished {
  const heads = findHeads(lines);
  const isHead = new Set(heads);
  const starts = pageStarts(lines, heads);
  const printed = pageNumbers(lines, starts, isHead);
  const gone = new Set(
    [...isHead, ...printed.values(), ...contentsLines(lines)].map((index) => lines[index]?.no ?? 0),
  );
  return {
    content: lines.filter((line) => !gone.has(line.no)),
    heads: heads.flatMap((index) => lines[index] ?? []),
    pages: starts.map((start, page) => pageOf(lines, start, printed.get(page))),
    furniture: gone,
  };
}

const dotLeader = /(?:\. ?){5}\d{1,4}$/;

/** Places of the lines of a list of contents: those with dots up to a page number, and those between them, from which the dots were wrapped. */
function contentsLines(lines: readonly Line[]): readonly number[] {
  const leaders = lines.flatMap(({ text }, index) => (dotLeader.test(text) ? [index] : []));
  return leaders.flatMap((index, nth) => {
    const isWrapped = index - (leaders[nth - 1] ?? index) === 2;
    return isWrapped ? [index - 1, index] : [index];
  });
}

function pageOf(lines: readonly Line[], start: number, numberAt: number | undefined): Page {
  const line = lines[start]?.no ?? 1;
  const number = numberAt === undefined ? numberInHead(lines[start]) : numberIn(lines[numberAt]);
  return number === undefined ? { line } : { line, printed: String(number) };
}

/** The page's number where a running head ends with it. */
function numberInHead(line: Line | undefined): number | undefined {
  const match = headNumber.exec(fold(line?.text ?? ''));
  return match ? Number(match[1]) : undefined;
}

const numberIn = (line: Line | undefined): number | undefined => {
  const match = numbers.exec(line?.text ?? '');
  return match ? Number(match[1]) : undefined;
};

/** Places of the lines that are running heads or feet. */
function findHeads(lines: readonly Line[]): readonly number[] {
  const groups = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (line.text.length < 8 || !/\p{L}{3}/u.test(line.text)) continue;
    const key = headKey(line.text);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  const found = [...groups.values()].filter((group) => isHeadGroup(lines, group)).flat();
  return [...found, ...besideHeads(groups, new Set(found))].toSorted((a, b) => a - b);
}

/** Heads have more than one line: what repeats as often and stands beside a head every time belongs to it. */
function besideHeads(
  groups: ReadonlyMap<string, readonly number[]>,
  heads: ReadonlySet<number>,
): readonly number[] {
  const isBeside = (index: number): boolean =>
    !heads.has(index) && (heads.has(index - 1) || heads.has(index + 1));
  return [...groups.values()].filter((group) => group.length > 2 && group.every(isBeside)).flat();
}

/** What heads of one document share: a page number inside the head may differ. */
const headKey = (text: string): string => fold(text).replace(headNumber, '#');

const headNumber = /(?:\|\s*|\bpage )(\d{1,4})(?: ?(?:of|sur|\/) ?\d+)?$/;

function isHeadGroup(lines: readonly Line[], group: readonly number[]): boolean {
  const [first = 0] = group;
  const text = lines[first]?.text ?? '';
  if (hasPeriod(text)) return !isGridHeader(text) && isHeadWithPeriod(text, group);
  const mayBe = group.length > 2 && text.length > 14 && /^[\p{Lu}\d].* .* /u.test(text);
  return mayBe && !isGridHeader(text) && standsAtBreaks(lines, group);
}

const isGridHeader = (text: string): boolean =>
  monthHeaderOf(text) !== undefined || yearBandOf(text) !== undefined;

/** The period that a report covers stands in its heads; without the report's name they must be a page apart from each other. */
function isHeadWithPeriod(text: string, group: readonly number[]): boolean {
  if (reportKindIn(text) !== undefined) return group.length > 1 || (group[0] ?? 0) < 10;
  return group.length > 2 && isSpread(group);
}

/** Whether lines stand a page apart from each other, at form feeds or beside numbers that count on. */
function standsAtBreaks(lines: readonly Line[], group: readonly number[]): boolean {
  if (!isSpread(group)) return false;
  const numbersBy = [-1, 1].map((step) => group.map((index) => numberIn(lines[index + step])));
  const breaks = group.filter((index) => lines[index]?.startsPage).length;
  return Math.max(breaks, ...numbersBy.map(countOn)) >= group.length * 0.8;
}

const isSpread = (group: readonly number[]): boolean =>
  (group.at(-1) ?? 0) - (group[0] ?? 0) >= fewestLinesOfPage * (group.length - 1);

/** How many of the numbers count on: the most that are as far from their place in the list as each other. */
function countOn(list: readonly (number | undefined)[]): number {
  const counts = new Map<number, number>();
  for (const [nth, number] of list.entries()) {
    if (number !== undefined) counts.set(number - nth, (counts.get(number - nth) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** Places where pages begin: at the head that repeats most (behind it and its number where it is a foot), at form feeds, and at the first line. */
function pageStarts(lines: readonly Line[], heads: readonly number[]): readonly number[] {
  const feeds = lines.flatMap((line, index) => (line.startsPage ? [index] : []));
  const repeated = mostFrequent(lines, heads);
  const starts =
    feeds.length > 0
      ? feeds
      : areFeet(lines, repeated)
        ? behindFeet(lines, repeated)
        : repeated.length > 0
          ? repeated
          : behindNumbers(lines);
  if (starts.length === 0) return lines.length > 0 ? [0] : [];
  const [first = 0] = starts;
  return first > 10 ? [0, ...starts] : [0, ...starts.slice(1)];
}

/** Whether numbers follow the lines, and do not stand before them. */
function areFeet(lines: readonly Line[], group: readonly number[]): boolean {
  const [before, behind] = [-1, 1].map((step) =>
    countOn(group.map((index) => numberIn(lines[index + step]))),
  );
  return (behind ?? 0) > (before ?? 0) && (behind ?? 0) >= group.length * 0.8 && (group[0] ?? 0) > 2;
}

const behindFeet = (lines: readonly Line[], feet: readonly number[]): readonly number[] => [
  0,
  ...feet.map((index) => index + 2).filter((start) => start < lines.length),
];

const fewestLinesBetweenNumbers = 12;

type Chain = { readonly index: number; readonly length: number; readonly before: Chain | undefined };

/** In a document without heads: the places behind lone numbers that count on from page to page. Numbers of rows stand closer. */
function behindNumbers(lines: readonly Line[]): readonly number[] {
  const chains = new Map<number, Chain>();
  let longest: Chain | undefined;
  for (const [index, line] of lines.entries()) {
    const number = numberIn(line);
    if (number === undefined) continue;
    const chain = chainTo(index, [chains.get(number - 1), chains.get(number - 2)]);
    if ((chains.get(number)?.length ?? 0) <= chain.length) chains.set(number, chain);
    if (chain.length > (longest?.length ?? 2)) longest = chain;
  }
  return startsOf(longest, lines.length);
}

function chainTo(index: number, candidates: readonly (Chain | undefined)[]): Chain {
  const before = candidates.find((last) => last && index - last.index >= fewestLinesBetweenNumbers);
  return { index, length: (before?.length ?? 0) + 1, before };
}

function startsOf(longest: Chain | undefined, end: number): readonly number[] {
  const starts: number[] = [];
  for (let at = longest; at; at = at.before) starts.push(at.index + 1);
  return longest ? [0, ...starts.toReversed().filter((start) => start < end)] : [];
}

function mostFrequent(lines: readonly Line[], heads: readonly number[]): readonly number[] {
  const groups = new Map<string, number[]>();
  for (const index of heads) {
    const key = headKey(lines[index]?.text ?? '');
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** Per page the place of its printed number: at its foot or below its head, whichever counts on over more pages. */
function pageNumbers(
  lines: readonly Line[],
  starts: readonly number[],
  heads: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const feet = starts.map((_, page) => lastBefore(starts[page + 1] ?? lines.length, heads));
  const tops = starts.map((start) => firstFrom(start, heads));
  const candidates = [feet, tops].map((places) => countingOn(lines, places));
  return candidates.toSorted((a, b) => b.size - a.size)[0] ?? new Map();
}

/** Lines of a head or foot; more are no head. */
const mostLinesOfHead = 8;

function lastBefore(end: number, heads: ReadonlySet<number>): number {
  let index = end - 1;
  while (heads.has(index) && end - index < mostLinesOfHead) index -= 1;
  return index;
}

function firstFrom(start: number, heads: ReadonlySet<number>): number {
  let index = start;
  while (heads.has(index) && index - start < mostLinesOfHead) index += 1;
  return index;
}

function countingOn(lines: readonly Line[], places: readonly number[]): ReadonlyMap<number, number> {
  const offsets = new Map<number, number[]>();
  for (const [page, place] of places.entries()) {
    const number = numberIn(lines[place]);
    if (number === undefined) continue;
    const pages = offsets.get(number - page);
    if (pages) pages.push(page);
    else offsets.set(number - page, [page]);
  }
  const best = [...offsets.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  const isSure = best.length > 1 || (best.length === 1 && places.length <= 2);
  return new Map(isSure ? best.map((page) => [page, places[page] ?? -1]) : []);
}
