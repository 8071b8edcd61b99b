/** What the lines of a work plan are, before its rows are known: headers of the grid, headings of strands, sentences that put items on hold, rows. */

import { fold } from '../words/fold.ts';
import type { Line } from '../page/lines.ts';
import { endsWithMarks } from '../words/month-marks.ts';
import { type PrintedMonth, monthGridOf, monthHeaderOf, yearBandOf } from '../words/months.ts';
import { groupWords, heldWords, holdWords, strandWords } from '../words/vocabulary.ts';

/** The heading of a strand: its number or letter where it has one, its title. */
export type StrandHeading = {
  readonly code?: string;
  readonly title: readonly string[];
  readonly lines: readonly Line[];
};

/** A run of lines of a work plan. */
export type PlanRun =
  | { readonly is: 'years'; readonly years: readonly number[]; readonly lines: readonly Line[] }
  | {
      readonly is: 'months';
      readonly months: readonly PrintedMonth[];
      readonly hasColumnBehind: boolean;
      readonly lines: readonly Line[];
    }
  | { readonly is: 'strand'; readonly heading: StrandHeading; readonly lines: readonly Line[] }
  | { readonly is: 'hold'; readonly lines: readonly Line[] }
  | { readonly is: 'rows'; readonly lines: readonly Line[] };

const numberAtStart =
  /^(?:\d{1,5}|\d{1,2}(?:\.\d{1,2}){1,3}|[A-Z]{1,2}\.?\d{1,3}(?:\.\d{1,2}){0,3})[.)]?(?: |$)/;

/** The runs of a work plan's lines, in order. */
export function planRunsOf(lines: readonly Line[]): readonly PlanRun[] {
  const runs: PlanRun[] = [];
  let rows: Line[] = [];
  const flush = (): void => {
    if (rows.length > 0) runs.push({ is: 'rows', lines: rows });
    rows = [];
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const run = runAt(lines, index);
    if (!run) {
      rows.push(line);
      continue;
    }
    flush();
    runs.push(run);
    index += run.lines.length - 1;
  }
  flush();
  return runs;
}

function runAt(lines: readonly Line[], index: number): PlanRun | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const years = yearBandOf(line.text);
  if (years) return { is: 'years', years, lines: [line] };
  const months = monthGridOf(line.text);
  if (months)
    return { is: 'months', months: months.months, hasColumnBehind: months.hasColumnBehind, lines: [line] };
  if (endsWithMarks(line.text)) return undefined;
  return holdAt(lines, index) ?? strandAt(lines, index) ?? groupAt(lines, index);
}

const isRowStart = (text: string): boolean => numberAtStart.test(text) || endsWithMarks(text);

/** A sentence about a hold, to its last full stop before the next row. */
function holdAt(lines: readonly Line[], index: number): PlanRun | undefined {
  const text = textAt(lines, index);
  if (!/^\p{Lu}/u.test(text) || !holdWords.test(fold(`${text} ${textAt(lines, index + 1)}`)))
    return undefined;
  if (strandWords.test(fold(text))) return undefined;
  const isNote = holdNote.test(fold(text)) && !isWrappedTitle(lines, index);
  const own = isNote ? lines.slice(index, index + 1) : holdSentence(lines, index);
  return own && { is: 'hold', lines: own };
}

function holdSentence(lines: readonly Line[], index: number): readonly Line[] | undefined {
  if (textAt(lines, index).length < 25 || !speaksOfHold(lines.slice(index, index + 2))) return undefined;
  let end = index + 1;
  while (end < index + 8 && goesOnHold(lines, end)) end += 1;
  const all = lines.slice(index, end);
  return speaksOfHold(all) && endsSentence(all.at(-1)) ? all : undefined;
}

const textAt = (lines: readonly Line[], index: number): string => lines[index]?.text ?? '';

const endsSentence = (line: Line | undefined): boolean => /[.!]\)?$/.test(line?.text ?? '');

function speaksOfHold(lines: readonly Line[]): boolean {
  const words = fold(lines.map((line) => line.text).join(' '));
  return words.length > 50 && holdWords.test(words) && heldWords.test(words);
}

/** A note that only says that what follows is on hold, `On hold (see Section 5.1)`. */
const holdNote = new RegExp(
  `^(?:(?:${holdWords.source}))(?: ?\\(.*\\)| (?:see|voir|until|jusqu).*)?[.:]?$`,
  'u',
);

/** Whether a line without number may belong to the title of the row before or after it: beside a line that is a number alone. */
const isWrappedTitle = (lines: readonly Line[], index: number): boolean =>
  [index - 1, index + 1].some((near) => /^\d{1,4}$/.test(textAt(lines, near)));

/** After a full stop at a line's end the note goes on only with a sentence that ends before the next row. */
function goesOnHold(lines: readonly Line[], index: number): boolean {
  const text = textAt(lines, index);
  if (text === '' || isRowStart(text) || strandWords.test(fold(text))) return false;
  const [hasEnded, ends] = [endsSentence(lines[index - 1]), endsSentence(lines[index])];
  if (hasEnded) return ends && !isBoundary(lines, index) && !isRowStart(textAt(lines, index + 1));
  return ends || !isBoundary(lines, index);
}

function isBoundary(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return (
    strandWords.test(fold(text)) ||
    monthHeaderOf(text) !== undefined ||
    monthHeaderOf(lines[index + 1]?.text ?? '') !== undefined
  );
}

/** A heading `Component 2: …`, with the lines it wraps to. */
function strandAt(lines: readonly Line[], index: number): PlanRun | undefined {
  const text = textAt(lines, index);
  const [words, , code = ''] = strandWords.exec(fold(text)) ?? [];
  if (words === undefined) return undefined;
  const rest = text.slice(words.length);
  const headerAt = headerAfter(lines, index);
  const isHeading = headerAt !== undefined || (rest !== '' && /[:.–-]\s*$/.test(words));
  if (!isHeading) return undefined;
  const all =
    headerAt === undefined
      ? wrapped(lines, index)
      : lines.slice(index, firstHold(lines, index + 1, headerAt));
  const title = [rest, ...all.slice(1).map((line) => line.text)].filter((piece) => piece !== '');
  return { is: 'strand', heading: { code: code.toUpperCase(), title, lines: all }, lines: all };
}

/** Where a note about a hold begins between the heading and the header of the grid, else the header. */
function firstHold(lines: readonly Line[], from: number, to: number): number {
  for (let index = from; index < to; index += 1) if (holdAt(lines, index)) return index;
  return to;
}

/** Where the grid's header stands after a heading: within seven lines without numbers or marks. */
function headerAfter(lines: readonly Line[], index: number): number | undefined {
  for (let next = index + 1; next <= index + 7; next += 1) {
    const text = lines[next]?.text ?? '';
    if (monthHeaderOf(text) || yearBandOf(text)) return next;
    if (isRowStart(text) || strandWords.test(fold(text))) return undefined;
  }
  return undefined;
}

function wrapped(lines: readonly Line[], index: number): readonly Line[] {
  const [first, next] = [lines[index], lines[index + 1]];
  if (!first) return [];
  const goesOn = next && first.text.length > 60 && /^\p{Ll}/u.test(next.text) && !isRowStart(next.text);
  return goesOn ? [first, next] : [first];
}

/** A heading without number before the header of a grid, or one whose words say that it is none of a strand. */
function groupAt(lines: readonly Line[], index: number): PlanRun | undefined {
  const line = lines[index];
  if (!line || isRowStart(line.text) || !/^\p{Lu}/u.test(line.text)) return undefined;
  if (!isGroup(lines, index, fold(line.text))) return undefined;
  return { is: 'strand', heading: { title: [line.text], lines: [line] }, lines: [line] };
}

function isGroup(lines: readonly Line[], index: number, words: string): boolean {
  const next = lines[index + 1]?.text ?? '';
  const isNamed = groupWords.test(words);
  const isOverGrid = monthHeaderOf(next) !== undefined || yearBandOf(next) !== undefined;
  if (isOverGrid) return isNamed || isBelowGrid(lines, index);
  return isNamed && /(?<!\p{L})activit/u.test(words) && startsRows(next);
}

const isBelowGrid = (lines: readonly Line[], index: number): boolean =>
  index === 0 || yearBandOf(lines[index - 1]?.text ?? '') !== undefined;

const startsRows = (next: string): boolean => numberAtStart.test(next) || /^\p{Lu}/u.test(next);
