/** The values of indicators that count persons, without those by which few people could be found. Targets, events and money stay as they are. */

import { type Decimal, decimal } from '../base/decimal.ts';
import type { Id } from '../base/id.ts';
import { observationsOf } from '../indexes.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import { type Project, projectRowOf, toProject } from '../project.ts';
import { type CountTable, cellKey, totalKey } from './count-table.ts';
import { suppressSmallCounts, thresholds } from './suppress-small-counts.ts';

/** A count of persons that a release shows: whose, for which period, of which category, and how many. What it hides is not listed. */
export type PublishedCount = {
  readonly indicator: Id;
  readonly period: string;
  readonly cell: string;
  readonly count: Decimal;
};

/** A record without small counts; how many are hidden; what is shown; and small ones that an earlier release shows already. */
export type WithoutSmallCounts = {
  readonly project: Project;
  readonly hidden: number;
  readonly shown: readonly PublishedCount[];
  readonly exposed: readonly Pick<PublishedCount, 'indicator' | 'period' | 'cell'>[];
};

/** Hides small counts of persons. `ledgers` are the counts that each earlier release shows. */
export function withholdSmallCounts(
  project: Project,
  ledgers: readonly (readonly PublishedCount[])[],
): WithoutSmallCounts {
  const isRisky = projectRowOf(project)?.highRisk === true;
  const results = project.indicators.filter(countsPersons).map((indicator) => {
    const threshold = isRisky || indicator.highRisk === true ? thresholds.highRisk : thresholds.usual;
    return resultOf({ indicator, observations: observationsOf(project, indicator.id), threshold }, ledgers);
  });
  const changed = new Map(results.flatMap(({ rows }) => [...rows]));
  const observations = project.observations.flatMap((row) =>
    changed.has(row.id) ? (changed.get(row.id) ?? []) : [row],
  );
  return {
    project: toProject({ ...project, observations }),
    hidden: results.reduce((sum, { hidden }) => sum + hidden, 0),
    shown: results.flatMap(({ shown }) => shown),
    exposed: results.flatMap(({ exposed }) => exposed),
  };
}

const countsPersons = ({ unitKind }: Indicator): boolean =>
  unitKind === 'persons' || unitKind === 'participations';

type Counted = {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly threshold: number;
};

type Result = Omit<WithoutSmallCounts, 'project'> & {
  readonly rows: ReadonlyMap<Id, readonly Observation[]>;
};

function resultOf(counted: Counted, ledgers: readonly (readonly PublishedCount[])[]): Result {
  const { indicator } = counted;
  const observations = counted.observations.toSorted((a, b) => (a.to < b.to ? -1 : 1));
  const decided = decide({ ...counted, observations }, ledgers);
  const all = observations.map((row, nth) => ({ row, hidden: decided[nth]?.hidden ?? new Set<string>() }));
  return {
    rows: new Map(all.map(({ row, hidden }) => [row.id, withoutHidden(row, hidden)])),
    hidden: all.reduce((sum, { row, hidden }) => sum + hiddenIn(row, hidden), 0),
    shown: all.flatMap(({ row, hidden }) =>
      withoutHidden(row, hidden).flatMap((shown) => shownIn(indicator.id, shown)),
    ),
    exposed: all.flatMap(({ row }, nth) =>
      (decided[nth]?.exposed ?? []).map((cell) => ({ indicator: indicator.id, period: periodOf(row), cell })),
    ),
  };
}

type Decided = { readonly hidden: ReadonlySet<string>; readonly exposed: readonly string[] };

/**
 * Values of periods that add up hide the same cells in each, since one open period less than the sum is the hidden one. Of values that go on from each
 * other, each is known from the one before.
 */
function decide(
  { indicator, observations, threshold }: Counted,
  ledgers: readonly (readonly PublishedCount[])[],
): readonly Decided[] {
  const isAdded = indicator.accumulation === 'per-period';
  let hidden: ReadonlySet<string> = new Set();
  for (;;) {
    const decided: Decided[] = [];
    let before: CountTable | undefined;
    for (const row of observations) {
      const published = ledgers.flatMap((ledger) => tableIn(ledger, indicator.id, row) ?? []);
      const earlier = isAdded || before === undefined ? published : [...published, before];
      const one = suppressSmallCounts(tableOf(row), { threshold, earlier, hidden });
      decided.push(one);
      before = shownTable(tableOf(row), one.hidden);
    }
    const all = new Set(decided.flatMap((one) => [...one.hidden]));
    if (!isAdded || all.size === hidden.size) return decided;
    hidden = all;
  }
}

const shownTable = ({ total, cells }: CountTable, hidden: ReadonlySet<string>): CountTable => ({
  total: hidden.has(totalKey) ? null : total,
  cells: cells.map(({ of, value }) => ({ of, value: hidden.has(cellKey(of)) ? null : value })),
});

function tableOf({ value, cells = [] }: Observation): CountTable {
  return {
    total: typeof value === 'string' ? Number(value) : null,
    cells: cells.map((cell) => ({ of: cell.of, value: cell.value === null ? null : Number(cell.value) })),
  };
}

/** The table that a ledger shows of an observation; `undefined` where it shows none. */
function tableIn(ledger: readonly PublishedCount[], indicator: Id, row: Observation): CountTable | undefined {
  const counts = new Map(
    ledger
      .filter((one) => one.indicator === indicator && one.period === periodOf(row))
      .map(({ cell, count }) => [cell, Number(count)]),
  );
  if (counts.size === 0) return undefined;
  return {
    total: counts.get(totalKey) ?? null,
    cells: (row.cells ?? []).map(({ of }) => ({ of, value: counts.get(cellKey(of)) ?? null })),
  };
}

const periodOf = ({ from, to }: Observation): string => `${from}..${to}`;

/** The observation without its hidden cells; none where its total is hidden. */
function withoutHidden(row: Observation, hidden: ReadonlySet<string>): readonly Observation[] {
  if (hidden.has(totalKey)) return [];
  const { cells, ...rest } = row;
  const left = cells?.filter(({ of }) => !hidden.has(cellKey(of)));
  return [left === undefined ? rest : { ...rest, cells: left }];
}

const hiddenIn = ({ cells = [] }: Observation, hidden: ReadonlySet<string>): number =>
  cells.filter(({ of }) => hidden.has(cellKey(of))).length + (hidden.has(totalKey) ? 1 : 0);

function shownIn(indicator: Id, row: Observation): readonly PublishedCount[] {
  const place = { indicator, period: periodOf(row) };
  const total = typeof row.value === 'string' ? [{ ...place, cell: totalKey, count: row.value }] : [];
  const cells = (row.cells ?? []).flatMap(({ of, value }) =>
    value === null ? [] : [{ ...place, cell: cellKey(of), count: decimal(value) }],
  );
  return [...total, ...cells];
}
