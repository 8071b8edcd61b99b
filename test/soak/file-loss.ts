/** Cuts the power while files are kept beside the database: what was acknowledged must be there, and nothing may have a name that it does not keep. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openFileFolder } from '../../src/workspace/file-folder.ts';
import { root } from '../source-files.ts';
import { chanceOf } from './chance.ts';
import { diskOf, fates } from './disk.ts';
import { layOut } from './power-loss.ts';
import { readSteps, type Step, tracedCalls } from './steps.ts';
import { clearWorkFolder, makeWorkFolder } from './wrapped-postgres.ts';

/** The nth file that is kept, larger than a page and than what Node writes at once. */
const textOf = (nth: number): string => `file ${nth} `.repeat(20_000);
const fileCount = 5;

const program = `
  import { writeSync } from 'node:fs';
  import { openFileFolder } from './src/workspace/file-folder.ts';
  const files = openFileFolder(process.argv[2]);
  for (let nth = 1; nth <= ${fileCount}; nth += 1) {
    await files.keep((async function* () { yield Buffer.from(('file ' + nth + ' ').repeat(20_000)); })());
    writeSync(1, 'strand mark ' + nth + ' end');
  }`;

/** Cuts the power at every moment in each way; gives what was lost, and how many states there were. */
export async function loseFiles(
  seed: number,
): Promise<{ readonly states: number; readonly losses: readonly string[] }> {
  const work = makeWorkFolder();
  try {
    const base = join(work, 'base');
    mkdirSync(base);
    const steps = await recordFiles(work);
    const disk = diskOf(base, steps);
    const chance = chanceOf(seed);
    const losses: string[] = [];
    const lines = [...new Set(steps.flatMap(({ entered, left }) => [entered + 1, left + 1]))].toSorted(
      (a, b) => a - b,
    );
    for (const line of lines) {
      disk.advance(line);
      for (const fate of fates) {
        const folder = join(work, 'state');
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder);
        layOut(folder, disk.crash(fate, chance));
        const found = await lossesIn(join(folder, 'files'), marksBefore(steps, line));
        losses.push(...found.map((loss) => `line ${line}, ${fate} of what was not synced: ${loss}`));
      }
    }
    return { states: lines.length * fates.length, losses };
  } finally {
    await clearWorkFolder(work);
  }
}

async function recordFiles(work: string): Promise<readonly Step[]> {
  const bundle = join(work, 'keep.mjs');
  await build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
    logLevel: 'error',
  });
  const data = join(realpathSync(work), 'data');
  mkdirSync(data);
  const trace = join(work, 'trace');
  const { status, stderr } = spawnSync(
    'strace',
    [
      '-f',
      '-y',
      '-xx',
      '-q',
      '-s',
      '4000000',
      '-e',
      `trace=${tracedCalls}`,
      '-o',
      trace,
      process.execPath,
      bundle,
      join(data, 'files'),
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the files were not kept: ${stderr}`);
  return readSteps(trace, data, 'threads');
}

const marksBefore = (steps: readonly Step[], line: number): readonly number[] =>
  steps.flatMap(({ effect, left }) => (effect.kind === 'mark' && left < line ? [effect.number] : []));

async function lossesIn(folder: string, acknowledged: readonly number[]): Promise<readonly string[]> {
  const files = openFileFolder(folder);
  const losses: string[] = [];
  for (const nth of acknowledged) {
    const sha256 = createHash('sha256').update(textOf(nth)).digest('hex');
    if (!(await files.has(sha256))) losses.push(`lost: file ${nth}`);
  }
  for await (const name of files.list()) {
    if (!(await files.isWhole(name))) losses.push(`file ${name} is not what its name says`);
  }
  return losses;
}
