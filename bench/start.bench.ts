/** `npm start` on a clone where everything is installed, built and begun: until it serves, and until it has ended. */

import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tell } from './outcome.ts';

const mostUntilServing = 10_000;
const mostUntilEnded = 15_000;

const folder = mkdtempSync(join(tmpdir(), 'strand-bench-'));
chmodSync(folder, 0o755);
const ledger = join(folder, 'spent');
// npm and what it starts are other processes: each writes down what it used when it ends.
const writesDown = `import { appendFileSync } from 'node:fs';
process.on('exit', () => appendFileSync(${JSON.stringify(ledger)}, JSON.stringify(process.resourceUsage()) + '\\n'));`;

// The first start makes the database; it is the second that comes every day.
const first = await startOnce();
rmSync(ledger, { force: true });
const daily = await startOnce();
const processes = readFileSync(ledger, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as NodeJS.ResourceUsage);
rmSync(folder, { recursive: true });

tell({
  promise: `\`npm start\` has shown the sample and serves within ${mostUntilServing / 1000} s where everything is set up.`,
  figures: [
    {
      what: 'until it serves, the first time',
      unit: 'ms',
      wall: first.untilServing,
      atMost: mostUntilServing,
      bounds: 'wall',
    },
    {
      what: 'until it serves',
      unit: 'ms',
      wall: daily.untilServing,
      atMost: mostUntilServing,
      bounds: 'wall',
    },
    {
      what: 'from Ctrl+C to its end',
      unit: 'ms',
      cpu: cpuOf(processes),
      wall: daily.untilEnded,
      atMost: mostUntilEnded,
      bounds: 'wall',
    },
  ],
  note: `It prints ${daily.lines} lines. The memory is that of its largest process of Node; ${processes.length} were started. Processor time is that of all of them, from the command to the end.`,
  peakBytes: Math.max(...processes.map(({ maxRSS }) => maxRSS)) * 1024,
});

type Start = { readonly untilServing: number; readonly untilEnded: number; readonly lines: number };

function startOnce(): Promise<Start> {
  const start = performance.now();
  const npm = spawn('npm', ['start', '--', '--port', '0'], {
    env: {
      ...process.env,
      STRAND_DATA: join(folder, 'data'),
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(writesDown)}`,
    },
  });
  let [out, errors] = ['', ''];
  let [untilServing, asked] = [0, 0];
  npm.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  npm.stdout.on('data', (text: Buffer) => {
    out += text.toString();
    if (untilServing > 0 || !/ serving +http/.test(out)) return;
    untilServing = performance.now() - start;
    asked = performance.now();
    npm.kill('SIGINT');
  });
  return new Promise((resolve, reject) => {
    npm.once('exit', (code, signal) => {
      const untilEnded = performance.now() - asked;
      const lines = out.trim().split('\n').length;
      if (untilServing > 0) resolve({ untilServing, untilEnded, lines });
      else reject(new Error(`npm start ended with ${code ?? signal}: ${errors.trim()}`));
    });
  });
}

function cpuOf(all: readonly NodeJS.ResourceUsage[]): number {
  return all.reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0) / 1000;
}
