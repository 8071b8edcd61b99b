import { type MeanKind, meanKinds } from '../../activities/mean.ts';
import { inPrintedOrder } from '../../base/printed-order.ts';
import type { Money } from '../../base/money.ts';
import { amountOf, eligibleTotalOf, headingsOf } from '../../budget/totals.ts';
import { type Project, type Rows, projectRowOf } from '../../project.ts';
import { parentsOf } from '../../results/result-groups.ts';
import type { Block, Cell, Column, Line } from '../document.ts';
import { type Draft, gap, say, strong, text, value } from '../phrase.ts';
import { assumptionsCell } from './cells/assumptions-cell.ts';
import type { Section, SectionContext } from './section.ts';
import { bodyRow, cell, headerCell, linesCell, named, notesOf } from './tables/cells.ts';

const kindWords = {
  'human-resources': 'Human resources',
  'technical-assistance': 'Technical assistance',
  infrastructure: 'Infrastructure',
  backstopping: 'Backstopping',
  other: 'Other means',
} as const satisfies Readonly<Record<MeanKind, string>>;

const words = {
  caption: 'Activity matrix',
  activities: 'Activities',
  means: 'Means',
  costs: 'Costs',
  assumptions: 'Assumptions',
  relatedTo: '(related to {codes})',
  quantity: '({quantity})',
  total: 'Total',
  noActivities: 'To be filled in: the activities',
  noMeans: 'To be filled in: the means',
  noCosts: 'To be filled in: the costs',
  noAmount: 'amount not known',
  noAssumptions: 'To be filled in: the assumptions for the activities',
  empty: 'The record has no activities, means and costs yet.',
} as const;

/** The second matrix of the logframe: activities, means, costs and assumptions side by side, as donors' templates print it. */
export const activityMatrix: Section = {
  id: 'activity-matrix',
  summary: 'Activities with their means, costs and assumptions, on landscape pages.',
  words: { ...words, ...kindWords },
  build,
};

const columns: readonly Column[] = [36, 22, 24, 18].map((share) => ({ share, kind: 'text' }));

function build({ project }: SectionContext): readonly Block<Draft>[] {
  const { activities, means, budgetLines } = project;
  if (activities.length + means.length + budgetLines.length === 0)
    return [{ kind: 'paragraph', line: [gap(words.empty)] }];
  const header = bodyRow([words.activities, words.means, words.costs, words.assumptions].map(headerCell));
  const row = bodyRow([
    linesOr(linesOfActivities(project), words.noActivities),
    linesOr(linesOfMeans(project), words.noMeans),
    linesOr(linesOfCosts(project), words.noCosts),
    cellOfAssumptions(project),
  ]);
  const caption = [say(words.caption)];
  const table = { kind: 'table', id: 'tbl-activity-matrix', caption, columns, header: [header] } as const;
  return [{ kind: 'landscape', blocks: [{ ...table, rows: [row], remarks: [] }] }];
}

const linesOr = (lines: readonly Line<Draft>[], missing: string): Cell<Draft> =>
  lines.length === 0 ? cell([gap(missing)]) : linesCell(lines);

const linesOfActivities = (project: Project): readonly Line<Draft>[] =>
  inPrintedOrder(project.activities).map((activity) => {
    const codes = parentsOf(project, activity.id).flatMap((result) => result.code ?? []);
    return [
      ...named(activity),
      ...(codes.length === 0 ? [] : [value(' '), say(words.relatedTo, { codes })]),
      ...notesOf(activity),
    ];
  });

const linesOfMeans = (project: Project): readonly Line<Draft>[] =>
  meanKinds.flatMap((kind) => {
    const means = inPrintedOrder(project.means.filter((mean) => mean.kind === kind));
    return means.length === 0 ? [] : [[strong(say(kindWords[kind]))], ...means.map(lineOfMean)];
  });

const lineOfMean = (mean: Rows['means']): Line<Draft> => [
  text(mean.text),
  ...(mean.quantity === undefined
    ? []
    : [value(' '), say(words.quantity, { quantity: { decimal: mean.quantity } })]),
  ...notesOf(mean),
];

function linesOfCosts(project: Project): readonly Line<Draft>[] {
  const headings = headingsOf(project);
  const stated = projectRowOf(project)?.statedTotal;
  if (headings.length === 0 && stated === undefined) return [];
  const total = stated ?? eligibleTotalOf(project);
  return [
    ...headings.map((heading) => [
      ...named(heading),
      value(' – '),
      amountOr(amountOf(project, heading)),
      ...notesOf(heading),
    ]),
    [strong(say(words.total)), value(' – '), strong(amountOr(total))],
  ];
}

const amountOr = (amount: Money | undefined) => (amount === undefined ? gap(words.noAmount) : value(amount));

function cellOfAssumptions(project: Project): Cell<Draft> {
  const assumptions = inPrintedOrder(project.assumptions.filter((row) => row.level === 'activity'));
  return assumptions.length === 0 ? cell([gap(words.noAssumptions)]) : assumptionsCell(assumptions);
}
