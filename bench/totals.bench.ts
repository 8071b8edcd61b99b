/** Totals of many values with their splits, computed from nothing, and compared with sums made in another way. */

import { type Decimal, decimal } from '../src/core/base/decimal.ts';
import { addMonths, firstDayOf, lastDayOf, month } from '../src/core/base/month.ts';
import { type Total, totalsOf } from '../src/core/indicators/totals.ts';
import type { Rows } from '../src/core/project.ts';
import { aProject, anIndicator, anObservation } from '../src/core/testing.ts';
import { freshCopiesOf } from './fresh-copies.ts';
import { timeRuns } from './measure.ts';
import { tell } from './outcome.ts';
import { idAt, indexesTo } from './titles.ts';

const [indicators, periods] = [50, 500];
const rounds = { warmUps: 5, counted: 7 };
const atMost = 55;

const first = month('1985-01');
const lastDay = lastDayOf(addMonths(first, periods - 1));
const categories = ['women', 'men'].flatMap((sex) =>
  ['under 30', '30 to 60', 'over 60'].map((age) => ({ sex, age })),
);

const project = aProject({
  indicators: indexesTo(indicators).map((index) =>
    anIndicator({ id: idAt('ind', index), accumulation: 'per-period' }),
  ),
  observations: indexesTo(indicators * periods).map((number) => observation(number)),
});

const { first: cold, warm } = timeRuns(rounds, freshCopiesOf(project), (record) => totalsOf(record, lastDay));
expectExact(totalsOf(project, lastDay));

tell({
  promise: `The totals of ${indicators} indicators × ${periods} periods × ${categories.length} cells take at most ${atMost} ms from nothing, and are exact.`,
  figures: [
    { what: 'first run in a process', unit: 'ms', ...cold },
    { what: `median of ${rounds.counted} runs in a warm process`, unit: 'ms', ...warm, atMost },
  ],
  note: 'Values have two digits after the point and sums beyond 2³¹. Each of the 350 sums equals one made with integers alone.',
});

function observation(number: number): Rows['observations'] {
  const start = addMonths(first, number % periods);
  const cells = categories.map((of, index) => ({
    of,
    value: hundredths(number * 17 + index * 977 + 40_000_000),
  }));
  return anObservation({
    id: idAt('obs', number),
    indicator: idAt('ind', Math.floor(number / periods)),
    from: firstDayOf(start),
    to: lastDayOf(start),
    value: hundredths(number * 31 + 240_000_000),
    cells,
  });
}

function hundredths(count: number): Decimal {
  return decimal(`${Math.floor(count / 100)}.${String(count % 100).padStart(2, '0')}`);
}

/** Throws where a total differs from the sum of its values as hundredths. */
function expectExact(totals: ReadonlyMap<string, Total>): void {
  for (const [id, total] of totals) {
    const rows = project.observations.filter((row) => row.indicator === id);
    expectSum(
      total.value,
      rows.map((row) => row.value),
    );
    for (const [index, cell] of total.cells.entries())
      expectSum(
        cell.value,
        rows.map((row) => row.cells?.[index]?.value),
      );
    if (total.cells.length !== categories.length) throw new Error(`${id} has ${total.cells.length} cells`);
  }
  if (totals.size !== indicators) throw new Error(`${totals.size} totals`);
}

function expectSum(actual: unknown, values: readonly unknown[]): void {
  const expected = values.reduce((sum: bigint, value) => sum + toHundredths(value), 0n);
  if (toHundredths(actual) !== expected)
    throw new Error(`a total is ${String(actual)}, its values add up to ${expected} hundredths`);
}

function toHundredths(value: unknown): bigint {
  if (typeof value !== 'string') throw new Error('a value is missing');
  const [whole = '', fraction = ''] = value.split('.');
  return BigInt(whole + fraction.padEnd(2, '0'));
}
