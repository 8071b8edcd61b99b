// `node scripts/load.js [SIZE] [--seconds N] [--rate N] [--starts N] [--saturation N]`: fills a place of that size (bench/load/sizes.ts; `full`
// where none is named) below the folder for temporary files, or uses the one that is there; then serves it, lets 50 users work with it, and writes to
// bench/load.md what they waited.
// `node scripts/load.js growth [SIZE...]` does so for places of 200, 2,000 and 20,000 small projects, or of the sizes that are named;
// `node scripts/load.js fill [SIZE...]` fills and no more. What was filled stays for the next run; a filling that was cut short goes on where it was.
// Ends with 1 where the promise is missed, which is on `full` at 25 requests a second. Nothing else should run meanwhile: the load is made on the same processors.

import { loadavg } from 'node:os';
import { putSection, runProgram } from './harness.js';
import { ensureSetUp } from './setup.js';

const promised = { reads: 300, writes: 500, coldMs: 700, startMs: 10_000, memoryMb: 700 };
const growing = ['small-200', 'small-2000', 'small-20000'];

const given = process.argv.slice(2);
const words = given.filter((word, index) => !word.startsWith('--') && !given[index - 1]?.startsWith('--'));
const usual = { perSecond: 25, seconds: 300, warmUpSeconds: 30, saturationSeconds: 30, starts: 5, seed: 1 };
const wish = {
  ...usual,
  ...numbers({
    seconds: '--seconds',
    perSecond: '--rate',
    starts: '--starts',
    saturationSeconds: '--saturation',
  }),
};
const command = ['node scripts/load.js', ...given].join(' ');

await ensureSetUp();
const start = performance.now();
const [loadBefore] = loadavg();
if (words[0] === 'fill') await fillAll(sizesOr(['full']));
else if (words[0] === 'growth') await showGrowth(sizesOr(growing));
else await showLoad(words[0] ?? 'full');

function sizesOr(usualSizes) {
  return words.length > 1 ? words.slice(1) : usualSizes;
}

async function fillAll(sizes) {
  for (const size of sizes) await run({ size, onlyFill: true });
}

async function showLoad(size) {
  const outcome = await run({ size });
  const figures = figuresOf(outcome);
  const holds = figures.every(({ value, atMost }) => atMost === undefined || value <= atMost);
  const isPromise = size === 'full' && wish.perSecond === usual.perSecond;
  put(size, isPromise ? (holds ? 'holds' : 'MISSED') : 'tried', [
    `Promised: reads at most ${promised.reads} ms and writes at most ${promised.writes} ms for 99 of 100, no error, at ${usual.perSecond} requests a second of 50 users, on the size \`full\`.`,
    aboutPlace(outcome.filled),
    aboutLoad(outcome),
    tableOf(['measured', 'figure', 'at most', ''], figures.map(rowOf)),
    tableOf(
      ['ms at that rate', 'requests', 'half', '95 of 100', '99 of 100', 'most'],
      outcome.load.byOperation.map(spreadRow),
    ),
    ...problemsOf(outcome),
  ]);
  if (isPromise && !holds) process.exitCode = 1;
}

async function showGrowth(sizes) {
  const seconds = Math.min(wish.seconds, 120);
  const outcomes = [];
  for (const size of sizes) outcomes.push(await run({ size, seconds, saturationSeconds: 0, starts: 1 }));
  const names = outcomes[0].load.byOperation.map(({ name }) => name);
  const cellsOf = (pick) => outcomes.map(({ load }) => inPair(pick(load)));
  const rows = [
    ['reads', ...cellsOf(({ reads }) => reads)],
    ['writes', ...cellsOf(({ writes }) => writes)],
    ...names.map((name, nth) => [name, ...cellsOf(({ byOperation }) => byOperation[nth])]),
    ['start, ms', ...outcomes.map(({ starts }) => rounded(starts[0].startMs))],
    ['memory with the database, most, MB', ...outcomes.map(({ load }) => rounded(mostMb(load)))],
  ];
  put('growth', 'measured', [
    `How waiting grows with the number of projects, in 20 offices each time: ${wish.perSecond} requests a second for ${seconds} s of 50 users, of whom the first of each office sees all its projects, and the others 20 at most. Each pair is what half and what 99 of 100 did not exceed, in ms.`,
    ...outcomes.map(({ filled }) => aboutPlace(filled)),
    tableOf(['', ...outcomes.map(({ filled }) => `${grouped(filled.projects)} projects`)], rows),
    ...outcomes.flatMap(problemsOf),
  ]);
}

function run(more) {
  const all = { onlyFill: false, ...wish, ...more };
  return runProgram('bench/load/run.ts', [JSON.stringify({ ...all, starts: Math.max(1, all.starts) })]);
}

function put(name, verdict, paragraphs) {
  putSection({ page: 'load', name, verdict, command, start, loadBefore, paragraphs });
}

function figuresOf({ starts, load, saturation }) {
  const { reads, writes } = load;
  const errors = Object.values(load.errors).reduce((sum, count) => sum + count, 0);
  return [
    { what: 'reads, 99 of 100', value: reads.p99, unit: 'ms', atMost: promised.reads },
    { what: 'writes, 99 of 100', value: writes.p99, unit: 'ms', atMost: promised.writes },
    { what: `errors among ${grouped(reads.count + writes.count)} requests`, value: errors, atMost: 0 },
    {
      what: `opening the largest project, cold, median of ${starts.length}`,
      value: median(starts.map(({ coldMs }) => coldMs)),
      unit: 'ms',
      atMost: promised.coldMs,
    },
    { what: 'opening it again', value: median(starts.map(({ warmMs }) => warmMs)), unit: 'ms' },
    { what: 'what it sends', value: starts[0].sizeBytes / 1e6, unit: 'MB compressed' },
    {
      what: `start, slowest of ${starts.length}`,
      value: Math.max(...starts.map(({ startMs }) => startMs)),
      unit: 'ms',
      atMost: promised.startMs,
    },
    {
      what: 'memory with the database, most',
      value: mostMb(load),
      unit: 'MB',
      atMost: promised.memoryMb,
    },
    { what: 'of it Strand', value: load.memory.most.strand / 2 ** 20, unit: 'MB' },
    { what: 'of it PostgreSQL', value: load.memory.most.database / 2 ** 20, unit: 'MB' },
    { what: 'reads, half', value: reads.p50, unit: 'ms' },
    { what: 'reads, 95 of 100', value: reads.p95, unit: 'ms' },
    { what: 'writes, half', value: writes.p50, unit: 'ms' },
    { what: 'writes, 95 of 100', value: writes.p95, unit: 'ms' },
    { what: 'processor, Strand', value: load.cpuMs.strand / 1000 / wish.seconds, unit: 'of a core' },
    { what: 'processor, PostgreSQL', value: load.cpuMs.database / 1000 / wish.seconds, unit: 'of a core' },
    {
      what: 'processor, the load itself',
      value: load.cpuMs.generator / 1000 / wish.seconds,
      unit: 'of a core',
    },
    {
      what: 'processor, Strand and PostgreSQL',
      value: (load.cpuMs.strand + load.cpuMs.database) / (reads.count + writes.count),
      unit: 'ms a request',
    },
    ...saturationOf(saturation),
  ];
}

function saturationOf(saturation) {
  if (saturation === undefined) return [];
  const { perSecond, reads, writes, errors } = saturation;
  const failed = Object.values(errors).reduce((sum, count) => sum + count, 0);
  return [
    { what: '50 users without a pause', value: perSecond, unit: 'requests a second' },
    { what: 'of these not answered as asked', value: failed },
    { what: 'reads then, half', value: reads.p50, unit: 'ms' },
    { what: 'reads then, 99 of 100', value: reads.p99, unit: 'ms' },
    { what: 'writes then, half', value: writes.p50, unit: 'ms' },
    { what: 'writes then, 99 of 100', value: writes.p99, unit: 'ms' },
  ];
}

function aboutPlace({ offices, projects, observations, entries, databaseBytes, seconds }) {
  return `${offices} offices, ${grouped(projects)} projects, ${grouped(observations)} observations and ${grouped(entries)} journal entries when it was full; the last run that filled it took ${seconds} s; ${grouped(databaseBytes / 2 ** 20)} MB in the embedded PostgreSQL.`;
}

function aboutLoad({ load }) {
  return [
    `\`strand serve\` and the load are processes of their own on the same processors. ${wish.perSecond} requests a second came at random moments for ${wish.seconds} s, after ${wish.warmUpSeconds} s`,
    'that do not count, in sessions that signed in with passwords and hold a stream of events each; an answer counts from the moment for which its request was planned to its last byte.',
    `The streams told of ${grouped(load.heard)} changes. Cold is the first request after a start of server and database, with what the system keeps of files. Memory counts what processes share once;`,
    `it was looked at ${load.memory.looks} times.`,
  ].join(' ');
}

function problemsOf({ load, saturation, faults }) {
  const lines = [
    ...Object.entries(load.errors).map(([what, count]) => `**${what}: ${count}**`),
    ...Object.entries(saturation?.errors ?? {}).map(([what, count]) => `without a pause: ${what}: ${count}`),
    ...faults.map((line) => `\`${line.slice(0, 300)}\``),
  ];
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}

function rowOf({ what, value, unit = '', atMost }) {
  const bound = atMost === undefined ? '' : `${grouped(atMost)} ${unit}`.trim();
  const verdict = atMost === undefined ? '' : value <= atMost ? 'holds' : 'MISSED';
  return [what, `${rounded(value)} ${unit}`.trim(), bound, verdict];
}

function spreadRow({ name, count, p50, p95, p99, most }) {
  return [name, grouped(count), ...[p50, p95, p99, most].map(rounded)];
}

function inPair({ p50, p99 }) {
  return `${rounded(p50)} / ${rounded(p99)}`;
}

function mostMb({ memory: { most } }) {
  return (most.strand + most.database) / 2 ** 20;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function rounded(value) {
  if (Number.isInteger(value) || value >= 100) return grouped(value);
  return value.toFixed(value >= 10 ? 1 : 2);
}

function grouped(value) {
  return Math.round(value).toLocaleString('en');
}

function tableOf(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

// The numbers that were given, by name.
function numbers(flags) {
  return Object.fromEntries(
    Object.entries(flags).flatMap(([name, flag]) => {
      const at = given.indexOf(flag);
      return at === -1 ? [] : [[name, Number(given[at + 1])]];
    }),
  );
}
