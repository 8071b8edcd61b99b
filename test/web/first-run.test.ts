/** The first minutes: the one-time link ends on the finished report of the sample, with what to try first, and leads on to a project of one's own. */

import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { config } from '../../src/server/config.ts';
import { type Served, serve } from '../../src/server/main.ts';
import { embeddedWorld } from '../embedded-world.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { loadFixture } from '../fixtures.ts';
import { describeWithTool } from '../needs.ts';
import { violationsOn } from './browser-world.ts';

describeWithTool('chromium', 'the first run', (executablePath) => {
  const places = embeddedWorld();
  let served: Served | undefined;
  let browser: Browser | undefined;
  let page: Page;

  beforeAll(async () => {
    ensureBuilt();
    const settings = config({ STRAND_DATA: places.newFolder(), STRAND_PORT: '0' });
    const samples = ['libmitaf', 'coastal-facility'].map(loadFixture);
    served = await serve(settings, { log: () => undefined, samples });
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  it('opens on the report of the sample, with five things to try that are really in it', async () => {
    await page.goto(served?.firstLink ?? '');
    await page.getByLabel('Name', { exact: true }).fill('Alma Probe');
    await page.getByLabel('E-mail address').fill('alma.probe@strand.example');
    await page.getByLabel('New password').fill('three blue kettles on a shelf');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('5 things to try here').waitFor({ timeout: 60_000 });
    expect(new URL(page.url()).pathname).toMatch(/\/report$/);
    await page.getByText('This is a sample project').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  }, 120_000);

  it('is set in the letters of the device, and from the next visit on in its own', async () => {
    const letters = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
    await page.waitForFunction(() => localStorage.getItem('strand letters') !== null);
    expect(await letters()).toMatch(/^system-ui/);
    await page.reload();
    await page.getByText('This is a sample project').waitFor();
    expect(await letters()).toMatch(/^"IBM Plex Sans"/);
  }, 60_000);

  it('puts marks away for good', async () => {
    await page.getByRole('button', { name: 'Got it' }).first().click();
    await page.getByText('4 things to try here').waitFor();
    await page.reload();
    await page.getByText('4 things to try here').waitFor();
    await page.getByRole('button', { name: 'Put all away' }).click();
    await page.reload();
    await page.getByText('This is a sample project').waitFor();
    expect(await page.getByText('things to try here').count()).toBe(0);
  }, 120_000);

  it('leads to a project of one’s own in the manner of the sample', async () => {
    await page.getByRole('link', { name: 'Make mine like this' }).click();
    await page.getByText('It takes the currency').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByLabel('What is the project called?').fill('River Facility');
    await page.getByLabel('First day').fill('01/01/2026');
    await page.getByLabel('Last day').fill('31/12/2025');
    await page.getByRole('button', { name: 'Make the project' }).press('Enter');
    await page.getByRole('alert').getByText('The last day lies before the first.').waitFor();
    expect(await page.getByLabel('Last day').getAttribute('aria-invalid')).toBe('true');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByLabel('Last day').fill('31/12/2027');
    await page.getByRole('button', { name: 'Make the project' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'River Facility' }).waitFor();
    expect(await page.getByText('This is a sample project').count()).toBe(0);
  }, 120_000);

  it('lists all projects side by side; what is chosen stands in the address', async () => {
    await page.goto(served?.address ?? '');
    await page.getByRole('row', { name: /River Facility/ }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByLabel('Show').selectOption('own');
    expect(await page.getByRole('row').count()).toBe(2);
    await page.getByLabel('Show').selectOption('all');
    await page.getByRole('button', { name: 'Sort by Findings' }).click();
    await page.getByRole('button', { name: 'Sort by Findings' }).click();
    await page.reload();
    await page.getByRole('columnheader', { name: 'Sort by Findings' }).waitFor();
    expect(new URL(page.url()).search).toBe('?sort=findings&order=down');
    expect(await page.getByRole('row').nth(1).innerText()).toMatch(/Sample/);
  }, 120_000);
});
