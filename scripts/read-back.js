// `node scripts/read-back.js [--reports N]`: prints random reports and reads them back (test/report-text/), and writes to bench/soak.md how much of
// them was right, in place of the last result. Ends with 1 where it was less than promised: 99 % of the rows, 98 % of the values.

import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { putSection, runProgram } from './harness.js';
import { ensureSetUp } from './setup.js';

const { values: given } = parseArgs({ options: { reports: { type: 'string', default: '1000' } } });

await ensureSetUp();
const start = performance.now();
const [loadBefore] = loadavg();
const { rows, values, rowLines, valueLines, misses } = await runProgram('test/report-text/run.ts', [
  given.reports,
]);
const holds = rows >= 0.99 && values >= 0.98;
putSection({
  name: 'read-back',
  verdict: holds ? 'as promised' : 'MISSED',
  command: `node scripts/read-back.js --reports ${given.reports}`,
  start,
  loadBefore,
  paragraphs: [
    'Random reports, printed with the habits of real ones and read back: of all that was expected, and all that was given too much, the share that is right, with how many were expected.',
    `Rows:\n\n\`\`\`\n${rowLines.join('\n')}\n\`\`\``,
    `Values:\n\n\`\`\`\n${valueLines.join('\n')}\n\`\`\``,
    ...(misses.length > 0 ? [`The first that were missed:\n\n\`\`\`\n${misses.join('\n')}\n\`\`\``] : []),
  ],
});
if (!holds) process.exitCode = 1;
