/**
 * The program behind `node scripts/web.js lighthouse`: serves the samples and has Lighthouse look at screens as somebody who is signed in, once as a desktop and
 * once as a telephone on a slow line. Gives the scores as its last line.
 */

import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { newFolderToServe, serveSamples } from '../../test/web/served-samples.ts';

const wish = JSON.parse(process.argv[2] ?? '{}') as {
  readonly chromium: string;
  readonly lighthouse: string;
};

type Scores = {
  readonly performance: number;
  readonly accessibility: number;
  readonly failed: readonly string[];
};
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
      const scores = await look(`${served.address}${project}${screen}`, cookie, form);
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

/** The server is of this process, and must answer meanwhile. */
async function look(address: string, cookie: string, form: 'desktop' | 'mobile'): Promise<Scores> {
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
