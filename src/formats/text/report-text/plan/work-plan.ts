/** Reads a work plan: the months of its grid, strands, numbered items with their marks, holds. Marks have lost their columns: they are counted, never placed. */

import type { Id } from '../../../../core/base/id.ts';
import { type Month, monthOf } from '../../../../core/base/month.ts';
import type { Rows } from '../../../../core/project.ts';
import { type TableLine, type TableRow, rowsAround } from './anchors.ts';
import { periodIn } from '../cover/document-title.ts';
import { fold } from '../words/fold.ts';
import { holdsOf } from './plan-holds.ts';
import { type PlanLine, type Print, printOf, tableLineOf } from './plan-table-line.ts';
import { type ItemRead, type PrintedItem, itemRowOf } from './item-row.ts';
import type { Line } from '../page/lines.ts';
import { columnsOf } from '../words/months.ts';
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
} from '../rows/reading.ts';
import type { Section } from '../page/sections.ts';
import { statedMonthWords, statedMonths } from '../words/vocabulary.ts';

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
  const { items, lost } = itemsOf(reading, groups, { plan: plan.id, hasColumnBehind: runs.some(isWide) });
  const rows = items.map(({ row }) => row);
  const strands = groups.flatMap(({ strand }) => (strand ? [strand] : []));
  return {
    rows: {
      workPlans: [plan],
      strands: [...new Set(strands)].map(({ row }) => row),
      workPlanItems: rows,
      holds: holdsOf(reading, runs, { items: rows, strands: [...new Set(strands)].map(({ row }) => row) }),
    },
    leftovers: [...repeatedHeaders(runs), ...lost],
    used: numbersOfLines(section.lines),
    noteUses: [
      ...items.flatMap(({ noteUses }) => noteUses),
      ...strands.flatMap(({ notes, line }) => notes.map((note) => ({ note, line }))),
    ],
  };
}

/** Whether a grid's header has a column behind its months. */
const isWide = (run: PlanRun): boolean => run.is === 'months' && run.hasColumnBehind;

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
    ...spanOf(runs, firstMonthIn(titles.map(({ title }) => title)) ?? earliest),
    readFrom: readFrom(reading, line),
  };
}

/** The first month of the time that a title names, `Work plan January - June 2023`. */
function firstMonthIn(titles: readonly string[]): Month | undefined {
  const period = titles.map(periodIn).find((one) => one !== undefined);
  return period && monthOf(period.from);
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

type Items = { readonly items: readonly ItemRead[]; readonly lost: readonly Leftover[] };

function itemsOf(
  reading: Reading,
  groups: readonly Group[],
  { plan, hasColumnBehind }: { plan: Id; hasColumnBehind: boolean },
): Items {
  const texts = groups.flatMap(({ rows }) => rows.map(({ text }) => text));
  const print = printOf(texts, hasColumnBehind);
  const tables = groups.map(({ rows }) => rows.map((line) => tableLineOf(reading, line, print)));
  const width = widthOf(tables.flat());
  const items: ItemRead[] = [];
  const lost: Leftover[] = [];
  let last: number | undefined;
  for (const [nth, { rows: lines, strand }] of groups.entries()) {
    const table = tables[nth] ?? [];
    for (const row of rowsAround(table, {
      last,
      width,
      looker: reading.looker,
      hasNumbers: print.numbering !== undefined,
    })) {
      const printed = printedItem({ reading, lines, table, print }, row);
      if (!printed) lost.push(...unrecognised(lines.slice(row.from, row.to)));
      else items.push(itemRowOf(reading, { ...printed, plan, ...(strand ? { strand: strand.row.id } : {}) }));
      last = row.reading?.number ?? last;
    }
    lost.push(...behindMarks(lines, table));
  }
  return { items, lost };
}

/** Words of a column behind the marks, for which a plan's items have no field. */
const behindMarks = (lines: readonly Line[], table: readonly PlanLine[]): readonly Leftover[] =>
  table.flatMap(({ behind }, at): readonly Leftover[] =>
    behind === '' ? [] : [{ line: lines[at]?.no ?? 0, text: behind, why: 'unrecognised' }],
  );

/** Characters that fit into a line of a title: a few longer lines are no titles. */
function widthOf(lines: readonly TableLine[]): number {
  const lengths = lines
    .slice(0, 20_000)
    .map(({ text }) => text.length)
    .toSorted((a, b) => a - b);
  return Math.max(20, lengths[Math.floor(lengths.length * widest)] ?? 0);
}

const widest = 0.97;

type Table = {
  readonly reading: Reading;
  readonly lines: readonly Line[];
  readonly table: readonly PlanLine[];
  readonly print: Print;
};

/** What stands in the lines of a row; `undefined` where a numbered plan has no number in it. */
function printedItem({ reading, lines, table, print }: Table, row: TableRow): PrintedItem | undefined {
  const own = lines.slice(row.from, row.to);
  const pieces = own.map(({ no }, index) => ({ text: table[row.from + index]?.text ?? '', line: no }));
  const marks = table.slice(row.from, row.to).reduce((sum, line) => sum + line.marks, 0);
  if (print.numbering === undefined) {
    return pieces.some(({ text }) => /\p{L}{3}/u.test(text)) ? { pieces, marks } : undefined;
  }
  if (row.reading === undefined || row.anchor === undefined) return undefined;
  const [anchor, printed] = [lines[row.anchor], table[row.anchor]?.printed ?? ''];
  return { code: row.reading.code, printed, pieces, marks, ...gluedNoteOf(reading, row.reading, anchor) };
}

/** The footnote whose mark is glued to a row's number. */
function gluedNoteOf(
  { footnotes }: Reading,
  { mark }: { readonly mark?: string },
  line: Line | undefined,
): Pick<PrintedItem, 'gluedNote'> {
  const note = mark === undefined ? -1 : footnotes.findIndex((one) => one.mark === mark);
  return note < 0 || !line ? {} : { gluedNote: { note, line: line.no } };
}
