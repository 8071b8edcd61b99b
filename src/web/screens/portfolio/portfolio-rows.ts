/** The projects of the portfolio as rows that are compared: what their figures come to, which of them are shown, and in which order. */

import type { AnswerOf } from '../../../api/contract.ts';
import type { readWholePortfolio } from '../../../api/portfolio.ts';
import { type Day, daysBetween, parseDay } from '../../../core/base/day.ts';
import type { Money } from '../../../core/base/money.ts';
import { listMonths, monthOf } from '../../../core/base/month.ts';
import type { Text } from '../../../core/base/text.ts';
import { type Severity, severities } from '../../../core/checks/check.ts';
import { type Light, lights } from '../../../core/figures/figure.ts';
import { foldForSearch } from '../../fold-for-search.ts';

/** A project as the portfolio lists it. */
export type Listed = AnswerOf<typeof readWholePortfolio.gives>['projects'][number];

/** A project with what its figures come to; absent is what nobody knows. Shares are 0…1. */
export type PortfolioRow = {
  readonly place: { readonly office: string; readonly project: string };
  readonly title: Text;
  readonly acronym: string | undefined;
  readonly isSample: boolean;
  readonly asOf: Day | undefined;
  readonly time:
    | { readonly share: number; readonly at: number; readonly months: number; readonly end: Day }
    | undefined;
  readonly planned: Money | undefined;
  readonly spent: Money | undefined;
  readonly execution: number | undefined;
  readonly lights: readonly (readonly [Light, number])[];
  readonly findings: Readonly<Record<Severity, number>>;
  readonly reportDue: Day | undefined;
};

/** The row of a project on a day. */
export function portfolioRow({ office, project, figures }: Listed, on: Day): PortfolioRow {
  const [body] = figures.flatMap((figure) => (figure.kind === 'project' ? [figure.body] : []));
  const { title = {}, acronym, sample = false, asOf, start, end, reportDue } = body ?? {};
  const budget = budgetOf(figures);
  return {
    place: { office, project },
    title,
    acronym,
    isSample: sample,
    asOf: dayOf(asOf),
    time: timeOf(dayOf(start), dayOf(end), on),
    ...budget,
    execution: executionOf(budget),
    lights: lightsOf(figures),
    findings: findingsOf(figures),
    reportDue: dayOf(reportDue),
  };
}

function executionOf({ planned, spent }: Pick<PortfolioRow, 'planned' | 'spent'>): number | undefined {
  if (planned === undefined || spent === undefined || planned.minor <= 0) return undefined;
  return spent.minor / planned.minor;
}

const dayOf = (text: string | undefined): Day | undefined =>
  text === undefined ? undefined : parseDay(text);

function timeOf(start: Day | undefined, end: Day | undefined, on: Day): PortfolioRow['time'] {
  if (start === undefined || end === undefined || end < start) return undefined;
  const months = listMonths(monthOf(start), monthOf(end)).length;
  const days = daysBetween(start, end) + 1;
  const share = Math.min(1, Math.max(0, (daysBetween(start, on) + 1) / days));
  return { share, months, at: Math.ceil(share * months), end };
}

type Figures = Listed['figures'];

/** Amounts are added up where all are known and of one currency. */
function budgetOf(figures: Figures): Pick<PortfolioRow, 'planned' | 'spent'> {
  const bodies = figures.flatMap((figure) => (figure.kind === 'budget' ? [figure.body] : []));
  const [first] = bodies;
  const isOne = bodies.every(({ currency }) => currency === first?.currency);
  const sumOf = (amounts: readonly (number | undefined)[]): Money | undefined => {
    const known = amounts.filter((amount) => amount !== undefined);
    if (first === undefined || !isOne || known.length < amounts.length) return undefined;
    return { minor: known.reduce((sum, amount) => sum + amount, 0), currency: first.currency };
  };
  return {
    planned: sumOf(bodies.map(({ planned }) => planned)),
    spent: sumOf(bodies.map(({ spent }) => spent)),
  };
}

function lightsOf(figures: Figures): PortfolioRow['lights'] {
  const all = figures.flatMap((figure) => (figure.kind === 'indicator' ? [figure.body.light] : []));
  return lights.flatMap((light) => {
    const count = all.filter((one) => one === light).length;
    return count === 0 ? [] : [[light, count] as const];
  });
}

function findingsOf(figures: Figures): PortfolioRow['findings'] {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const figure of figures)
    if (figure.kind === 'check') counts[figure.body.severity] += figure.body.count;
  return counts;
}

/** Which projects are shown. */
export const filters = ['all', 'errors', 'behind', 'due', 'own'] as const;
/** Which projects are shown. */
export type Filter = (typeof filters)[number];

/** By what they are sorted. */
export const sortings = ['title', 'time', 'execution', 'targets', 'findings', 'report'] as const;
/** By what they are sorted. */
export type Sorting = (typeof sortings)[number];

const daysAhead = 30;

/** What is chosen of the portfolio. */
export type Choice = {
  readonly search: string;
  readonly filter: Filter;
  readonly sorting: Sorting;
  readonly isDescending: boolean;
};

/** The rows that are chosen, in their order. `titleOf` gives the words of a project in the reader's language. */
export function chosenRows(
  rows: readonly PortfolioRow[],
  { search, filter, sorting, isDescending }: Choice,
  { on, titleOf }: { readonly on: Day; readonly titleOf: (row: PortfolioRow) => string },
): readonly PortfolioRow[] {
  const wanted = foldForSearch(search);
  const shown = rows.filter(
    (row) =>
      passes(row, filter, on) && foldForSearch(`${row.acronym ?? ''} ${titleOf(row)}`).includes(wanted),
  );
  const factor = isDescending ? -1 : 1;
  return shown.toSorted((a, b) => {
    if (sorting === 'title') return factor * titleOf(a).localeCompare(titleOf(b));
    return (
      compareKnown(rankOf(a, sorting), rankOf(b, sorting), factor) || titleOf(a).localeCompare(titleOf(b))
    );
  });
}

function passes(row: PortfolioRow, filter: Filter, on: Day): boolean {
  if (filter === 'errors') return row.findings.error > 0;
  if (filter === 'behind') return row.lights.some(([light]) => light === 'behind');
  if (filter === 'due') return row.reportDue !== undefined && daysBetween(on, row.reportDue) <= daysAhead;
  return filter === 'all' || !row.isSample;
}

/** What is not known stands last, whichever way it is sorted. */
function compareKnown(a: number | undefined, b: number | undefined, factor: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return factor * (a - b);
}

function rankOf(row: PortfolioRow, sorting: Sorting): number | undefined {
  if (sorting === 'time') return row.time?.share;
  if (sorting === 'execution') return row.execution;
  if (sorting === 'report') return row.reportDue && Number(row.reportDue.replaceAll('-', ''));
  if (sorting === 'targets') return shareReached(row);
  return severities.reduce((sum, severity) => sum * 10_000 + row.findings[severity], 0);
}

function shareReached({ lights: counts }: PortfolioRow): number | undefined {
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const reached = counts.find(([light]) => light === 'reached')?.[1] ?? 0;
  return all === 0 ? undefined : reached / all;
}
