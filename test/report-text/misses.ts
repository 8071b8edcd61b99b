/** Prints what the reader misses in random reports: `node misses.js <from> <to>` after bundling, for work on the reader. */

import { readReportText } from '../../src/formats/text/report-text/read.ts';
import { measure } from './measure.ts';
import { printReport } from './print.ts';
import { randomTruth } from './random-truth.ts';

const [from = 0, to = 0] = process.argv.slice(2).map(Number);
for (let seed = from; seed <= to; seed += 1) {
  const truth = randomTruth(seed);
  const text = printReport(truth, seed);
  const { misses } = measure(
    truth,
    readReportText(text, { name: 'random.txt', sha256: '0'.repeat(64) }).project,
  );
  if (process.argv.includes('--text')) console.log(text);
  for (const miss of misses) console.log(`${seed} ${miss}`);
}
