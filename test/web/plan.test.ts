/** The work plan: pasted from Excel, marked and put on hold with the keyboard, in both directions of reading. */

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { columnsOf } from '../../src/core/workplan/schedule.ts';
import { loadFixture } from '../fixtures.ts';
import { pagesByPdfjs } from '../pdf-text.ts';
import { describeInBrowser, violationsOn } from './browser-world.ts';

const real = loadFixture('libmitaf');
const months = columnsOf(real.workPlans[0]);

/** The plan of the real project as Excel puts it on the clipboard, each mark in one of the first months. */
const excelPlan = `<html><body><table><!--StartFragment-->
<tr><td rowspan=2>No.</td><td rowspan=2>Activity</td><td colspan=9 class=xl65>2022</td><td colspan=2>2023</td></tr>
<tr>${months.map((month) => `<td>${month.slice(5)}</td>`).join('')}</tr>
${real.workPlanItems
  .map(({ code, title, unplacedMarks = 0 }) => {
    const marks = months.map((_, index) => `<td>${index < unplacedMarks ? 'X' : ''}</td>`);
    return `<tr><td align=right>${code}</td><td>${title.en}</td>${marks.join('')}</tr>`;
  })
  .join('\n')}<!--EndFragment--></table></body></html>`;

/** Fifty items as text, with a title of two lines. */
const textPlan = [
  ['No.', 'Activity', '01/2025', '02/2025', '03/2025'],
  ...Array.from({ length: 50 }, (_, index) => [
    String(101 + index),
    `"Field session number ${index + 1}\nin the ports"`,
    index % 3 === 0 ? 'X' : '',
    index % 3 === 1 ? 'X' : '',
    index === 7 ? 'soon' : '',
  ]),
]
  .map((row) => row.join('\t'))
  .join('\r\n');

async function copy(page: Page, content: { readonly html?: string; readonly text?: string }): Promise<void> {
  await page.evaluate(async ({ html, text }) => {
    const parts = {
      ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
      ...(text !== undefined && { 'text/plain': new Blob([text], { type: 'text/plain' }) }),
    };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
  }, content);
}

const soon = { timeout: 20_000 };
const cell = (page: Page, code: string, column: string) =>
  page
    .locator('[role="row"][data-kind="row"]', {
      has: page.locator('[data-column="code"]', { hasText: new RegExp(`^${code}$`) }),
    })
    .locator(`[data-column="${column}"]`);
const active = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-column'));
const saved = (page: Page) =>
  page
    .locator('header')
    .getByText(/Saved|محفوظ/)
    .waitFor();
/** Once all is saved: what is on its way cannot be taken back yet. */
const takeBack = async (page: Page): Promise<void> => {
  await saved(page);
  await page.keyboard.press('Control+z');
};
const findingsCount = async (page: Page): Promise<number> =>
  Number(await page.getByRole('navigation').locator('.badge').textContent());

describeInBrowser('the work plan', ({ window }) => {
  it('lets all marks of a plan fall into place by one paste from Excel, and takes them back by one undo', async () => {
    const { page, open } = await window();
    await open('plan', 'LIBMITAF');
    await page.getByText('64 marks of 34 items to be placed').waitFor();
    await copy(page, { html: excelPlan, text: 'no table' });
    await cell(page, '1', 'code').click();
    await page.keyboard.press('Control+v');
    const preview = page.getByRole('dialog', { name: 'What this paste does' });
    await preview.getByText('64 cells change, 64 marks are placed').waitFor();
    await preview.getByRole('button', { name: 'Write it' }).click();
    await expect.poll(() => page.getByText('to be placed').count(), soon).toBe(0);
    expect(await cell(page, '48', '2022-10').textContent()).toBe('X');
    expect(await cell(page, '48', '2022-11').textContent()).toBe('');
    await saved(page);
    await page.keyboard.press('Control+z');
    await page.getByText('64 marks of 34 items to be placed').waitFor();
    await saved(page);
  }, 90_000);

  it('adds fifty rows of text, and says which cell it leaves out', async () => {
    const { page, open } = await window();
    await open('plan', 'CSMF');
    await copy(page, { text: textPlan });
    await page.getByRole('button', { name: 'Paste a table' }).click();
    await page.getByRole('textbox', { name: 'The table' }).focus();
    await page.keyboard.press('Control+v');
    const preview = page.getByRole('dialog', { name: 'What this paste does' });
    await preview.getByText('50 items are added').waitFor();
    await preview.getByText('“soon” is not a mark.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await preview.getByRole('button', { name: 'Write it' }).click();
    await saved(page);
    await page.reload();
    await cell(page, '150', 'title').getByText('Field session number 50 in the ports').waitFor();
    expect(await cell(page, '102', '2025-02').textContent()).toBe('X');
  }, 90_000);

  it('is filled, corrected and taken back with the keyboard alone', async () => {
    const { page, open } = await window();
    await open('plan', 'LIBMITAF');
    await page.getByRole('button', { name: 'Place the first' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    expect(await cell(page, '1', '2022-05').textContent()).toBe('X');
    await page.getByText('63 marks of 33 items to be placed').waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('Kick-off');
    await page.keyboard.press('Enter');
    expect(await cell(page, '1', 'title').textContent()).toBe('Kick-off');
    await page.keyboard.press('F2');
    await page.keyboard.type('never');
    await page.keyboard.press('Escape');
    expect(await cell(page, '2', 'title').textContent()).toContain('Second');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('c');
    await page.keyboard.press('Tab');
    expect([await cell(page, '2', 'state').textContent(), await active(page)]).toEqual([
      'Completed',
      'notes',
    ]);
    await takeBack(page);
    await takeBack(page);
    await expect.poll(() => cell(page, '1', 'title').textContent(), soon).toContain('First');
    await takeBack(page);
    await page.getByText('64 marks of 34 items to be placed').waitFor();
    await saved(page);
  }, 90_000);

  it('marks, clears, copies and fills blocks of cells', async () => {
    const { page, open } = await window();
    await open('plan', 'CSMF');
    await cell(page, '22', '2025-06').click();
    for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Space', 'Control+c'])
      await page.keyboard.press(key);
    const marks = async (code: string) =>
      Promise.all(['06', '07', '08'].map((month) => cell(page, code, `2025-${month}`).textContent()));
    expect(await marks('22')).toEqual(['X', 'X', 'X']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('X\tX\tX');
    for (const key of ['Shift+ArrowDown', 'Control+d']) await page.keyboard.press(key);
    expect(await marks('23')).toEqual(['X', 'X', 'X']);
    await page.keyboard.press('Delete');
    expect([await marks('22'), await marks('23')]).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
    await saved(page);
  }, 90_000);

  it('puts a strand on hold: the grid says so, the checks look at it, and it resumes', async () => {
    const { page, open, reload } = await window();
    await open('plan', 'CSMF');
    await expect.poll(() => findingsCount(page), soon).toBeGreaterThan(0);
    const before = await findingsCount(page);
    await cell(page, '27', 'title').click();
    await page.getByRole('button', { name: 'Put on hold' }).click();
    await page.getByRole('radio', { name: 'The whole strand 1 Skills' }).check();
    await page.getByRole('textbox', { name: 'Reason' }).fill('The ports are closed');
    await page.getByRole('textbox', { name: 'Agreed with' }).fill('Port authority');
    await page.keyboard.press('Enter');
    await page
      .getByRole('gridcell', { name: /1 Skills\. On hold since .*The ports are closed.*Port authority/ })
      .waitFor();
    expect(await cell(page, '27', 'state').textContent()).toBe('On hold');
    await expect.poll(() => findingsCount(page), soon).toBeGreaterThan(before);
    await page.getByLabel('On hold only').check();
    await reload();
    expect(await cell(page, '22', 'title').count()).toBe(0);
    await cell(page, '27', 'title').click();
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByRole('textbox', { name: 'Last day on hold' }).fill('31/01/2025');
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: /1 Skills\. On hold from .* to 31\/01\/2025/ }).waitFor();
    await saved(page);
  }, 90_000);

  it('compares with the plan before, and shows quarters, by its address', async () => {
    const { page, open } = await window();
    await open('plan', 'CSMF');
    await page
      .getByRole('combobox', { name: 'Compare with' })
      .selectOption({ label: 'Work plan of the first year' });
    await page.getByText(/\d+ new, .*\d+ dropped/).waitFor();
    await page.getByRole('combobox', { name: 'Columns' }).selectOption({ label: 'Quarters' });
    await page.reload();
    await page.getByRole('columnheader', { name: 'January 2025, February 2025, March 2025' }).waitFor();
    await page.getByText(/\d+ new, .*\d+ dropped/).waitFor();
    expect(page.url()).toContain('columns=quarter');
  }, 90_000);

  it('goes to the item that an address names', async () => {
    const { page, open } = await window();
    await open('plan', 'LIBMITAF');
    await page.goto(`${page.url()}?row=hld_legislation`);
    await page.locator('[data-column="code"]:focus', { hasText: '34' }).waitFor();
    const details = page.getByRole('complementary', { name: 'Details of the item' });
    expect(await details.textContent()).toContain('agreed with Libyan MFA');
  }, 60_000);

  it('follows the arrows where one reads from right to left', async () => {
    const { page, open } = await window({ locale: 'ar' });
    await open('plan', 'LIBMITAF');
    await cell(page, '2', '2022-06').click();
    await page.keyboard.press('ArrowLeft');
    expect(await active(page)).toBe('2022-07');
    await page.keyboard.press('Space');
    expect(await cell(page, '2', '2022-07').textContent()).toBe('X');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await active(page)).toBe('2022-05');
    await takeBack(page);
    await saved(page);
  }, 60_000);

  it('prints the months above the plan on every page', async () => {
    const { page, open } = await window();
    await open('plan');
    await page.getByRole('grid').waitFor();
    const pages = await pagesByPdfjs(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(1);
    for (const text of pages) expect(text).toMatch(/2022 .*04 .*05 .*06 .*07/);
  }, 120_000);
});
