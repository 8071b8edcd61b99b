/** What the lines of a work plan are, before its rows are known: headers of the grid, headings of strands, sentences that put items on hold, rows. */

import { fold } from './fold.ts';
import type { Line } from './lines.ts';
import { type PrintedMonth, monthHeaderOf, yearBandOf } from './months.ts';
import { groupWords, holdWords, strandWords } from './vocabulary.ts';

/** The heading of a strand: its number or letter where it has one, its title. */
export type StrandHeading = { readonly code?: string; readonly title: readonly string[]; readonly lines: readonly Line[] };

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
  const own = lines.slice(index, index + 1);
  const isHold = (all: readonly Line[]): boolean => {
    const words = fold(all.map((line) => line.text).join(' '));
    return holdWords.test(words) && /(?<!\p{L})activit|items?|actions|(?<!\p{L})dates?/u.test(words) && words.length > 50;
  };
  if (!isHold([...own, ...lines.slice(index + 1, index + 2)])) return undefined;
  for (let next = index + 1; next < index + 8; next += 1) {
    const line = lines[next];
    if (!line || isRowStart(line.text) || isBoundary(lines, next)) break;
    if (/[.!]$/.test(own.at(-1)?.text ?? '') && !continuesHold(lines, next)) break;
    own.push(line);
  }
  return isHold(own) && /\.$/.test(own.at(-1)?.text ?? '') ? { is: 'hold', lines: own } : undefined;
}

/** After a full stop at a line's end the note goes on only with a sentence that ends before the next row. */
function continuesHold(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return /\.$/.test(text) && !isRowStart(lines[index + 1]?.text ?? '');
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
  const line = lines[index];
  const match = strandWords.exec(fold(line?.text ?? ''));
  if (!line || !match) return undefined;
  const rest = line.text.slice(match[0].length);
  const headerAt = headerAfter(lines, index);
  const isSeparated = /[:.–-]\s*$/.test(match[0]);
  if (headerAt === undefined && (!isSeparated || rest === '')) return undefined;
  const all = headerAt === undefined ? wrapped(lines, index) : lines.slice(index, headerAt);
  const title = [rest, ...all.slice(1).map(({ text }) => text)].filter((text) => text !== '');
  const code = match[2]?.toUpperCase() ?? '';
  return { is: 'strand', heading: { code, title, lines: all }, lines: all };
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
  const next = lines[index + 1]?.text ?? '';
  const isOverGrid = monthHeaderOf(next) !== undefined || yearBandOf(next) !== undefined;
  const words = fold(line.text);
  const isNamed = groupWords.test(words) && /(?<!\p{L})activit/u.test(words);
  const isGroup = isOverGrid ? groupWords.test(words) || isBelowGrid(lines, index) : isNamed && startsRows(next);
  if (!isGroup) return undefined;
  return { is: 'strand', heading: { title: [line.text], lines: [line] }, lines: [line] };
}

const isBelowGrid = (lines: readonly Line[], index: number): boolean =>
  index === 0 || yearBandOf(lines[index - 1]?.text ?? '') !== undefined;

const startsRows = (next: string): boolean => numberAtStart.test(next) || /^\p{Lu}/u.test(next);
