// `npm run bench`: measures what Strand promises on speed. Bundles bench/*.bench.ts, runs each in several processes of
// its own, shows the medians, and writes them to bench/results.md. `npm run bench -- totals` runs those whose name
// holds that word, and puts them there in place of their last ones. Ends with 1 where a promise is missed.

import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { ensureSetUp, root } from './setup.js';

const processesEach = 5;
const bundles = join('.cache', 'bench');
const results = join(root, 'bench', 'results.md');
const columns = ['measured', 'processor', 'clock', 'at most', ''];

const wanted = process.argv.slice(2);
const names = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));

await ensureSetUp();
const loadBefore = loadavg()[0];
await bundle();
const sections = names.map((name) => sectionOf(name));
if (wanted.length === 0) writeFileSync(results, `${pageOf(sections)}\n`);
else writeFileSync(results, `${pageWith(sections)}\n`);
if (sections.some((section) => !section.holds)) process.exitCode = 1;

async function bundle() {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => `bench/${name}.bench.ts`),
    outdir: bundles,
    bundle: true,
    // A benchmark that starts itself again in a new process loads there only what that process needs.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
}

// Runs a benchmark, shows its section and gives it.
function sectionOf(name) {
  const runs = [];
  for (let nth = 1; nth <= processesEach; nth += 1) {
    process.stderr.write(`\r${name} ${nth}/${processesEach} `);
    runs.push(runOnce(name));
    if (runs.at(-1).failure !== undefined) break;
  }
  process.stderr.write('\r\u001B[2K');
  const section =
    runs.at(-1).failure === undefined ? summarise(name, runs) : failedSection(name, runs.at(-1));
  console.log(`${section.text}\n`);
  return section;
}

function runOnce(name) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', join(bundles, `${name}.bench.js`)],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) return { failure: stderr.replaceAll(root, '') };
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

function failedSection(name, { failure }) {
  return {
    holds: false,
    text: `## ${name}: MISSED\n\nIt did not run to its end:\n\n\`\`\`\n${failure.trim()}\n\`\`\``,
  };
}

function summarise(name, runs) {
  const [{ promise, note }] = runs;
  const figures = mediansOf(runs.map((run) => run.figures));
  const holds = figures.every((figure) => verdictOf(figure) !== 'MISSED');
  const parts = [
    `## ${name}: ${holds ? 'holds' : 'MISSED'}`,
    promise,
    tableOf(columns, figures.map(rowOf)),
    `${note} Peak memory ${Math.round(median(runs.map((run) => run.peakBytes)) / 1024 / 1024)} MB.`,
    ...slowestOf(runs),
  ];
  return { holds, text: parts.join('\n\n') };
}

function slowestOf(runs) {
  if (runs[0].slowest === undefined) return [];
  const figures = mediansOf(runs.map((run) => run.slowest.figures));
  const five = figures.toSorted((a, b) => b.cpu - a.cpu).slice(0, 5);
  return [
    tableOf(
      [runs[0].slowest.title, 'processor', 'clock'],
      five.map((figure) => rowOf(figure).slice(0, 3)),
    ),
  ];
}

// The figures of the first list, each with the medians over all lists.
function mediansOf([first, ...others]) {
  return first.map((figure, index) => {
    const all = [figure, ...others.map((figures) => figures[index])];
    const numbers = ['cpu', 'wall', 'ratio'].filter((key) => figure[key] !== undefined);
    return {
      ...figure,
      ...Object.fromEntries(numbers.map((key) => [key, median(all.map((one) => one[key]))])),
    };
  });
}

function rowOf(figure) {
  const { what, unit, cpu, wall, ratio, atMost } = figure;
  const say = (value) => (value === undefined ? '' : `${rounded(value)} ${unit}`);
  const bound = `${atMost === undefined ? '' : `${atMost} ${unit}`}${figure.bounds === 'wall' ? ' by the clock' : ''}`;
  return [what, say(cpu ?? ratio), say(wall), bound, verdictOf(figure)];
}

function verdictOf(figure) {
  if (figure.atMost === undefined) return '';
  return figure[figure.bounds ?? 'cpu'] <= figure.atMost ? 'holds' : 'MISSED';
}

function rounded(value) {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.floor(sorted.length / 2)]) / 2;
}

// A table whose columns stand under one another on a terminal too.
function tableOf(heads, rows) {
  const widths = heads.map((head, index) =>
    Math.max(3, head.length, ...rows.map((row) => row[index].length)),
  );
  const line = (cells) => `| ${cells.map((cell, index) => cell.padEnd(widths[index])).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

// The page as it is, with these sections in place of their last ones, each with when it ran.
function pageWith(ran) {
  const [head, ...others] = readFileSync(results, 'utf8')
    .trimEnd()
    .split(/\n\n(?=## )/);
  const fresh = new Map(
    ran.map(({ text }) => [
      nameIn(text),
      `${text}\n\nRun by itself on ${today()}, load ${loadBefore.toFixed(2)} at the start and ${loadavg()[0].toFixed(2)} at the end.`,
    ]),
  );
  const known = new Set(others.map(nameIn));
  const added = [...fresh].filter(([name]) => !known.has(name)).map(([, text]) => text);
  return [head, ...others.map((text) => fresh.get(nameIn(text)) ?? text), ...added].join('\n\n');
}

function nameIn(text) {
  return /^## (.*?):/.exec(text)?.[1];
}

function today() {
  return new Date().toISOString().slice(0, 10);
}

function pageOf(all) {
  const day = today();
  return [
    '# Measured',
    [
      `Written by \`npm run bench\` on ${day}. Node ${process.versions.node}, ${cpus().length} cores. Load while it ran: ${loadBefore.toFixed(2)} at the start,`,
      `${loadavg()[0].toFixed(2)} at the end; above 1 other work disturbed the figures. Each figure is the median of ${processesEach} processes.`,
      'Processor time counts all threads, the garbage collector’s too; bounds are on it where nothing else is said. Peak memory holds the inputs of all',
      'runs of a process. A promise holds where every figure that has a bound keeps it.',
    ].join('\n'),
    ...all.map((section) => section.text),
  ].join('\n\n');
}
