/** A backup of everything and its restore into a new folder, each by the command in a process of its own, as an office makes them. */

import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillBench, type Filling } from './fill-place.ts';
import { type Figure, tell } from './outcome.ts';

const mostBackupMs = 60_000;
const mostRestoreMs = 180_000;
const mostMemoryMb = 500;

const sizes = { items: 2000, itemsPerPlan: 400, indicators: 200, periods: 250 };
const filling: Filling = { sizes, projects: 2, files: 20 };
/** Half of it, to see what grows with the number of projects. */
const half: Filling = { sizes, projects: 1, files: 10 };

type Run = { readonly wall: number; readonly cpu: number; readonly peakMb: number };
type Measured = {
  readonly backup: Run;
  readonly restore: Run;
  readonly sizeMb: number;
  readonly rows: number;
};

const folder = mkdtempSync(join(tmpdir(), 'strand-bench-'));
// The embedded server runs under a user of its own where we are root.
chmodSync(folder, 0o755);
try {
  const ofHalf = await measure('half', half);
  const all = await measure('all', filling);
  tell({
    promise: `A place with 100,000 observations is backed up within ${mostBackupMs / 1000} s and restored elsewhere within ${mostRestoreMs / 1000} s, in at most ${mostMemoryMb} MB.`,
    figures: [
      ...figuresOf('backup', all.backup, mostBackupMs),
      ...figuresOf('restore', all.restore, mostRestoreMs),
      { what: 'size of the file', unit: 'MB', ratio: all.sizeMb },
      { what: 'memory of a backup of half of it', unit: 'MB', ratio: ofHalf.backup.peakMb },
      { what: 'memory of a restore of half of it', unit: 'MB', ratio: ofHalf.restore.peakMb },
    ],
    note: `${all.rows} rows in ${filling.projects} projects of one office, and ${filling.files} files of 1 MB. Everything is read again: the backup once before it has its name, the restore to its end before it begins, and all rows and journals once they are loaded. The restore makes its database server too. Memory is that of Strand; PostgreSQL has its own.`,
    peakBytes: Math.max(all.backup.peakMb, all.restore.peakMb) * 1024 * 1024,
  });
} finally {
  rmSync(folder, { recursive: true });
}

function figuresOf(what: string, { wall, cpu, peakMb }: Run, atMost: number): readonly Figure[] {
  return [
    { what, unit: 'ms', cpu, wall, atMost, bounds: 'wall' },
    { what: `memory of a ${what}`, unit: 'MB', ratio: peakMb, atMost: mostMemoryMb, bounds: 'ratio' },
  ];
}

async function measure(name: string, wish: Filling): Promise<Measured> {
  const [source, target] = [join(folder, name), join(folder, `${name}-restored`)];
  const path = join(folder, `${name}.strand`);
  const rows = await fillBench({ folder: source }, wish);
  const backup = runStrand(source, ['backup', path]);
  const restore = runStrand(target, ['restore', path]);
  return { backup, restore, rows, sizeMb: statSync(path).size / 1_000_000 };
}

/** Runs a command in a process of its own, which writes down what it used when it ends. */
function runStrand(data: string, argv: readonly string[]): Run {
  const ledger = join(folder, `spent-${randomBytes(4).toString('hex')}`);
  const writesDown = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(ledger)}, JSON.stringify(process.resourceUsage())));`;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join('bin', 'strand.js'), ...argv], {
    env: {
      ...process.env,
      STRAND_DATA: data,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(writesDown)}`,
    },
    encoding: 'utf8',
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`strand ${argv.join(' ')} ended with ${status}: ${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    readFileSync(ledger, 'utf8'),
  ) as NodeJS.ResourceUsage;
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1000, peakMb: maxRSS / 1024 };
}
