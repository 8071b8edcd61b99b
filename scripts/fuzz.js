// `node scripts/fuzz.js [--requests N] [--seed N]`: sends requests of every operation of the OpenAPI document, good, bad and hostile (test/fuzz/),
// and writes what came of it to bench/soak.md, in place of the last result. Ends with 1 where an answer was not as the document says.

import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { putSection, runProgram } from './harness.js';
import { ensureSetUp } from './setup.js';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '60000' },
    seed: { type: 'string', default: '1' },
  },
});
const { requests, seed } = values;

await ensureSetUp();
const start = performance.now();
const [loadBefore] = loadavg();
const { figures, flaws } = await runProgram('test/fuzz/run.ts', [requests, seed]);
putSection({
  name: 'fuzz',
  verdict: flaws.length === 0 ? 'every answer as the document says' : `FLAWS: ${flaws.length}`,
  command: `node scripts/fuzz.js --requests ${requests} --seed ${seed}`,
  start,
  loadBefore,
  paragraphs: [
    'Requests of every operation of the OpenAPI document, made from its schemas: good, struck in one place, struck in several, with a broken body, and with a method or an address that is none; then connections that speak no good HTTP or break off. Status, media type, body and problem of every answer are held against the document.',
    Object.entries(figures)
      .map(([what, figure]) => `- ${what}: ${figure}`)
      .join('\n'),
    ...flaws.map((flaw) => `\`\`\`\n${flaw}\n\`\`\``),
  ],
});
if (flaws.length > 0) process.exitCode = 1;
