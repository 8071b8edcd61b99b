/** Reading a report in the browser: it becomes a record beside its own lines, and is taken over as far as its reader wants. */

import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import type { Page } from 'playwright-core';
import { writePdf } from '../../src/formats/binary/pdf/write-pdf.ts';
import { reportOf } from '../documents/documents-under-test.ts';
import { loadFixture } from '../fixtures.ts';
import { testWithSharedData } from '../needs.ts';
import { printReport } from '../report-text/print.ts';
import { randomTruth } from '../report-text/random-truth.ts';
import { describeInBrowser, violationsOn } from './browser-world.ts';

vi.setConfig({ testTimeout: 120_000 });

const reportText = printReport(randomTruth(7), 7);

describeInBrowser('reading a report', ({ window, address }) => {
  it('makes a project of a report, row by row, and takes it back as one step', async () => {
    const { page } = await window();
    await beginWith(page, address(), { name: 'last-year.txt', text: reportText });
    const all = await countToTake(page);
    expect(all).toBeGreaterThan(30);

    await page
      .getByRole('checkbox', { name: /^Take over .*→/ })
      .first()
      .or(rowTick(page))
      .first()
      .uncheck();
    const fewer = await countToTake(page);
    expect(fewer).toBeLessThan(all);

    await takeButton(page).click();
    await page.getByText(`${fewer} rows are in the record now.`).waitFor();
    await page.getByText('Saved').first().waitFor();
    await page.locator('.take-bar').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => countToTake(page)).toBe(fewer);
    await page.reload();
    await page.getByText('Nothing was read into this project yet.').waitFor();
  });

  testWithSharedData(
    'report-text/libmitaf-interim-report.txt',
    'takes over a published report: its plan, its costs and its meetings stand on their screens',
    async (path) => {
      const { page } = await window();
      await beginWith(page, address(), { name: 'interim-report.txt', text: readFileSync(path, 'utf8') });
      await page.getByText('15 lines are not in the record').waitFor();
      await takeButton(page).click();
      await page.getByText('All that was read is in the record.').waitFor();
      await page.getByRole('link', { name: 'Look at the project' }).click();
      await page.getByRole('heading', { level: 1, name: 'Libya' }).waitFor();
      await page.getByText('2,550,060 EUR').first().waitFor();
      await page.reload();
      await page.getByText('2,550,060 EUR').first().waitFor();
    },
  );

  it('shows of a value its line, and of a line its value, by keyboard alone', async () => {
    const { page, open } = await window();
    await open('import', 'LIBMITAF');
    await page.getByLabel('Or paste the text of a report').fill(reportText);
    await page.getByRole('button', { name: 'Read this text' }).press('Enter');
    const value = page.locator('button.line-button').first();
    await value.waitFor();
    await value.focus();
    const line = await value.getAttribute('data-at');
    const source = page.locator(`.source-line[data-line="${line}"]`);
    expect(await source.getAttribute('data-pointed')).toBe('');
    await value.press('Enter');
    expect(await focused(page)).toBe(line);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(String(Number(line) + 1));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe(line);
  });

  it('compares with what is there: what would change waits to be chosen, and what is only there stays', async () => {
    const { page, open } = await window();
    const record = loadFixture('coastal-facility');
    const [first, ...others] = record.activities;
    if (first === undefined) throw new Error('the sample has no activities');
    const changed = {
      ...record,
      activities: [{ ...first, title: { en: 'Quite another activity' } }, ...others.slice(1)],
    };
    await open('import', 'CSMF');
    await page.setInputFiles('input[type=file]', fileOf('record.json', JSON.stringify(changed)));
    const tick = page.getByRole('checkbox', { name: /Quite another activity/ });
    await tick.waitFor();
    expect(await tick.isChecked()).toBe(false);
    await page.getByText('1 row is only in the record, and stays.').waitFor();
    await page.getByText('Quite another activity').first().waitFor();
    expect(await page.locator('del').count()).toBe(1);
    await tick.press('Space');
    expect(await countToTake(page)).toBe(1);
  });

  it('reads a PDF with the months of its plan', async () => {
    const { page } = await window();
    const { bytes } = await writePdf(
      reportOf({ project: () => loadFixture('coastal-facility'), locale: 'en' }),
      {},
    );
    await beginWith(page, address(), { name: 'report.pdf', bytes: Buffer.from(bytes) });
    const item = page.locator('.read-row', { hasText: 'Final Steering Committee' }).first();
    await item
      .getByText(/\d{2}\/2025/)
      .first()
      .waitFor();
    expect(await page.getByText('Marks without a month').count()).toBe(0);
  });

  it('says of what it cannot read why, and keeps what was typed', async () => {
    const { page, open } = await window();
    await open('import', 'LIBMITAF');
    await page.setInputFiles('input[type=file]', fileOf('plan.docx', 'PK\u0003\u0004 and more'));
    await page.getByRole('alert').getByText('Save it as PDF').waitFor();
    await page.getByLabel('Or paste the text of a report').fill('nothing of a report');
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByRole('alert').getByText('Nothing of a report was recognised').waitFor();
    expect(await page.getByLabel('Or paste the text of a report').inputValue()).toBe('nothing of a report');
  });

  it.each([
    { locale: 'en', isDark: true },
    { locale: 'ar', isDark: false },
  ] as const)(
    'is accessible with a report on it in $locale, dark: $isDark, and on a telephone',
    async (look) => {
      const { page, open } = await window(look);
      await open('import', 'LIBMITAF');
      await page.setInputFiles('input[type=file]', fileOf('report.txt', reportText));
      await page.locator('.read-row').first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    },
  );
});

type Given = { readonly name: string } & ({ readonly text: string } | { readonly bytes: Buffer });

const fileOf = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

/** Begins a project with a file, from the list of all projects on. */
async function beginWith(page: Page, address: string, given: Given): Promise<void> {
  await page.goto(address);
  await page.getByRole('link', { name: 'New project' }).click();
  await page.getByRole('heading', { level: 1, name: 'A project of your own' }).waitFor();
  const buffer = 'text' in given ? Buffer.from(given.text) : given.bytes;
  await page.setInputFiles('input[type=file]', {
    name: given.name,
    mimeType: 'application/octet-stream',
    buffer,
  });
  await page.getByRole('heading', { level: 2, name: 'What it becomes' }).waitFor({ timeout: 60_000 });
}

const takeButton = (page: Page) => page.getByRole('button', { name: /^Take over \d+ rows?$/ });
const rowTick = (page: Page) => page.locator('.read-row input[type=checkbox]');

async function countToTake(page: Page): Promise<number> {
  return Number(/\d+/.exec(await takeButton(page).innerText())?.[0] ?? 0);
}

const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-line'));
