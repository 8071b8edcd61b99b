// `node scripts/faults.js [NAME...]`: puts each fault of test/faults/ into a copy of the project, one at a time, and runs the test that must find it;
// the same test must pass without the fault. Writes the table to bench/soak.md; with names it tries those alone, and leaves the rows of the others as
// they are. Ends with 1 where a fault was not found.

import { loadavg } from 'node:os';
import { findSection, putSection, runProgram, today } from './harness.js';
import { ensureSetUp } from './setup.js';

const wished = process.argv.slice(2);
await ensureSetUp();
const start = performance.now();
const [loadBefore] = loadavg();
const outcomes = await runProgram('test/faults/run.ts', wished);
const isFound = ({ wrong }) => wrong === undefined;
const rows = new Map(wished.length === 0 ? [] : rowsIn(findSection('faults')));
for (const outcome of outcomes) rows.set(outcome.name, rowOf(outcome));
const found = [...rows.values()].filter((row) => !row.includes('**'));
putSection({
  name: 'faults',
  verdict: `${found.length} of ${rows.size} found`,
  command: ['node scripts/faults.js', ...wished].join(' '),
  start,
  loadBefore,
  paragraphs: [
    'Faults are put into a copy of the project, one at a time; the test that is named must fail with the fault and pass without it.',
    ['| fault | found by | on | seconds |', '|---|---|---|---|', ...rows.values()].join('\n'),
  ],
});
if (!outcomes.every(isFound) || outcomes.length === 0) process.exitCode = 1;

function rowOf({ name, file, test, seconds, wrong }) {
  return `| ${name} | ${wrong === undefined ? `\`${file}\`: ${test}` : `**${wrong}**`} | ${today()} | ${seconds} |`;
}

// The rows of a table, by what stands first in them.
function rowsIn(section) {
  return section
    .split('\n')
    .filter((line) => /^\| [a-z]/.test(line) && !line.startsWith('| fault |'))
    .map((line) => [line.split('|')[1].trim(), line]);
}
