/** What the lines of a work plan are, before its rows are known: headers of the grid, headings of strands, sentences that put items on hold, rows. */

import { fold } from './fold.ts';
import type { Line } from './lines.ts';
import { type PrintedMonth, monthHeaderOf, yearBandOf } from './months.ts';
import { groupWords, holdWords, strandWords } from './vocabulary.ts';

/** The heading of a strand: its number or letter where it has one, its title. */
export type StrandHeading = {
  readonly code?: string;
  readonly title: readonly string[];
  readonly lines: readonly Line[];
};

/** A run of lines of a work plan. */
export type PlanRun =
  | { readonly is: 'years'; readonly years: readonly number[]; readonly lines: readonly Line[] }
  | { readonly is: 'months'; readonly months: readonly PrintedMonth[]; readonly lines: readonly Line[] }
  | { readonly is: 'strand'; readonly heading: StrandHeading; readonly lines: readonly Line[] }
  | { readonly is: 'hold'; readonly lines: readonly Line[] }
  | { readonly is: 'rows'; readonly lines: readonly Line[] };

const marksAtEnd = /(?:^| )[X×✓✔☒x](?: [X×✓✔☒x])*$/;
const numberAtStart = /^\d{1,4}[.)]?(?: |$)/;

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
  const months = monthHeaderOf(line.text);
  if (months) return { is: 'months', months, lines: [line] };
  if (marksAtEnd.test(line.text)) return undefined;
  return holdAt(lines, index) ?? strandAt(lines, index) ?? groupAt(lines, index);
}

const isRowStart = (text: string): boolean => numberAtStart.test(text) || marksAtEnd.test(text);

/** A sentence about a hold, to its last full stop before the next row. */
function holdAt(lines: readonly Line[], index: number): PlanRun | undefined {
  const text = lines[index]?.text ?? '';
  if (!/^\p{Lu}/u.test(text) || text.length < 25) return undefined;
  if (!speaksOfHold(lines.slice(index, index + 2))) return undefined;
  let end = index + 1;
  while (end < index + 8 && goesOnHold(lines, end)) end += 1;
  const own = lines.slice(index, end);
  return speaksOfHold(own) && endsSentence(own.at(-1)) ? { is: 'hold', lines: own } : undefined;
}

function speaksOfHold(lines: readonly Line[]): boolean {
  const words = fold(lines.map((line) => line.text).join(' '));
  return (
    words.length > 50 && holdWords.test(words) && /(?<!\p{L})(?:activit|items?|actions|dates?)/u.test(words)
  );
}

const endsSentence = (line: Line | undefined): boolean => /[.!]$/.test(line?.text ?? '');

/** After a full stop at a line's end the note goes on only with a sentence that ends before the next row. */
function goesOnHold(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || isRowStart(line.text) || isBoundary(lines, index)) return false;
  if (!endsSentence(lines[index - 1])) return true;
  return endsSentence(line) && !isRowStart(lines[index + 1]?.text ?? '');
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
  const text = lines[index]?.text ?? '';
  const match = strandWords.exec(fold(text));
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  const headerAt = headerAfter(lines, index);
  const isHeading = headerAt !== undefined || (rest !== '' && /[:.–-]\s*$/.test(match[0]));
  if (!isHeading) return undefined;
  const all = headerAt === undefined ? wrapped(lines, index) : lines.slice(index, headerAt);
  const title = [rest, ...all.slice(1).map((line) => line.text)].filter((piece) => piece !== '');
  return { is: 'strand', heading: { code: match[2]?.toUpperCase() ?? '', title, lines: all }, lines: all };
}

/** Where the grid's header stands after a heading: within four lines without numbers or marks. */
function headerAfter(lines: readonly Line[], index: number): number | undefined {
  for (let next = index + 1; next <= index + 4; next += 1) {
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
