/**
 * The program behind `node scripts/web.js lighthouse`: serves the samples and has Lighthouse look at screens as somebody who is signed in, as a desktop and as a
 * telephone on a slow line. One look differs much from the next where other programs run beside: each is taken several times, and the one in the middle counts.
 * What is none of the application's is done before: the server has answered, and each look has a browser of its own that has started and rests. Gives the scores
 * as its last line.
 */

import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { newFolderToServe, serveSamples } from '../../test/web/served-samples.ts';

const wish = JSON.parse(process.argv[2] ?? '{}') as {
  readonly chromium: string;
  readonly lighthouse: string;
  readonly looks: number;
};

type Scores = {
  readonly performance: number;
  /** Of all looks, from the lowest. */
  readonly performances: readonly number[];
  readonly accessibility: number;
  readonly failed: readonly string[];
};
type Look = Omit<Scores, 'performances'>;
type Report = {
  readonly categories: Readonly<Record<'performance' | 'accessibility', { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
};

/** How long a browser may take to start, and then to rest. */
const startMs = 3000;

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-features=SpareRendererForSitePerProcess,OptimizationHints,MediaRouter,Translate',
  'about:blank',
];

const folder = newFolderToServe('strand-lighthouse-');
const served = await serveSamples(folder);
try {
  const sample = served.samples.find(({ acronym }) => acronym === 'CSMF');
  const project = `/projects/${sample?.office}/${sample?.project}`;
  const screens = ['', '/plan', '/report'].map((screen) => `${project}${screen}`);
  const cookie = await visit(screens);
  const rows: (Scores & { readonly screen: string; readonly form: string })[] = [];
  for (const screen of screens)
    for (const form of ['desktop', 'mobile'] as const) {
      const scores = await lookOften(`${served.address}${screen}`, cookie, form);
      rows.push({ screen: screen === project ? '/home' : screen.slice(project.length), form, ...scores });
    }
  process.stdout.write(`${JSON.stringify(rows)}\n`);
} finally {
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Has the server do for the first time what it does for each visit; gives the cookie of the session. */
async function visit(paths: readonly string[]): Promise<string> {
  const browser = await chromium.launch({ executablePath: wish.chromium, args: ['--no-sandbox'] });
  const context = await served.signedIn(browser);
  const cookies = await context.cookies();
  const page = await context.newPage();
  for (const path of paths) {
    await page.goto(`${served.address}${path}`);
    await page.locator('h1').first().waitFor();
  }
  await browser.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

async function lookOften(address: string, cookie: string, form: 'desktop' | 'mobile'): Promise<Scores> {
  const looks: Look[] = [];
  for (let count = 0; count < wish.looks; count += 1) looks.push(await look(address, cookie, form));
  process.stderr.write(`${address} ${form} ${looks.map(({ performance }) => performance).join(' ')}\n`);
  const inOrder = looks.toSorted((a, b) => a.performance - b.performance);
  const middle = inOrder[Math.floor(inOrder.length / 2)];
  if (middle === undefined) throw new Error('nothing was looked at');
  return { ...middle, performances: inOrder.map(({ performance }) => performance) };
}

/** Looks with a browser that has nothing left to start: Chromium would begin a second renderer, and one for what is drawn, while the page is loaded. */
async function look(address: string, cookie: string, form: 'desktop' | 'mobile'): Promise<Look> {
  const port = await freePort();
  const profile = `--user-data-dir=${mkdtempSync(join(folder, 'browser-'))}`;
  // With its other processes in a group of its own, since they write for a moment when it ends.
  const opened = spawn(wish.chromium, [...flags, `--remote-debugging-port=${port}`, profile], {
    stdio: 'ignore',
    detached: true,
  });
  try {
    await pause(startMs);
    return await lookWith(['--port', `${port}`], { address, cookie, form });
  } finally {
    if (opened.pid !== undefined) process.kill(-opened.pid, 'SIGKILL');
  }
}

/** The server is of this process, and must answer meanwhile. */
async function lookWith(
  browser: readonly string[],
  { address, cookie, form }: { address: string; cookie: string; form: 'desktop' | 'mobile' },
): Promise<Look> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      wish.lighthouse,
      address,
      '--output=json',
      '--quiet',
      '--only-categories=performance,accessibility',
      `--extra-headers=${JSON.stringify({ Cookie: cookie })}`,
      ...browser,
      ...(form === 'desktop' ? ['--preset=desktop'] : []),
    ],
    {
      maxBuffer: 256 * 1024 * 1024,
      timeout: 120_000,
    },
  );
  const { categories, audits } = JSON.parse(stdout) as Report;
  return {
    performance: categories.performance.score,
    accessibility: categories.accessibility.score,
    failed: Object.values(audits)
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ title }) => title),
  };
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
