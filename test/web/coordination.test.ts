/** Coordination: meetings are added, pasted, removed and taken back; two people in one cell lose nothing. */

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, violationsOn } from './browser-world.ts';

const facility = 'CSMF';
const soon = { timeout: 20_000 };
const forum = 'Donor Group on Skills';

const cardOf = (page: Page) => page.getByRole('region', { name: forum });
const topicOf = (page: Page) => cardOf(page).locator('tbody').getByLabel('Topic').first();
const daysIn = async (page: Page): Promise<readonly string[]> => {
  const fields = cardOf(page).locator('tbody').getByLabel('Date');
  return Promise.all((await fields.all()).map((field) => field.inputValue()));
};
const saved = (page: Page) => page.getByText('Saved').waitFor();

const pasted = `<table>
  <tr><th>Coordination framework</th><th>Date</th><th>Topic</th></tr>
  <tr><td rowspan="2">Water Platform</td><td>03/02/2024<br>05/03/2024</td><td>Wells</td></tr>
  <tr><td>١٢/٠٤/٢٠٢٤</td><td>Pumps</td></tr>
  <tr><td>${forum}</td><td>23/01/2024</td><td>Known</td></tr>
  <tr><td>${forum}</td><td>in spring</td><td>Without a day</td></tr>
</table>`;

const copy = (page: Page, html: string) =>
  page.evaluate(async (text) => {
    const item = new ClipboardItem({ 'text/html': new Blob([text], { type: 'text/html' }) });
    await navigator.clipboard.write([item]);
  }, html);

describeInBrowser('coordination', ({ window, addUser }) => {
  it('puts a new meeting in its place among the others, with the keyboard alone', async () => {
    const { page, open } = await window();
    await open('coordination', facility);
    const form = page.getByRole('form', { name: `Add a meeting of ${forum}` });
    await form.getByLabel('Date').focus();
    await page.keyboard.type('31/02/2024');
    await page.keyboard.press('Enter');
    await form.getByText('There is no such day. Write one like 31/03/2022.').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('14/08/2024');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Summer plans');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => daysIn(page), soon)
      .toEqual(['23/01/2024', '14/05/2024', '14/08/2024', '24/09/2024', '17/12/2024']);
    await saved(page);
    await page.reload();
    await expect.poll(() => daysIn(page), soon).toContain('14/08/2024');
  }, 120_000);

  it('removes a meeting, and gives it back', async () => {
    const { page, open } = await window();
    await open('coordination', facility);
    await page.getByRole('button', { name: 'Actions for meeting of 14/08/2024' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByText('meeting of 14/08/2024 was removed.').waitFor();
    expect(await daysIn(page)).not.toContain('14/08/2024');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => daysIn(page), soon).toContain('14/08/2024');
    await saved(page);
  }, 120_000);

  it('shows what a pasted table adds before it adds it, and adds all of it as one change', async () => {
    const { page, open } = await window();
    await open('coordination', facility);
    await copy(page, pasted);
    await page.getByRole('button', { name: 'Paste a table' }).click();
    await page.getByLabel('The table').focus();
    await page.keyboard.press('Control+v');
    for (const words of [
      '3 meetings are added',
      '1 framework is new',
      '1 meeting is on record already',
      '1 row has no date that can be read',
    ])
      await page.getByText(words).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add 3 meetings' }).click();
    const platform = page.getByRole('region', { name: 'Water Platform' });
    await expect.poll(() => platform.getByLabel('Date').count(), soon).toBe(4);
    await saved(page);
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await platform.waitFor({ state: 'detached' });
    await saved(page);
  }, 120_000);

  it('shows both texts where two people write into one cell, and loses neither', async () => {
    const [mine, theirs] = [
      await window(),
      await window({ email: await addUser('Bo Probe', 'coordinator') }),
    ];
    for (const { open } of [mine, theirs]) await open('coordination', facility);
    await topicOf(mine.page).fill('Plans, as I write them');
    await topicOf(theirs.page).fill('Plans, as they write them');
    await theirs.page.keyboard.press('Control+Enter');
    await saved(theirs.page);
    const note = mine.page.getByText('Somebody else changed this while you did.').first();
    await mine.page.waitForTimeout(1500);
    await mine.page.keyboard.press('Control+Enter');
    await note.waitFor();
    expect(await topicOf(mine.page).inputValue()).toBe('Plans, as they write them');
    await mine.page.getByText('Plans, as I write them').first().waitFor();
    await mine.page.reload();
    await note.waitFor();
    await mine.page.getByRole('button', { name: 'Keep yours' }).first().click();
    await expect.poll(() => topicOf(theirs.page).inputValue(), soon).toBe('Plans, as I write them');
  }, 120_000);

  it('prints the table of the report and nothing of the fields', async () => {
    const { page, open } = await window();
    await open('coordination', facility);
    await page.emulateMedia({ media: 'print' });
    const rows = page.locator('.coordination-print tbody tr');
    expect(await rows.count()).toBeGreaterThan(12);
    expect(await rows.first().innerText()).toContain('23/01/2024');
    expect(await page.locator('input:visible, textarea:visible').count()).toBe(0);
  }, 120_000);
});
