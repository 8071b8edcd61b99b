/**
 * Footnotes. Extraction glues their marks to words (`delegates47`) and prints their texts as lines that begin like numbered rows
 * (`47 The workshop was held …`). Either alone proves nothing: a number is a footnote because a text at the foot of a page and a mark near it
 * agree. A mark that is recognised is replaced by one private character that travels with its word, so that the row made of the word has the note.
 */

import { datesIn } from '../words/dates.ts';
import { type Line, joinPieces } from './lines.ts';
import { endsWithMarks } from '../words/month-marks.ts';

/** A footnote: its mark, its text, its lines. */
export type Footnote = { readonly mark: string; readonly text: string; readonly lines: readonly number[] };

/** Footnotes of a document, and its lines without their texts, marks replaced by private characters. */
export type Noted = {
  readonly lines: readonly Line[];
  readonly footnotes: readonly Footnote[];
};

/** Most footnotes that are told apart. */
const most = 6000;
const firstPrivate = 0xe000;

const glued = /(?<=[\p{L}][)\]”"’'»,.;:!?]{0,2}|[)\]”"’'»])(\d{1,3})(?=[)\]”"’'».,;:!?]*(?:\s|$))/gu;
const gluedSymbol = /(?<=[\p{L})])([*†‡]{1,3})(?=[.,;:]?(?:\s|$))/gu;
const fused = /^(\d{1,3})(\d{1,3})(?= |$)/;
const noteStart = /^\[?(\d{1,3}|[*†‡]{1,3})[\])]?\.? ?(?=[\p{L}"“«'‘(]|\d{1,2} \p{L})(.*)$/u;
const loneNumber = /^\d+$/;
const isTableLine = (text: string): boolean => loneNumber.test(text) || endsWithMarks(text);

type Uses = ReadonlyMap<string, readonly number[]>;
type Entry = { readonly mark: string; readonly from: number; readonly to: number };

/** Finds footnotes. `pageOf` numbers the pages of lines from 0. */
export function takeFootnotes(printed: readonly Line[], pageOf: (line: number) => number): Noted {
  const lines = withoutBrackets(printed);
  const pages = lines.map((line) => pageOf(line.no));
  const page: Page = { lines, pages, uses: findUses(lines) };
  const entries = entriesOf(page).slice(0, most);
  const inNotes = new Set(entries.flatMap(({ from, to }) => range(from, to)));
  const marked = markUses(page, entries);
  return {
    footnotes: entries.map(({ mark, from, to }) => toFootnote(lines.slice(from, to), mark)),
    lines: marked.filter((_, index) => !inNotes.has(index)),
  };
}

const bracketedStart = /^[[(](\d{1,3})[\])] (?=\p{L})/u;
const bracketedUse = /(?<=[\p{L}\d)”"’'])[[(](\d{1,3})[\])](?=[.,;:]?(?:\s|$))/gu;

/** Marks in brackets, `word[47]`, as bare ones where a line begins with the same mark. */
function withoutBrackets(lines: readonly Line[]): readonly Line[] {
  const marks = new Set(lines.flatMap(({ text }) => bracketedStart.exec(text)?.[1] ?? []));
  if (marks.size === 0) return lines;
  const used = new Set(
    lines.flatMap(({ text }) => [...text.matchAll(bracketedUse)].map((match) => match[1] ?? '')),
  );
  const bare = (whole: string, mark: string): string =>
    marks.has(mark) && used.has(mark) ? whole.replace(/[[\]()]/g, '') : whole;
  return lines.map((line) => ({
    ...line,
    text: line.text.replace(bracketedUse, bare).replace(bracketedStart, bare),
  }));
}

/**
 * Footnotes whose marks are in use on their own page come first. Then a footnote may belong to a mark on the page before or after, which no other one
 * has: a number beside a row is no footnote because the number is a mark elsewhere.
 */
function entriesOf(page: Page): readonly Entry[] {
  const zones = zonesOf(page.pages);
  const own = zones.map((zone) => notesIn({ ...page, reach: 0 }, zone));
  const taken = new Set(
    own.flat().flatMap(({ mark, from }) => usesNear(page, from, mark).map((use) => `${mark} ${use}`)),
  );
  const near = zones.map((zone, nth) =>
    own[nth]?.length === 0 ? notesIn({ ...page, reach: 1, taken }, zone) : (own[nth] ?? []),
  );
  return near.flat();
}

/** A text without the private characters of marks, and which footnotes these were, by their place in the list. */
export function takeMarks(text: string): { readonly text: string; readonly notes: readonly number[] } {
  const notes: number[] = [];
  const rest = text.replace(/[\uE000-\uF8FF]/g, (sign) => {
    notes.push(sign.charCodeAt(0) - firstPrivate);
    return '';
  });
  return notes.length === 0 ? { text, notes } : { text: rest.replace(/ {2,}/g, ' ').trim(), notes };
}

/** The private character of a footnote's mark. */
export const markSign = (note: number): string => String.fromCharCode(firstPrivate + note);

type Page = { readonly lines: readonly Line[]; readonly pages: readonly number[]; readonly uses: Uses };
/** How many pages away a mark may be to prove a footnote, and which uses of marks (`mark line`) other footnotes have. */
type Proof = Page & { readonly reach: 0 | 1; readonly taken?: ReadonlySet<string> };
type Zone = { readonly from: number; readonly to: number };

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);

/** Where numbers hang at words (or at numbers): line places by mark. */
function findUses(lines: readonly Line[]): Uses {
  const uses = new Map<string, number[]>();
  const add = (mark: string, index: number): void => {
    const places = uses.get(mark);
    if (places) places.push(index);
    else uses.set(mark, [index]);
  };
  for (const [index, { text }] of lines.entries()) {
    if (!/\d|[*†‡]/.test(text)) continue;
    for (const match of text.matchAll(glued)) add(match[1] ?? '', index);
    for (const match of text.matchAll(gluedSymbol)) add(match[1] ?? '', index);
    for (const mark of fusedMarks(text)) add(mark, index);
  }
  return uses;
}

function fusedMarks(text: string): readonly string[] {
  const digits = /^\d{3,6}(?= |$)/.exec(text)?.[0] ?? '';
  return [1, 2, 3].flatMap((length) => {
    const mark = digits.slice(-length);
    return digits.length > length && !mark.startsWith('0') && fused.test(digits) ? [mark] : [];
  });
}

/** Runs of lines of one page. */
function zonesOf(pages: readonly number[]): readonly Zone[] {
  const starts = pages.flatMap((page, index) => (index === 0 || page !== pages[index - 1] ? [index] : []));
  return starts.map((from, nth) => ({ from, to: starts[nth + 1] ?? pages.length }));
}

/** The footnotes at the foot of a page: from the first line there that begins with a mark in use near by. */
function notesIn(page: Proof, { from, to }: Zone): readonly Entry[] {
  const first = firstNote(page, range(topOfFoot(page, { from, to }), to));
  if (first === undefined) return [];
  const entries: Entry[] = [];
  for (const index of range(first, to)) {
    const mark = nextMark(page, index, entries.at(-1)?.mark);
    const begun = mark === undefined ? entries.pop() : { mark, from: index };
    if (begun) entries.push({ mark: begun.mark, from: begun.from, to: index + 1 });
  }
  return entries;
}

const longestFoot = 60;

/** The first line of the foot: there are no rows with marks and no numbers alone in it. */
function topOfFoot({ lines }: Page, { from, to }: Zone): number {
  let top = to;
  while (top > from && to - top < longestFoot && !isTableLine(lines[top - 1]?.text ?? '')) top -= 1;
  return top;
}

/** Where the footnotes begin: marks rise to the foot of the page, so a number that comes again below was a row's. */
function firstNote(page: Proof, lines: readonly number[]): number | undefined {
  const proven = lines.filter((index) => isProvenStart(page, index));
  let first = proven.at(-1);
  for (const index of proven.toReversed()) {
    const rises = first === index || Number(markAt(page, index)) < Number(markAt(page, first ?? index));
    if (!rises) break;
    first = index;
  }
  return first;
}

/** The mark with which a line may begin a footnote. A line that begins with a date does not. */
function markAt(page: Page, index: number): string | undefined {
  const text = page.lines[index]?.text ?? '';
  const mark = noteStart.exec(text)?.[1];
  return mark !== undefined && datesIn(text)[0]?.start !== 0 && !hangsMark(page, index) ? mark : undefined;
}

/** Whether a line has a mark in use itself: rows have, footnotes have not. */
function hangsMark(page: Page, index: number): boolean {
  const marks = page.lines[index]?.text.match(glued) ?? [];
  return marks.some((mark) => (page.uses.get(mark)?.length ?? 0) > 0 && nearStarts(page, index, mark));
}

/** Whether a line near by begins with a mark. */
const nearStarts = (page: Page, index: number, mark: string): boolean =>
  page.lines.slice(index, index + 60).some(({ text }) => noteStart.exec(text)?.[1] === mark);

function isProvenStart(page: Proof, index: number): boolean {
  const mark = markAt(page, index);
  return mark !== undefined && isUsedNear(page, index, mark) && !continuesRows(page, index, mark);
}

/** The mark with which a line begins a new footnote after one with mark `last`. */
function nextMark(page: Proof, index: number, last: string | undefined): string | undefined {
  const mark = markAt(page, index);
  if (mark === undefined || last === undefined) return mark;
  const step = Number(mark) - Number(last);
  if (step === 1 || Number.isNaN(step)) return mark;
  return step > 1 && step < 10 && usesNear(page, index, mark).length > 0 ? mark : undefined;
}

/** Whether the mark is in use near by, where no other footnote has it. */
function isUsedNear(page: Proof, index: number, mark: string): boolean {
  return usesNear(page, index, mark).some((use) => {
    const distance = Math.abs((page.pages[use] ?? 0) - (page.pages[index] ?? 0));
    return distance <= page.reach && !page.taken?.has(`${mark} ${use}`);
  });
}

/** Where a mark hangs at words: above on the same page, else on this page or one beside it. */
function usesNear(page: Page, index: number, mark: string): readonly number[] {
  const own = page.pages[index] ?? 0;
  const uses = page.uses.get(mark) ?? [];
  const near: number[] = [];
  for (let at = firstFrom(uses, (use) => (page.pages[use] ?? 0) >= own - 1); at < uses.length; at += 1) {
    const use = uses[at] ?? 0;
    if ((page.pages[use] ?? 0) > own + 1 || near.length > 60) break;
    if (use !== index) near.push(use);
  }
  const same = near.filter((use) => page.pages[use] === own && use < index);
  return same.length > 0 ? same : near;
}

/** The first place in an ordered list from which the condition holds on. */
function firstFrom(list: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Whether a number merely continues the numbered rows above it. Where the rows go on below with the same number, or where the mark hangs
 * at a word and the rows do not go on with the next number, it is a footnote all the same.
 */
function continuesRows(page: Page, index: number, mark: string): boolean {
  const above = numberNear(page, index, -1);
  if (above !== Number(mark) - 1) return false;
  const below = numberNear(page, lastOfPage(page, index), 1);
  return below === Number(mark) + 1;
}

function lastOfPage({ pages }: Page, index: number): number {
  let last = index;
  while (last + 1 < pages.length && pages[last + 1] === pages[index] && last < index + 60) last += 1;
  return last;
}

/** The first number with which a line begins above or below a line. */
function numberNear(page: Page, index: number, step: 1 | -1): number | undefined {
  for (let at = index + step; Math.abs(at - index) < 12; at += step) {
    const number = /^(\d{1,3})(?= |$)/.exec(page.lines[at]?.text ?? '')?.[1];
    if (number !== undefined) return Number(number);
  }
  return undefined;
}

function toFootnote(lines: readonly Line[], mark: string): Footnote {
  const [first, ...rest] = lines.map((line) => line.text);
  const text = joinPieces([noteStart.exec(first ?? '')?.[2] ?? first ?? '', ...rest]);
  return { mark, text: takeMarks(text).text, lines: lines.map((line) => line.no) };
}

function markUses(page: Page, entries: readonly Entry[]): readonly Line[] {
  const notesAt = new Map<number, Map<string, number>>();
  for (const [note, { mark, from }] of entries.entries()) {
    for (const use of usesNear(page, from, mark)) {
      const marks = notesAt.get(use) ?? new Map<string, number>();
      notesAt.set(use, marks.set(mark, note));
    }
  }
  return page.lines.map((line, index) => {
    const marks = notesAt.get(index);
    return marks ? { ...line, text: replaceMarks(line.text, marks) } : line;
  });
}

function replaceMarks(text: string, marks: ReadonlyMap<string, number>): string {
  const sign = (whole: string, mark: string): string => {
    const note = marks.get(mark);
    return note === undefined ? whole : markSign(note);
  };
  return text.replace(glued, sign).replace(gluedSymbol, sign);
}
