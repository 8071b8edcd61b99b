// `node scripts/web.js [--rounds N]`: measures the web application in Chromium and writes what came of it to bench/web.md: how soon the first screen stands on a
// slow line, how soon a large plan and a large chain of results are painted, and how long a key press takes until its findings are. `node scripts/web.js lighthouse`
// has Lighthouse, which npx fetches, look at three screens. Nothing else should run meanwhile.

import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { putSection, runProgram } from './harness.js';
import { ensureSetUp, root } from './setup.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
});
const { rounds } = options;
const chromium = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();

await ensureSetUp();
const start = performance.now();
const [loadBefore] = loadavg();
await (positionals[0] === 'lighthouse' ? haveItLookedAt() : measure());

// The newest that runs on Node 20.
async function haveItLookedAt() {
  const lighthouse = 'lighthouse@12.8.2';
  const looks = 3;
  const seen = await runProgram('bench/web/lighthouse.ts', [JSON.stringify({ chromium, lighthouse, looks })]);
  const holds = seen.every(({ performance: speed, accessibility }) => speed >= 0.95 && accessibility === 1);
  putSection({
    page: 'web',
    name: 'lighthouse',
    verdict: holds ? 'holds' : 'MISSED',
    command: 'node scripts/web.js lighthouse',
    start,
    loadBefore,
    paragraphs: [
      `${lighthouse} on screens of the sample facility, first visits without anything kept, in a browser that has started and a server that has answered before, as a desktop and as a telephone (slow 4G, a processor four times slower); the middle one of ${looks} looks. Performance at least 0.95, accessibility 1.00.`,
      tableOf([
        ['screen', 'as a', 'performance', 'of', 'accessibility', 'what it says could be better'],
        ['---', '---', '---', '---', '---', '---'],
        ...seen.map(({ screen, form, performance: speed, performances, accessibility, failed }) => [
          screen,
          form,
          speed.toFixed(2),
          performances.map((one) => one.toFixed(2)).join(' '),
          accessibility.toFixed(2),
          failed.join('; '),
        ]),
      ]),
    ],
  });
  if (!holds) process.exitCode = 1;
}

async function measure() {
  const outcome = await runProgram('bench/web/run.ts', [
    JSON.stringify({ rounds: Number(rounds), chromium }),
  ]);
  const rows = [
    ['largest paint, first visit on slow 4G', medianOf(outcome.first.map(({ lcp }) => lcp)), 2500],
    ['largest paint, later visit on slow 4G', medianOf(outcome.repeat.map(({ lcp }) => lcp)), 1000],
    ['plan of 500 items and 24 months, first paint', medianOf(outcome.grid), 500],
    ['chain of 150 results and activities, first paint', medianOf(outcome.graph), 250],
    ['key press to findings at 500 items, 95 of 100', highOf(outcome.key), 100],
    ['the same with a processor four times slower', highOf(outcome.keyThrottled), 300],
  ];
  const moved = Math.max(...[...outcome.first, ...outcome.repeat].map(({ cls }) => cls));
  const holds = rows.every(([, value, most]) => value <= most) && moved === 0;
  putSection({
    page: 'web',
    name: 'application',
    verdict: holds ? 'holds' : 'MISSED',
    command: `node scripts/web.js --rounds ${rounds}`,
    start,
    loadBefore,
    paragraphs: [
      'Medians of the rounds, in Chromium without a window, 1440 × 900. Slow 4G is a line of 1.6 Mbit/s with 150 ms. A later visit is the next one in a browser that has put the application on the device, as it does by itself after the first; its data comes by the line. A paint is counted from the click that leads to the screen, with its code loaded before; a key press from the key to the mark that the application sets once the findings after it are painted, the first ones after opening among 60 presses.',
      tableOf([
        ['measured', 'ms', 'at most', ''],
        ['---', '---', '---', '---'],
        ...rows.map(([what, value, most]) => [
          what,
          Math.round(value),
          most,
          value <= most ? 'holds' : 'MISSED',
        ]),
        ['how far things move while it loads (CLS)', moved.toFixed(3), '0', moved === 0 ? 'holds' : 'MISSED'],
      ]),
      `Script before the overview stands: ${sizeOfFirst()} kB compressed.`,
    ],
  });
  if (!holds) process.exitCode = 1;
}

function sizeOfFirst() {
  const folder = join(root, 'dist', 'web');
  const { script, preload, loadedLater } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const later = ['src/web/shell/project-pages.tsx', 'src/web/screens/home/home-screen.tsx'];
  const files = new Set([script, ...preload, ...later.flatMap((source) => loadedLater[source])]);
  const bytes = [...files]
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(join(folder, `${name}.gz`)).size, 0);
  return (bytes / 1000).toFixed(1);
}

function medianOf(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function highOf(values) {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];
}

function tableOf(lines) {
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
