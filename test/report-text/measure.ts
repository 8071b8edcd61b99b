import type { Project, Rows } from '../../src/core/project.ts';
import { pickText } from '../../src/core/base/text.ts';
import type { ReportTruth } from './truth.ts';

/** How many were expected and how many came back, per kind. Rows that were never printed count against `found` through `extra`. */
export type Score = { readonly expected: number; readonly found: number; readonly extra: number };

/** What a reader gave back of one report: rows, values, and the misses in words. */
export type Measure = {
  readonly rows: Readonly<Record<string, Score>>;
  readonly values: Readonly<Record<string, Score>>;
  readonly misses: readonly string[];
};

type Pair<Truth, Row> = readonly [Truth, Row | undefined];

/** Compares a record that was read with the facts that were printed. */
export function measure(truth: ReportTruth, project: Project): Measure {
  const misses: string[] = [];
  const score = (
    kind: string,
    expectedAndActual: readonly (readonly [unknown, unknown])[],
    extra = 0,
  ): readonly [string, Score] => {
    const wrong = expectedAndActual.filter(([expected, actual]) => !same(expected, actual));
    misses.push(
      ...wrong.map(([expected, actual]) => `${kind}: expected ${show(expected)}, got ${show(actual)}`),
    );
    if (extra > 0) misses.push(`${kind}: ${extra} too many`);
    return [
      kind,
      { expected: expectedAndActual.length, found: expectedAndActual.length - wrong.length, extra },
    ];
  };
  const pairs = pairUp(truth, project);
  return {
    rows: Object.fromEntries(
      rowScores(truth, project, pairs).map(([kind, both, extra]) => score(kind, both, extra)),
    ),
    values: Object.fromEntries(valueScores(truth, project, pairs).map(([kind, both]) => score(kind, both))),
    misses,
  };
}

type Pairs = ReturnType<typeof pairUp>;

function pairUp(truth: ReportTruth, project: Project) {
  const results = byOrder(truth.results, project.results);
  const items = truth.strands.flatMap((strand) => strand.items);
  return {
    results,
    indicators: results.flatMap(([result, row]) =>
      byOrder(
        result.indicators,
        project.indicators.filter((indicator) => row !== undefined && indicator.result === row.id),
      ),
    ),
    activities: byOrder(truth.activities, project.activities),
    means: byOrder(truth.means, project.means),
    assumptions: byOrder(truth.assumptions, project.assumptions),
    costs: byOrder(truth.costs, project.budgetLines),
    strands: byOrder(truth.strands, project.strands),
    items: byCode(items, project.workPlanItems),
    forums: byOrder(truth.forums, project.forums),
    meetings: byOrder(
      truth.forums.flatMap((forum) =>
        forum.meetings.map((meeting) => ({ ...meeting, topic: meeting.topic ?? forum.topic })),
      ),
      project.meetings,
    ),
  };
}

const over = (rows: readonly unknown[], expected: number): number => Math.max(0, rows.length - expected);

const exists = (pairs: readonly Pair<unknown, unknown>[]): readonly (readonly [unknown, unknown])[] =>
  pairs.map(([, row]) => [true, row !== undefined]);

function rowScores(
  truth: ReportTruth,
  project: Project,
  pairs: Pairs,
): readonly (readonly [string, readonly (readonly [unknown, unknown])[], number])[] {
  return [
    ['results', exists(pairs.results), over(project.results, truth.results.length)],
    ['indicators', exists(pairs.indicators), over(project.indicators, pairs.indicators.length)],
    ['activities', exists(pairs.activities), over(project.activities, truth.activities.length)],
    ['means', exists(pairs.means), over(project.means, truth.means.length)],
    ['assumptions', exists(pairs.assumptions), over(project.assumptions, truth.assumptions.length)],
    ['budgetLines', exists(pairs.costs), over(project.budgetLines, truth.costs.length)],
    ['strands', exists(pairs.strands), over(project.strands, truth.strands.length)],
    ['workPlanItems', exists(pairs.items), over(project.workPlanItems, pairs.items.length)],
    ['forums', exists(pairs.forums), over(project.forums, truth.forums.length)],
    ['meetings', exists(pairs.meetings), over(project.meetings, pairs.meetings.length)],
  ];
}

function valueScores(
  truth: ReportTruth,
  project: Project,
  pairs: Pairs,
): readonly (readonly [string, readonly (readonly [unknown, unknown])[]])[] {
  const text = (row: { readonly [key: string]: string } | undefined) => words(row);
  const plan = project.workPlans[0];
  const report = project.reports[0];
  return [
    [
      'project',
      [
        [truth.title, text(project.project[0]?.title)],
        [truth.from, report?.from],
        [truth.to, report?.to],
        [minorOf(truth.totalMinor, truth.currency), project.project[0]?.statedTotal?.minor],
      ],
    ],
    ['result codes', pairs.results.map(([result, row]) => [result.code, row?.code])],
    ['result statements', pairs.results.map(([result, row]) => [result.statement, text(row?.statement)])],
    ['indicator titles', pairs.indicators.map(([indicator, row]) => [indicator.title, text(row?.title)])],
    [
      'baselines',
      pairs.indicators.map(([{ baseline }, row]) => [
        [baseline.value, baseline.year],
        [row?.baseline?.value, row?.baseline?.on],
      ]),
    ],
    [
      'targets',
      pairs.indicators.map(([{ target }, row]) => [
        [target.operator, target.value, target.to, target.year],
        targetOf(row),
      ]),
    ],
    [
      'activities',
      pairs.activities.map(([activity, row]) => [
        [activity.code, activity.title],
        [row?.code, text(row?.title)],
      ]),
    ],
    [
      'means',
      pairs.means.map(([mean, row]) => [
        [mean.kind, mean.text],
        [row?.kind, text(row?.text)],
      ]),
    ],
    ['assumptions', pairs.assumptions.map(([assumption, row]) => [assumption, text(row?.statement)])],
    ['cost titles', pairs.costs.map(([cost, row]) => [cost.title, text(row?.title)])],
    [
      'cost amounts',
      pairs.costs.map(([cost, row]) => [
        { minor: minorOf(cost.minor, truth.currency), currency: truth.currency },
        row?.stated,
      ]),
    ],
    ['plan columns', truth.columns.map((column, index) => [column, plan?.columns?.[index]])],
    [
      'strands',
      pairs.strands.map(([strand, row]) => [
        [strand.code, strand.title],
        [row?.code, text(row?.title)],
      ]),
    ],
    ['item titles', pairs.items.map(([item, row]) => [item.title, text(row?.title)])],
    [
      'item marks',
      pairs.items.map(([item, row]) => [item.marks, (row?.unplacedMarks ?? 0) + (row?.months.length ?? 0)]),
    ],
    ['item states', pairs.items.map(([item, row]) => [item.state, row?.state])],
    [
      'item dates',
      pairs.items.flatMap(([item, row]) =>
        item.note?.date ? [[item.note.date, datesOf(row)] as const] : [],
      ),
    ],
    [
      'item notes',
      pairs.items.flatMap(([item, row]) =>
        item.note ? [[item.note.text, words(row?.notes?.[0]?.text)] as const] : [],
      ),
    ],
    [
      'holds',
      truth.strands.flatMap((strand) =>
        strand.items.map((item) => [strand.isHeld, isHeld(project, item.code)] as const),
      ),
    ],
    [
      'hold details',
      truth.hold
        ? [
            [
              [truth.hold.agreedWith, truth.hold.section],
              [words(project.holds[0]?.agreedWith), project.holds[0]?.section],
            ],
          ]
        : [],
    ],
    ['forum names', pairs.forums.map(([forum, row]) => [forum.name, text(row?.name)])],
    ['meeting days', pairs.meetings.map(([meeting, row]) => [meeting.on, row?.on])],
    ['meeting topics', pairs.meetings.map(([meeting, row]) => [meeting.topic, topicOf(project, row)])],
  ];
}

const minorOf = (cents: number, currency: string): number => (currency === 'TND' ? cents * 10 : cents);

const words = (text: Parameters<typeof pickText>[0]): string => pickText(text, 'en');

function targetOf(row: Rows['indicators'] | undefined): readonly unknown[] {
  const target = row?.targets[0];
  return [target?.operator, target?.value, target?.to, target?.due];
}

function datesOf(row: Rows['workPlanItems'] | undefined): unknown {
  const date = row?.dates?.[0];
  return date && { is: date.is, from: date.from, to: date.to };
}

const isHeld = (project: Project, code: string): boolean =>
  project.holds.some((hold) =>
    hold.of.some((id) => project.workPlanItems.some((item) => item.id === id && item.code === code)),
  );

function topicOf(project: Project, meeting: Rows['meetings'] | undefined): string | undefined {
  const forum = project.forums.find((row) => row.id === meeting?.forum);
  return meeting && words(meeting.topic ?? forum?.topic);
}

function byOrder<Truth, Row extends { readonly position?: string; readonly id: string }>(
  truths: readonly Truth[],
  rows: readonly Row[],
): readonly Pair<Truth, Row>[] {
  const ordered = rows.toSorted((a, b) => ((a.position ?? a.id) < (b.position ?? b.id) ? -1 : 1));
  return truths.map((truth, index) => [truth, ordered[index]]);
}

function byCode<Truth extends { readonly code: string }, Row extends { readonly code?: string }>(
  truths: readonly Truth[],
  rows: readonly Row[],
): readonly Pair<Truth, Row>[] {
  return truths.map((truth) => [truth, rows.find((row) => row.code === truth.code)]);
}

const same = (expected: unknown, actual: unknown): boolean => show(expected) === show(actual);

const show = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'nothing';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
