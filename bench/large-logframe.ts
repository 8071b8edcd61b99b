import { day } from '../src/core/base/day.ts';
import { partialDay } from '../src/core/base/partial-day.ts';
import { type Decimal, decimal } from '../src/core/base/decimal.ts';
import { type Month, firstDayOf, lastDayOf } from '../src/core/base/month.ts';
import type { Project, Rows } from '../src/core/project.ts';
import {
  aLink,
  aMean,
  aResult,
  anActivity,
  anAssumption,
  anIndicator,
  anObservation,
} from '../src/core/testing.ts';
import { at, idAt, indexesTo, wordsOf } from './titles.ts';

/** How large the logframe is. */
export type LogframeSizes = {
  readonly outputs: number;
  readonly activities: number;
  readonly indicators: number;
  readonly months: readonly Month[];
};

const outcome = 'res_a';

/** Results, activities, links, indicators and their values. */
export function logframeOf(sizes: LogframeSizes): Partial<Project> {
  const { outputs, activities, indicators, months } = sizes;
  return {
    results: [
      aResult({
        id: outcome,
        code: '1',
        level: 'outcome',
        statement: { en: 'Institutions serve people better' },
      }),
      ...indexesTo(outputs).map((index) => output(index)),
    ],
    activities: indexesTo(activities).map((index) => activity(index, outputs)),
    links: [
      ...indexesTo(outputs).map((index) => aLink({ from: idAt('res', index), to: outcome })),
      ...indexesTo(activities).map((index) =>
        aLink({ from: idAt('act', index), to: idAt('res', index % outputs) }),
      ),
    ],
    assumptions: [
      assumption(0, 'outcome', outcome),
      ...indexesTo(outputs).map((index) => assumption(index + 1, 'output', idAt('res', index))),
    ],
    means: indexesTo(20).map((index) =>
      aMean({ id: idAt('mea', index), text: { en: wordsOf(index + 7000, 3) } }),
    ),
    indicators: indexesTo(indicators).map((index) => indicator(index, outputs, months)),
    observations: indexesTo(indicators).flatMap((index) => observations(index, months)),
  };
}

const output = (index: number): Rows['results'] =>
  aResult({
    id: idAt('res', index),
    code: `1.1.${index + 1}`,
    level: 'output',
    statement: { en: `${wordsOf(index + 500, 4)} established` },
    position: idAt('pos', index),
  });

const assumption = (
  index: number,
  level: Rows['assumptions']['level'],
  result: string,
): Rows['assumptions'] =>
  anAssumption({
    id: idAt('asm', index),
    level,
    result,
    statement: { en: `${wordsOf(index + 6200, 4)} stays as it is` },
    reviewed: { on: day('2025-09-01'), holds: true },
  });

const activity = (index: number, outputs: number): Rows['activities'] =>
  anActivity({
    id: idAt('act', index),
    code: `1.1.${(index % outputs) + 1}.${Math.floor(index / outputs) + 1}`,
    title: { en: `Training of ${wordsOf(index + 2500, 4)}` },
    position: idAt('pos', index),
  });

const kinds = ['events', 'persons', 'documents', 'percent'] as const;
const nouns = {
  events: 'workshops',
  persons: 'persons trained',
  documents: 'guidelines',
  percent: '',
} as const;
const split = [{ name: 'sex', categories: ['women', 'men'] }];

function indicator(index: number, outputs: number, months: readonly Month[]): Rows['indicators'] {
  const kind = at(kinds, index);
  const result = index % outputs;
  // The outcome is measured too.
  const place =
    index === 0
      ? { code: '1a', result: outcome }
      : { code: codeOf(index, outputs), result: idAt('res', result) };
  const counted =
    kind === 'percent' ? `% of ${wordsOf(index, 4)}` : `# of ${nouns[kind]} on ${wordsOf(index, 3)}`;
  return anIndicator({
    id: idAt('ind', index),
    ...place,
    title: { en: counted },
    unitKind: kind,
    measure: kind === 'percent' ? 'ratio' : 'number',
    accumulation: kind === 'events' ? 'cumulative' : 'per-period',
    ...(kind === 'persons' ? { dimensions: split } : {}),
    ...(kind === 'events' ? { countsEventTypes: ['workshop'] } : {}),
    baseline: { value: decimal(0), on: partialDay('2005-01-01') },
    targets: [targetOf(kind, months)],
    verification: [{ what: { en: 'Signed lists' }, who: { en: 'Team' }, howOften: { en: 'monthly' } }],
    corporateCode: 'EURF 2.13',
    position: idAt('pos', index),
  });
}

const codeOf = (index: number, outputs: number): string =>
  `1.1.${(index % outputs) + 1}${'abcdefghij'[Math.floor(index / outputs) % 10] ?? ''}`;

function targetOf(kind: Kind, months: readonly Month[]): Rows['indicators']['targets'][number] {
  const perMonth = { events: 3, persons: 5, documents: 5, percent: 0 };
  const value = kind === 'percent' ? 25 : perMonth[kind] * months.length;
  return {
    operator: 'at-least',
    value: decimal(value),
    due: partialDay(`${months.at(-1)?.slice(0, 4) ?? '2005'}-12-31`),
    ...(kind === 'persons' ? { cells: cellsOf(value) } : {}),
  };
}

function observations(index: number, months: readonly Month[]): readonly Rows['observations'][] {
  const kind = at(kinds, index);
  return months.map((month, period) => {
    const number = index * months.length + period;
    const isSlip = number % 997 === 996;
    const count = kind === 'events' ? period * 4 + (isSlip ? -9 : 0) : 2 + ((number * 7) % 9);
    return anObservation({
      id: idAt('obs', number),
      indicator: idAt('ind', index),
      from: firstDayOf(month),
      to: lastDayOf(month),
      value: number % 53 === 52 ? null : valueOf(kind, count),
      ...(kind === 'persons' && number % 53 !== 52 ? { cells: cellsOf(count + (isSlip ? 1 : 0)) } : {}),
    });
  });
}

type Kind = (typeof kinds)[number];

const valueOf = (kind: Kind, count: number): Decimal | { numerator: Decimal; denominator: Decimal } =>
  kind === 'percent' ? { numerator: decimal(count), denominator: decimal(20) } : decimal(Math.max(0, count));

const cellsOf = (count: number): NonNullable<Rows['observations']['cells']> => [
  { of: { sex: 'women' }, value: decimal(1) },
  { of: { sex: 'men' }, value: decimal(count - 1) },
];
