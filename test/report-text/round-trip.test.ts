import { describe, expect, it } from 'vitest';
import { readReportText } from '../../src/formats/text/report-text/read.ts';
import { type Measure, type Score, measure } from './measure.ts';
import { printReport } from './print.ts';
import { randomTruth } from './random-truth.ts';

const reports = 1000;

describe('reading random reports back', () => {
  it(`gives at least 99 % of the rows and 98 % of the values of ${reports} random reports`, {
    timeout: 300_000,
  }, () => {
    const measures = Array.from({ length: reports }, (_, seed) => readBack(seed));
    const rows = total(measures.map((one) => one.rows));
    const values = total(measures.map((one) => one.values));
    const misses = measures.flatMap((one) => one.misses).slice(0, 20);
    process.stdout.write(
      `rows\n${table(rows)}\nvalues\n${table(values)}\nfirst misses\n  ${misses.join('\n  ')}\n`,
    );
    expect(share(Object.values(rows))).toBeGreaterThanOrEqual(0.99);
    expect(share(Object.values(values))).toBeGreaterThanOrEqual(0.98);
  });
});

function readBack(seed: number): Measure {
  const truth = randomTruth(seed);
  const file = { name: `random-${seed}.txt`, sha256: seed.toString(16).padStart(64, '0') };
  return measure(truth, readReportText(printReport(truth, seed), file).project);
}

function total(all: readonly Readonly<Record<string, Score>>[]): Readonly<Record<string, Score>> {
  const sums: Record<string, Score> = {};
  for (const [kind, score] of all.flatMap((scores) => Object.entries(scores))) {
    const sum = sums[kind] ?? { expected: 0, found: 0, extra: 0 };
    sums[kind] = {
      expected: sum.expected + score.expected,
      found: sum.found + score.found,
      extra: sum.extra + score.extra,
    };
  }
  return sums;
}

/** Of all that was expected, and all that was given too much, the share that is right. */
function share(scores: readonly Score[]): number {
  const sum = (field: keyof Score) => scores.reduce((all, score) => all + score[field], 0);
  return sum('found') / (sum('expected') + sum('extra'));
}

function table(scores: Readonly<Record<string, Score>>): string {
  const all: readonly (readonly [string, Score])[] = Object.entries(scores);
  return [
    ...all.map(([kind, score]) => `  ${kind.padEnd(18)} ${percent(share([score]))} ${score.expected}`),
    `  ${'all'.padEnd(18)} ${percent(share(all.map(([, score]) => score)))}`,
  ].join('\n');
}

const percent = (value: number): string => `${(100 * value).toFixed(2)} %`.padStart(9);
