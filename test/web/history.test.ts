/** The history: who changed what, by person, table and day; taken back and done again; what would be lost is refused with what it is. */

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, violationsOn } from './browser-world.ts';

const facility = 'CSMF';
const soon = { timeout: 20_000 };

const topicOf = (page: Page) =>
  page.getByRole('region', { name: 'Donor Group on Skills' }).locator('tbody').getByLabel('Topic').first();

async function write(page: Page, topic: string): Promise<void> {
  await topicOf(page).fill(topic);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Saved').waitFor();
}

const entries = (page: Page) => page.locator('.history-entry');

describeInBrowser('the history', ({ window, addUser }) => {
  it('says who changed which field from what to what, and takes it back and does it again', async () => {
    const { page, open } = await window();
    await open('coordination', facility);
    const before = await topicOf(page).inputValue();
    await write(page, 'Plans of everybody');
    await open('history', facility);
    const first = entries(page).first();
    for (const words of ['Alma Probe (you)', 'Topic', before, 'Plans of everybody'])
      await first.getByText(words, { exact: true }).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    await first.getByRole('button', { name: /^Take back/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Took back change 2').waitFor();
    await page.getByRole('button', { name: /^Do again/ }).waitFor();
    await open('coordination', facility);
    expect(await topicOf(page).inputValue()).toBe(before);

    await open('history', facility);
    await page.getByRole('button', { name: /^Do again/ }).click();
    await page.getByText('Did change 2 again').waitFor();
    await open('coordination', facility);
    expect(await topicOf(page).inputValue()).toBe('Plans of everybody');
  }, 120_000);

  it('refuses to take back what was changed since, and says what would be lost', async () => {
    const { page, open } = await window();
    await open('coordination', facility);
    await write(page, 'Plans of nobody');
    await open('history', facility);
    await page.getByRole('button', { name: 'Take back Change 2' }).click();
    await page.getByText('Entry 2 cannot be taken back or repeated').waitFor();
    await page.getByText('now: Plans of nobody').waitFor();
    await open('coordination', facility);
    expect(await topicOf(page).inputValue()).toBe('Plans of nobody');
  }, 120_000);

  it('keeps its filters in the address, and names who did it, even if he has left', async () => {
    const email = await addUser('Cleo Probe', 'coordinator');
    const theirs = await window({ email });
    await theirs.open('coordination', facility);
    await write(theirs.page, 'Plans of Cleo');
    const { page, open } = await window();
    await open('history', facility);
    await page.getByLabel('Who').selectOption({ label: 'Cleo Probe' });
    await expect.poll(() => entries(page).count(), soon).toBe(1);
    await page.reload();
    await expect.poll(() => entries(page).count(), soon).toBe(1);
    await page.getByRole('combobox', { name: 'What', exact: true }).selectOption({ label: 'Indicator' });
    await page.getByText('No change is like that.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => entries(page).count(), soon).toBeGreaterThan(1);
    await open('administration', facility);
    await page.getByRole('button', { name: 'Withdraw the role of Cleo Probe' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw' }).click();
    await page
      .getByRole('button', { name: 'Withdraw the role of Cleo Probe' })
      .waitFor({ state: 'detached' });
    await open('history', facility);
    await entries(page).getByText('Cleo Probe (left)', { exact: true }).first().waitFor();
  }, 120_000);

  it('shows another user’s change without a reload', async () => {
    const mine = await window();
    await mine.open('history', facility);
    await entries(mine.page).first().waitFor();
    const count = await entries(mine.page).count();
    const theirs = await window();
    await theirs.open('coordination', facility);
    await write(theirs.page, 'Plans of the other window');
    await expect.poll(() => entries(mine.page).count(), soon).toBe(count + 1);
  }, 120_000);

  it('tells in groups what differs since a day', async () => {
    const { page, open } = await window();
    await open('history?show=since', facility);
    await page.getByRole('heading', { name: /^Coordination \(\d+\)$/ }).waitFor();
    await page.getByLabel('Day').fill('01/01/2099');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing has changed since then.').waitFor();
    expect(new URL(page.url()).searchParams.get('day')).toBe('2099-01-01');
  }, 120_000);
});
