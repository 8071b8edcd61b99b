/**
 * The program behind `node scripts/web.js lighthouse`: serves the samples and has Lighthouse look at screens as somebody who is signed in, as a desktop and as a
 * telephone on a slow line. One look differs much from the next where other programs run beside: each is taken several times, and the one in the middle counts.
 * Gives the scores as its last line.
 */

import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
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

const folder = newFolderToServe('strand-lighthouse-');
const served = await serveSamples(folder);
try {
  const sample = served.samples.find(({ acronym }) => acronym === 'CSMF');
  const project = `/projects/${sample?.office}/${sample?.project}`;
  const cookie = await cookieOfSession();
  const rows: (Scores & { readonly screen: string; readonly form: string })[] = [];
  for (const screen of ['', '/plan', '/report'])
    for (const form of ['desktop', 'mobile'] as const) {
      const scores = await lookOften(`${served.address}${project}${screen}`, cookie, form);
      rows.push({ screen: screen === '' ? '/home' : screen, form, ...scores });
    }
  process.stdout.write(`${JSON.stringify(rows)}\n`);
} finally {
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function cookieOfSession(): Promise<string> {
  const browser = await chromium.launch({ executablePath: wish.chromium, args: ['--no-sandbox'] });
  const context = await served.signedIn(browser);
  const cookies = await context.cookies();
  await browser.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

async function lookOften(address: string, cookie: string, form: 'desktop' | 'mobile'): Promise<Scores> {
  const looks: Look[] = [];
  for (let count = 0; count < wish.looks; count += 1) looks.push(await look(address, cookie, form));
  const inOrder = looks.toSorted((a, b) => a.performance - b.performance);
  const middle = inOrder[Math.floor(inOrder.length / 2)];
  if (middle === undefined) throw new Error('nothing was looked at');
  return { ...middle, performances: inOrder.map(({ performance }) => performance) };
}

/** The server is of this process, and must answer meanwhile. */
async function look(address: string, cookie: string, form: 'desktop' | 'mobile'): Promise<Look> {
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
      '--chrome-flags=--headless=new --no-sandbox',
      ...(form === 'desktop' ? ['--preset=desktop'] : []),
    ],
    {
      maxBuffer: 256 * 1024 * 1024,
      timeout: 120_000,
      env: { ...process.env, CHROME_PATH: wish.chromium },
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
