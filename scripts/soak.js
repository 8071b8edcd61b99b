// `node scripts/soak.js HARNESS [--cycles N] [--seed N]`: runs one of the harnesses that try to lose data (test/soak/) for long, and writes what
// came of it to bench/soak.md, in place of the last result of that harness. Ends with 1 where anything was lost.

import { loadavg } from 'node:os';
import { putSection, runProgram } from './harness.js';
import { ensureSetUp } from './setup.js';

// How much each harness does where nothing else is asked for.
const lengths = { kill: 300, 'power-loss': 600, 'disk-full': 6, restart: 40, migration: 60 };

const [name, ...options] = process.argv.slice(2);
if (!Object.hasOwn(lengths, name ?? '')) {
  console.error(`Use: node scripts/soak.js ${Object.keys(lengths).join('|')} [--cycles N] [--seed N]`);
  process.exit(2);
}
const cycles = Number(option('--cycles') ?? lengths[name]);
const seed = Number(option('--seed') ?? 1);

await ensureSetUp();
const start = performance.now();
const [loadBefore] = loadavg();
const { does, figures, losses } = await runProgram('test/soak/run.ts', [name, String(cycles), String(seed)]);
putSection({
  name,
  verdict: losses.length === 0 ? 'nothing lost' : `LOST: ${losses.length}`,
  command: `node scripts/soak.js ${name} --cycles ${cycles} --seed ${seed}`,
  start,
  loadBefore,
  paragraphs: [
    `${does[0].toUpperCase()}${does.slice(1)}.`,
    listOf(Object.entries(figures).map(([what, figure]) => `${what}: ${figure}`)),
    ...(losses.length === 0 ? [] : [listOf(losses.map((loss) => `**${loss}**`))]),
  ],
});
if (losses.length > 0) process.exitCode = 1;

function option(flag) {
  const at = options.indexOf(flag);
  return at === -1 ? undefined : options[at + 1];
}

function listOf(lines) {
  return lines.map((line) => `- ${line}`).join('\n');
}
