/** `npm start` on a clone where everything is installed and built. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tell } from './outcome.ts';

const atMost = 3000;

const folder = mkdtempSync(join(tmpdir(), 'strand-bench-'));
const ledger = join(folder, 'spent');
// npm and what it starts are other processes: each writes down what it used when it ends.
const writesDown = `import { appendFileSync } from 'node:fs';
process.on('exit', () => appendFileSync(${JSON.stringify(ledger)}, JSON.stringify(process.resourceUsage()) + '\\n'));`;

const start = performance.now();
const { status, stdout, stderr } = spawnSync('npm', ['start'], {
  encoding: 'utf8',
  env: { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(writesDown)}` },
});
const wall = performance.now() - start;
const processes = readFileSync(ledger, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as NodeJS.ResourceUsage);
rmSync(folder, { recursive: true });
if (status !== 0) throw new Error(`npm start ended with ${status}: ${stderr.trim()}`);

tell({
  promise: `\`npm start\` takes at most ${atMost / 1000} s where everything is set up.`,
  figures: [
    { what: 'from the command to its end', unit: 'ms', cpu: cpuOf(processes), wall, atMost, bounds: 'wall' },
  ],
  note: `It prints ${stdout.trim().split('\n').length} lines. The memory is that of its largest process; ${processes.length} were started.`,
  peakBytes: Math.max(...processes.map(({ maxRSS }) => maxRSS)) * 1024,
});

function cpuOf(all: readonly NodeJS.ResourceUsage[]): number {
  return all.reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0) / 1000;
}
