import type { Month } from '../../base/month.ts';
import { placeOf } from '../../checks/check.ts';
import type { Project, Rows } from '../../project.ts';
import { columnsOf, itemsInOrder } from '../../workplan/schedule.ts';
import type { Block, Cell, Line, Table, TableRow } from '../document.ts';
import { type Draft, gap, say, value } from '../phrase.ts';
import { holdOfOpenItem } from './items/held-items.ts';
import { itemNotes, itemNoteWords } from './items/item-notes.ts';
import { planOfReport } from './items/plan-of-report.ts';
import type { Section, SectionContext } from './section.ts';
import { bodyRow, cell, emptyCell, headerCell, named } from './tables/cells.ts';
import { groupUnder, type Under } from './tables/group-under.ts';
import { inPrintedOrder } from '../../base/printed-order.ts';
import { itemColumnWords, itemNumberCell, itemTitleCell } from './tables/item-columns.ts';

type Item = Rows['workPlanItems'];
type Plan = Rows['workPlans'];
type Strand = Under<Rows['strands'], Item>;

const words = {
  ...itemNoteWords,
  ...itemColumnWords,
  noPlan: 'The record has no work plan.',
  noItems: 'The work plan has no items yet.',
  allHeld: 'All items of the work plan are on hold.',
  noMonths: 'The months of the work plan are not recorded.',
  planOfPeriod:
    'The record has no work plan for the time after the reported period; this is the plan of the period.',
  caption: 'Work plan',
  others: 'Work plan – other items',
  approved: 'Approved on {on} by {by}.',
  unplacedInAll:
    'In this work plan, {count, plural, one {# month mark has} other {# month marks have}} no known month: footnotes say how many per row.',
} as const;

/** The plan for the time after the reported period: a table per strand, with a mark for each planned month. What rests is in a table of its own. */
export const workPlan: Section = {
  id: 'work-plan',
  summary:
    'The work plan for the next period: a table per strand with a mark for each month, as donors print it.',
  words,
  build,
};

function build({ project, period, asOf }: SectionContext): readonly Block<Draft>[] {
  const found = planOfReport(project, period);
  if (found === undefined) return [{ kind: 'paragraph', line: [gap(words.noPlan)] }];
  const { plan, is } = found;
  const items = itemsInOrder(project, plan);
  const live = items.filter((item) => holdOfOpenItem(project, item, asOf) === undefined);
  if (live.length === 0) return [{ kind: 'paragraph', line: [noneLive(items)] }];
  return [
    ...(is === 'period' ? [remark(say(words.planOfPeriod))] : []),
    ...(is === 'undated' ? [remark(gap(words.noMonths))] : []),
    ...turned(plan, tablesOf(project, plan, live)),
  ];
}

const noneLive = (items: readonly Item[]): Draft =>
  items.length === 0 ? gap(words.noItems) : say(words.allHeld);

const remark = (piece: Draft): Block<Draft> => ({ kind: 'paragraph', line: [piece], style: 'remark' });

/** A grid of months needs the width of a landscape page, a plain list does not. */
const turned = (plan: Plan, tables: readonly Block<Draft>[]): readonly Block<Draft>[] =>
  columnsOf(plan).length === 0 ? tables : [{ kind: 'landscape', blocks: tables }];

function tablesOf(project: Project, plan: Plan, items: readonly Item[]): readonly Table<Draft>[] {
  const strands = groupUnder(inPrintedOrder(project.strands), items, (item) => item.strand);
  return strands.map((strand, index) => ({
    ...gridOf(plan, strand),
    remarks: index === 0 ? remarksOf(plan, items) : [],
  }));
}

function remarksOf(plan: Plan, items: readonly Item[]): readonly Line<Draft>[] {
  const count = items.reduce((sum, { unplacedMarks = 0 }) => sum + unplacedMarks, 0);
  return [
    ...(count === 0 ? [] : [[say(words.unplacedInAll, { count })]]),
    ...(plan.approved === undefined ? [] : [[say(words.approved, plan.approved)]]),
  ];
}

function gridOf(plan: Plan, { heading, rows }: Strand): Table<Draft> {
  const months = columnsOf(plan);
  return {
    kind: 'table',
    id: `tbl-work-plan-${heading?.id ?? 'others'}`,
    caption: captionOf(heading),
    columns: [
      { share: 2, kind: 'code' },
      { share: 22, kind: 'text' },
      ...months.map(() => ({ share: months.length > 12 ? 1.4 : 2, kind: 'marks' as const })),
    ],
    header: headerOf(months),
    rows: rows.map((item) => rowOf(item, months)),
    remarks: [],
  };
}

const captionOf = (strand: Rows['strands'] | undefined): Line<Draft> =>
  strand === undefined ? [say(words.others)] : [say(words.caption), value(' – '), ...named(strand)];

/** Two rows: the years over their months. */
function headerOf(months: readonly Month[]): readonly TableRow<Draft>[] {
  const names = [headerCell(words.number), headerCell(words.item)];
  if (months.length === 0) return [bodyRow(names)];
  return [
    bodyRow([...names.map((name) => ({ ...name, rows: 2 })), ...yearsOf(months)]),
    bodyRow(months.map((month) => cell([value(month.slice(5))]))),
  ];
}

function yearsOf(months: readonly Month[]): readonly Cell<Draft>[] {
  const years = months.map((month) => month.slice(0, 4));
  return [...new Set(years)].map((year) => ({
    ...cell([value(year)]),
    columns: years.filter((other) => other === year).length,
  }));
}

function rowOf(item: Item, months: readonly Month[]): TableRow<Draft> {
  const mark = cell([value('X')], placeOf('workPlanItems', item, 'months'));
  return bodyRow([
    itemNumberCell(item),
    itemTitleCell(item, itemNotes(item, months)),
    ...months.map((month) => (item.months.includes(month) ? mark : emptyCell)),
  ]);
}
