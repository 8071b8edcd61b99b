/** The program behind `node scripts/read-back.js`: reads many random reports back, and gives what came of it as its last line. */

import { readBackMany, scoreLines, shareOf } from './read-back.ts';

const [reports = 0] = process.argv.slice(2).map(Number);
const { rows, values, misses } = readBackMany(reports);
const outcome = {
  rows: shareOf(rows),
  values: shareOf(values),
  rowLines: scoreLines(rows),
  valueLines: scoreLines(values),
  misses,
};
process.stdout.write(`${JSON.stringify(outcome)}\n`);
