// `node scripts/canaries.js [--people N]`: enters made-up people into the register of a running instance (test/canaries/), looks for them in all its files, and
// writes what came of it to bench/soak.md, in place of the last result. Ends with 1 where a trace of anybody was found.

import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { putSection, runProgram } from './harness.js';
import { ensureSetUp } from './setup.js';

const { values } = parseArgs({ options: { people: { type: 'string', default: '200' } } });
const { people } = values;

await ensureSetUp();
const start = performance.now();
const [loadBefore] = loadavg();
const { figures, traces, isSound } = await runProgram('test/canaries/run.ts', [people]);
const holds = isSound && traces.length === 0;
putSection({
  name: 'canaries',
  verdict: holds ? 'no name in any file' : `FOUND: ${traces.length}`,
  command: `node scripts/canaries.js --people ${people}`,
  start,
  loadBefore,
  paragraphs: [
    'Made-up people are entered into the register of a running instance over HTTP, with names in both scripts, posts, mail addresses and telephones; they are corrected, matched, shown, exported, and written into texts, which is refused. Then all files are looked through, in UTF-8, UTF-16, JSON escapes and percent encoding: the folder of the database with its log ahead and its own log, the log of the server, the copies of the journal, its export, and a backup.',
    Object.entries(figures)
      .map(([what, figure]) => `- ${what}: ${figure}`)
      .join('\n'),
    ...traces.slice(0, 20).map(({ file, text, encoding }) => `- **${text}** in ${file} (${encoding})`),
  ],
});
if (!holds) process.exitCode = 1;
