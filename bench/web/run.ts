/** The program behind `node scripts/web.js`: serves the samples and a large project, measures the application in Chromium, and gives what came of it as its last line. */

import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { commandPath } from '../../src/api/commands.ts';
import { fillPath } from '../../src/api/path.ts';
import { createProject } from '../../src/api/projects.ts';
import { newFolderToServe, serveSamples } from '../../test/web/served-samples.ts';
import { largeProject } from '../large-project.ts';
import { openSlowLine } from './slow-line.ts';

const wish = JSON.parse(process.argv[2] ?? '{}') as { readonly rounds: number; readonly chromium: string };
/** Slow 4G as Lighthouse has it. */
const slow4G = { latencyMs: 150, bytesPerSecond: 204_800 };

const folder = newFolderToServe('strand-web-');
const served = await serveSamples(folder);
const line = await openSlowLine(served.address, slow4G);
const browser = await chromium.launch({ executablePath: wish.chromium, args: ['--no-sandbox'] });
try {
  const sample = pathOf(served.samples.find(({ acronym }) => acronym === 'CSMF')?.project ?? '');
  const large = pathOf(await addLarge());
  const outcome = {
    first: await rounds(() => firstVisit(sample)),
    repeat: await rounds(() => repeatVisit(sample)),
    grid: await rounds(() => paintOf(`${large}/plan`, '[role="grid"]')),
    graph: await rounds(() => paintOf(`${large}/results`, 'svg')),
    key: await keysOf(large, 1),
    keyThrottled: await keysOf(large, 4),
  };
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
} finally {
  await browser.close();
  line.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
}

function officeOf(): string {
  return served.samples[0]?.office ?? '';
}

function pathOf(project: string): string {
  return `/projects/${officeOf()}/${project}`;
}

async function rounds<Value>(measure: () => Promise<Value>): Promise<readonly Value[]> {
  const all: Value[] = [];
  for (let nth = 0; nth < wish.rounds; nth += 1) all.push(await measure());
  return all;
}

/** Makes a project of 500 items in 24 months with some 150 results and activities; gives its id. */
async function addLarge(): Promise<string> {
  const office = officeOf();
  const created = await served.call(fillPath(createProject.path, { office }), undefined, { method: 'POST' });
  const { project } = created as { project: string };
  const record = largeProject({ items: 500, itemsPerPlan: 500, indicators: 180, periods: 4 });
  const headers = { 'If-Match': '"0"', 'Idempotency-Key': 'large' };
  const path = fillPath(commandPath('import-record'), { office, project });
  await served.call(path, { input: { record, replaces: false } }, { headers });
  return project;
}

/** The largest contentful paint of a page on a slow line, in milliseconds, and how far things moved while it loaded. */
async function visit(context: BrowserContext, path: string) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.lcp = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.cls += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${line.address}${path}`);
  await page.locator('.home').waitFor();
  await page.waitForTimeout(4000);
  const seen = await page.evaluate(
    () => (globalThis as unknown as { seen: { lcp: number; cls: number } }).seen,
  );
  await page.close();
  return seen;
}

async function firstVisit(path: string) {
  const context = await served.signedIn(browser);
  const seen = await visit(context, path);
  await context.close();
  return seen;
}

async function repeatVisit(path: string) {
  const profile = mkdtempSync(join(folder, 'browser-'));
  const context = await openProfile(profile);
  const page = await context.newPage();
  await page.goto(`${line.address}${path}`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.close();
  const seen = await visit(context, path);
  await context.close();
  return seen;
}

/** A browser that keeps what it loads and compiles, as one does in which people work: a window without a profile forgets it. */
async function openProfile(profile: string): Promise<BrowserContext> {
  const known = await served.signedIn(browser);
  const { cookies } = await known.storageState();
  await known.close();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: wish.chromium,
    args: ['--no-sandbox'],
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
  });
  await context.addCookies(cookies);
  return context;
}

/** From a click on the way to a screen to its first paint, in milliseconds; the code of the screen is loaded before. */
async function paintOf(path: string, selector: string): Promise<number> {
  const context = await served.signedIn(browser);
  const page = await context.newPage();
  await page.goto(`${served.address}${path}`);
  await page.locator(selector).first().waitFor();
  const home = path.slice(0, path.lastIndexOf('/'));
  await page.locator(`nav a[href="${home}"]`).click();
  await page.locator('.home').waitFor();
  await page.waitForTimeout(1500);
  const took = await page.evaluate(
    async ([to, wanted]) => {
      const link = document.querySelector(`nav a[href="${to}"]`);
      const start = performance.now();
      if (link instanceof HTMLElement) link.click();
      for (;;) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        if (document.querySelector(`main ${wanted}`) !== null) break;
      }
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    },
    [path, selector] as const,
  );
  await context.close();
  return took;
}

/** From a key press that sets or clears the mark of an item, which saves it, to the findings painted, for 60 presses. */
async function keysOf(large: string, slowdown: number): Promise<readonly number[]> {
  const context = await served.signedIn(browser);
  const page = await context.newPage();
  await page.goto(`${served.address}${large}/plan`);
  await page.locator('[role="grid"]').first().waitFor();
  await page.waitForTimeout(3000);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const cell = page.locator('[role="gridcell"]').nth(40);
  await cell.click();
  const all: number[] = [];
  for (let nth = 0; nth < 60; nth += 1) {
    await page.evaluate(() => {
      performance.clearMarks();
      addEventListener('keydown', () => performance.mark('key'), { once: true, capture: true });
    });
    await page.keyboard.press(' ');
    await page.waitForTimeout(1000);
    const { start, end } = await page.evaluate(() => {
      const [key] = performance.getEntriesByName('key');
      const [painted] = performance.getEntriesByName('findings painted');
      return { start: key?.startTime ?? 0, end: painted?.startTime ?? Number.NaN };
    });
    all.push(end - start);
  }
  await context.close();
  return all;
}
