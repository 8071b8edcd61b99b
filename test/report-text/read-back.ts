/** Random reports, printed and read back: how much of them is right. */

import { readReportText } from '../../src/formats/text/report-text/read.ts';
import { type Measure, type Score, measure } from './measure.ts';
import { printReport } from './print.ts';
import { randomTruth } from './random-truth.ts';

/** What came of many reports: the scores of rows and of values by their kind, and the first things that were missed. */
export type ReadBack = {
  readonly rows: Readonly<Record<string, Score>>;
  readonly values: Readonly<Record<string, Score>>;
  readonly misses: readonly string[];
};

/** Prints and reads the random reports of as many seeds, from 0 on. */
export function readBackMany(reports: number): ReadBack {
  const measures = Array.from({ length: reports }, (_, seed) => readBack(seed));
  return {
    rows: total(measures.map((one) => one.rows)),
    values: total(measures.map((one) => one.values)),
    misses: measures.flatMap((one) => one.misses).slice(0, 20),
  };
}

/** Of all that was expected, and all that was given too much, the share that is right. */
export function shareOf(scores: Readonly<Record<string, Score>>): number {
  return share(Object.values(scores));
}

/** The share of each kind that is right, and of all, with how many were expected, as lines. */
export function scoreLines(scores: Readonly<Record<string, Score>>): readonly string[] {
  const all: readonly (readonly [string, Score])[] = Object.entries(scores);
  return [
    ...all.map(([kind, score]) => `${kind.padEnd(18)} ${percent(share([score]))} ${score.expected}`),
    `${'all'.padEnd(18)} ${percent(shareOf(scores))}`,
  ];
}

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

function share(scores: readonly Score[]): number {
  const sum = (field: keyof Score) => scores.reduce((all, score) => all + score[field], 0);
  return sum('found') / (sum('expected') + sum('extra'));
}

const percent = (value: number): string => `${(100 * value).toFixed(2)} %`.padStart(9);
