/** Reads a work plan: the months of its grid, strands, numbered items with their marks, holds. Marks have lost their columns: they are counted, never placed. */

import type { Id } from '../../../core/base/id.ts';
import type { Month } from '../../../core/base/month.ts';
import type { Rows } from '../../../core/project.ts';
import { type NumberReading, type TableLine, type TableRow, rowsAround } from './anchors.ts';
import { fold } from './fold.ts';
import { holdRowOf } from './hold-row.ts';
import { type ItemRead, type PrintedItem, itemRowOf } from './item-row.ts';
import type { Line } from './lines.ts';
import { columnsOf } from './months.ts';
import { type PlanRun, planRunsOf } from './plan-lines.ts';
import {
  type Leftover,
  type Part,
  type Reading,
  idAt,
  notesOf,
  numbersOfLines,
  positionOf,
  readFrom,
  textIn,
  textOf,
  unrecognised,
} from './reading.ts';
import type { Section } from './sections.ts';
import { statedMonthWords, statedMonths } from './vocabulary.ts';

type RunOf<Is extends PlanRun['is']> = Extract<PlanRun, { readonly is: Is }>;
type Strand = { readonly row: Rows['strands']; readonly notes: readonly number[]; readonly line: number };
type Group = {
  readonly strand: Strand | undefined;
  readonly hold: RunOf<'hold'> | undefined;
  readonly rows: readonly Line[];
};

/** Reads a work plan. `earliest` is the first month that it can cover, for grids without years. */
export function readWorkPlan(reading: Reading, section: Section, earliest: Month | undefined): Part {
  const runs = planRunsOf(section.lines);
  const plan = planRowOf(reading, section, { runs, earliest });
  const groups = groupsOf(reading, runs);
  const { items, lost } = itemsOf(reading, groups, plan.id);
  const rows = items.map(({ row }) => row);
  const holds = runs.filter((run) => run.is === 'hold');
  const strands = groups.flatMap(({ strand }) => (strand ? [strand] : []));
  return {
    rows: {
      workPlans: [plan],
      strands: [...new Set(strands)].map(({ row }) => row),
      workPlanItems: rows,
      holds: holds.flatMap((hold, nth) => {
        const held = heldBy(items, { hold, next: holds[nth + 1] });
        return held.length > 0 ? [holdRowOf(reading, hold.lines, held)] : [];
      }),
    },
    leftovers: [...repeatedHeaders(runs), ...unrecognised(lost)],
    used: numbersOfLines(section.lines),
    noteUses: [
      ...items.flatMap(({ noteUses }) => noteUses),
      ...strands.flatMap(({ notes, line }) => notes.map((note) => ({ note, line }))),
    ],
  };
}

/** The items printed after a hold, up to the next one. */
function heldBy(
  items: readonly ItemRead[],
  { hold, next }: { readonly hold: RunOf<'hold'>; readonly next: RunOf<'hold'> | undefined },
): readonly Id[] {
  const [from, to] = [hold.lines[0]?.no ?? 0, next?.lines[0]?.no ?? Infinity];
  return items
    .filter(({ row }) => (row.readFrom?.line ?? 0) > from && (row.readFrom?.line ?? 0) < to)
    .map(({ row }) => row.id);
}

type Grid = { readonly runs: readonly PlanRun[]; readonly earliest: Month | undefined };

function planRowOf(
  reading: Reading,
  { heading, captions, lines }: Section,
  { runs, earliest }: Grid,
): Rows['workPlans'] {
  const titles = [
    heading ?? [],
    captions.map(({ text, lines: own }) => ({ title: text, lines: own })),
  ].flat();
  const line = titles[0]?.lines[0] ?? lines[0]?.no ?? 1;
  const promised = statedMonthsIn(titles.map(({ title }) => title).join(' '));
  return {
    id: idAt(reading, 'wpl', line),
    ...(titles[0] ? { title: textIn(reading, textOf([titles[0].title]).text) } : {}),
    ...(promised === undefined ? {} : { statedMonths: promised }),
    ...spanOf(runs, earliest),
    readFrom: readFrom(reading, line),
  };
}

/** The months of a plan's grid, by its first header. */
function spanOf(
  runs: readonly PlanRun[],
  earliest: Month | undefined,
): Pick<Rows['workPlans'], 'from' | 'to' | 'columns'> {
  const years = runs.flatMap((run) => (run.is === 'years' ? run.years : []));
  const months = runs.find((run) => run.is === 'months')?.months ?? [];
  const columns = columnsOf(months, [...new Set(years)], earliest);
  const [from, to] = [columns[0], columns.at(-1)];
  return from === undefined || to === undefined ? {} : { from, to, columns };
}

/** The number of months that a title promises. */
function statedMonthsIn(title: string): number | undefined {
  const folded = fold(title);
  const match = statedMonths.exec(folded);
  if (match) return Number(match[1] ?? match[2]);
  return statedMonthWords.find(([, words]) => words.test(folded))?.[0];
}

/** A month header after the first one says nothing new. */
function repeatedHeaders(runs: readonly PlanRun[]): readonly Leftover[] {
  const headers = runs.filter((run) => run.is === 'months').flatMap((run) => run.lines);
  return headers.slice(1).map(({ no, text }) => ({ line: no, text, why: 'repeated-header' }));
}

/** Rows with the strand and hold that were printed before them. */
function groupsOf(reading: Reading, runs: readonly PlanRun[]): readonly Group[] {
  const groups: Group[] = [];
  let [strand, hold]: [Strand | undefined, RunOf<'hold'> | undefined] = [undefined, undefined];
  for (const run of runs) {
    if (run.is === 'strand') strand = strandOf(reading, run, strand);
    if (run.is === 'hold') hold = run;
    if (run.is === 'rows') groups.push({ strand, hold, rows: run.lines });
    else if (run.is === 'strand') groups.push({ strand, hold, rows: [] });
  }
  return groups;
}

/** The strand of a heading; the open one where a page break repeats its heading. */
function strandOf(reading: Reading, { heading }: RunOf<'strand'>, open: Strand | undefined): Strand {
  const { text, notes } = textOf(heading.title);
  const line = heading.lines[0]?.no ?? 0;
  const isSame = open && open.row.code === heading.code && open.row.title[reading.language] === text;
  if (isSame) return open;
  const code = heading.code;
  const row: Rows['strands'] = {
    id: idAt(reading, 'str', line),
    ...(code === undefined ? {} : { code, order: code }),
    title: textIn(reading, text),
    position: positionOf(line),
    ...notesOf(reading, notes),
    readFrom: readFrom(reading, line),
  };
  return { row, notes, line };
}

const marksAtEnd = /(?:^| )([X×✓✔☒x](?: [X×✓✔☒x])*)$/;

/** A line of the plan as number, words and marks. A number may be one with a footnote's mark glued to it. */
function tableLineOf(reading: Reading, { text }: Line): TableLine {
  const printed = marksAtEnd.exec(text)?.[1] ?? '';
  const marks = printed === '' ? 0 : printed.split(' ').length;
  const rest = text.slice(0, text.length - printed.length).trim();
  const [whole, digits = '', signs = '', words = ''] = numberedLine.exec(rest) ?? [];
  const numbers = whole === undefined ? [] : readingsOf(reading, digits);
  return numbers.length === 0 ? { text: rest, numbers, marks } : { text: `${words}${signs}`, numbers, marks };
}

const numberedLine = /^(\d{1,6})[.)]?([\uE000-\uF8FF]*)(?: (.*))?$/s;

function readingsOf(reading: Reading, digits: string): readonly NumberReading[] {
  const plain = digits.length <= 4 && !/^(?:19|20)\d\d$/.test(digits) ? [{ number: Number(digits) }] : [];
  const glued = [1, 2, 3].flatMap((length) => {
    const mark = digits.slice(-length);
    const own = digits.slice(0, -length);
    const isNote = own !== '' && own.length <= 3 && reading.footnotes.some((note) => note.mark === mark);
    return isNote ? [{ number: Number(own), mark }] : [];
  });
  return [...plain, ...glued];
}

type Items = { readonly items: readonly ItemRead[]; readonly lost: readonly Line[] };

function itemsOf(reading: Reading, groups: readonly Group[], plan: Id): Items {
  const tables = groups.map(({ rows }) => rows.map((line) => tableLineOf(reading, line)));
  const width = Math.max(
    20,
    ...tables.flatMap((lines) => lines.map(({ text }) => text.length)).slice(0, 20000),
  );
  const items: ItemRead[] = [];
  const lost: Line[] = [];
  let last: number | undefined;
  for (const [nth, { rows: lines, strand }] of groups.entries()) {
    const table = tables[nth] ?? [];
    for (const row of rowsAround(table, { last, width, looker: reading.looker })) {
      const printed = printedItem({ reading, lines, table }, row);
      if (!printed) lost.push(...lines.slice(row.from, row.to));
      else items.push(itemRowOf(reading, { ...printed, plan, ...(strand ? { strand: strand.row.id } : {}) }));
      last = row.reading?.number ?? last;
    }
  }
  return { items, lost };
}

type Table = {
  readonly reading: Reading;
  readonly lines: readonly Line[];
  readonly table: readonly TableLine[];
};

/** What stands in the lines of a row; `undefined` where it has no number. */
function printedItem({ reading, lines, table }: Table, row: TableRow): PrintedItem | undefined {
  const anchor = row.anchor === undefined ? undefined : lines[row.anchor];
  if (!row.reading || !anchor) return undefined;
  const own = table.slice(row.from, row.to);
  return {
    code: String(row.reading.number),
    printed: /^\d+/.exec(anchor.text)?.[0] ?? '',
    pieces: own.map(({ text }, index) => ({ text, line: lines[row.from + index]?.no ?? 0 })),
    marks: own.reduce((sum, { marks }) => sum + marks, 0),
    ...gluedNote(reading, row.reading, anchor.no),
  };
}

function gluedNote(reading: Reading, { mark }: NumberReading, line: number): Pick<PrintedItem, 'gluedNote'> {
  const note = reading.footnotes.findIndex((one) => one.mark === mark);
  return mark === undefined || note < 0 ? {} : { gluedNote: { note, line } };
}
