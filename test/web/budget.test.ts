/** The budget in a browser: a slip is corrected, lines are written, moved and taken away, and the totals follow. */

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, violationsOn } from './browser-world.ts';

const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

/** The sum of what the headings state, as the last row of the table says it. */
const totalIn = (page: Page) => rowOf(page, 'Total').first();

describeInBrowser('the budget', ({ window }) => {
  it('corrects the digit that explains the wrong total, and has nothing left to say about it', async () => {
    const { page, open } = await window();
    await open('budget', 'LIBMITAF');
    const shares = page.getByRole('region', { name: 'Shares and their maximum' });
    await expect.poll(() => totalIn(page).textContent()).toContain('2,550,060');
    expect(await totalIn(page).textContent()).toContain('-60');
    expect(await shares.textContent()).toContain('over the maximum');
    const before = await countOfFindings(page);
    await page
      .getByRole('button', { name: /166,882 EUR → 166,822 EUR/ })
      .first()
      .click();
    await expect.poll(() => page.getByLabel('As stated, Administrative costs').inputValue()).toBe('166,822');
    await expect.poll(() => totalIn(page).textContent()).toContain('2,550,000');
    expect(await totalIn(page).textContent()).not.toContain('60');
    expect(await shares.textContent()).toContain('within the maximum');
    await expect.poll(() => page.getByRole('button', { name: /166,822/ }).count()).toBe(0);
    await expect.poll(() => countOfFindings(page)).toBeLessThan(before);
    await page.getByText('✓ Saved').waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('As stated, Administrative costs').inputValue()).toBe('166,822');
  }, 120_000);

  it('takes amounts as people write them, and goes from row to row by the arrows', async () => {
    const { page, open } = await window();
    await open('budget', 'CSMF');
    const rate = page.getByLabel('Rate, Skills adviser');
    await rate.fill('4.900,50');
    await rate.press('ArrowDown');
    await expect.poll(() => page.getByLabel('Rate, Mobility adviser').evaluate(isFocused)).toBe(true);
    await expect.poll(() => rate.inputValue()).toBe('4,900.50');
    expect(await rowOf(page, 'Skills adviser').textContent()).toContain('117,612');
    await rate.fill('about five thousand');
    await rate.press('Tab');
    await page
      .getByRole('alert')
      .getByText('This is no amount in EUR. Write it in digits, like 1,250.50.')
      .waitFor();
    expect(await rate.inputValue()).toBe('about five thousand');
    await rate.press('Escape');
    await page.getByRole('heading', { name: 'Budget' }).click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => rate.inputValue()).toBe('4,800');
  }, 120_000);

  it('adds a line with the keyboard, moves it up and takes it away again', async () => {
    const { page, open } = await window();
    await open('budget', 'CSMF');
    await page.getByRole('button', { name: 'Actions for Travel' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Add a line below' }).waitFor();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByLabel('Heading or line, Without a title').evaluate(isFocused))
      .toBe(true);
    await page.keyboard.type('Taxis');
    await page.keyboard.press('Tab');
    await page.getByLabel('As stated, Taxis').fill('1 200');
    await page.getByLabel('As stated, Taxis').press('Enter');
    await expect.poll(() => rowOf(page, 'Travel').textContent()).toContain('46,200');
    await choose(page, 'Taxis', 'Move up');
    await expect.poll(() => stepsBetween(page, 'Taxis', 'Local transport')).toBe(1);
    await choose(page, 'Taxis', 'Remove');
    await expect.poll(() => titlesIn(page)).not.toContain('Taxis');
  }, 120_000);

  it('does not remove a line on which costs are booked, and says so', async () => {
    const { page, open } = await window();
    await open('budget', 'CSMF');
    await choose(page, 'Team leader', 'Remove');
    await page.getByRole('alert').getByText('Costs are booked on it').waitFor();
    expect(await titlesIn(page)).toContain('Team leader');
  }, 120_000);

  it('lists what is found on one screen, and goes to the amount that a finding is about', async () => {
    const { page, open, reload } = await window();
    await open('findings', 'CSMF');
    await page
      .getByText(/forum|meeting/i)
      .first()
      .waitFor();
    const all = await page.getByRole('article').count();
    await page.getByRole('combobox', { name: 'Screen' }).selectOption('budget');
    await reload();
    await page.getByRole('article').first().waitFor();
    expect(await page.getByRole('combobox', { name: 'Screen' }).inputValue()).toBe('budget');
    expect(await page.getByRole('article').count()).toBeLessThan(all);
    expect(await violationsOn(page)).toEqual([]);
    const finding = page.getByRole('article').filter({ hasText: 'the heading states' }).first();
    await finding.getByRole('link', { name: 'Go to it' }).click();
    await expect
      .poll(() => page.getByLabel('As stated, Other costs, services').evaluate(isFocused))
      .toBe(true);
  }, 120_000);

  it('accepts a finding with a reason, sent by keys', async () => {
    const { page, open } = await window();
    await open('findings', 'CSMF');
    await page.getByRole('article').first().waitFor();
    const first = await page.getByRole('article').first().getByRole('paragraph').first().textContent();
    await page.getByRole('button', { name: 'Accept …' }).first().click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.getByRole('textbox').evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Control+Enter');
    expect(await dialog.count()).toBe(1);
    await page.keyboard.type('Agreed with the contracting authority.');
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Accepted (1)' }).click();
    await page.getByText('Agreed with the contracting authority.').waitFor();
    expect(await page.getByRole('tabpanel').textContent()).toContain(first?.trim().slice(-40));
  }, 120_000);

  it('books a cost on a line, which moves what was spent on it, and gives back one that was removed', async () => {
    const { page, open } = await window();
    await open('budget', 'CSMF');
    const spent = rowOf(page, 'Skills adviser').getByRole('link', { name: /Costs booked on/ });
    await expect.poll(() => spent.textContent()).toBe('57,600');
    await spent.click();
    const costs = page.getByRole('region', { name: 'Costs' });
    await expect.poll(() => costs.getByRole('textbox', { name: 'Amount' }).count()).toBe(5);
    const form = page.getByRole('form', { name: 'Add a cost' });
    await form.getByLabel('Date').fill('30/12/2024');
    await form.getByLabel('Description').fill('Overtime');
    await page.keyboard.press('Enter');
    await form.getByText('This is needed.').waitFor();
    await expect.poll(() => form.getByLabel('Amount').evaluate(isFocused)).toBe(true);
    await page.keyboard.type('1.400,50');
    await page.keyboard.press('Enter');
    await expect.poll(() => costs.locator('tfoot').textContent()).toContain('59,000.50 EUR');
    expect(await form.getByLabel('Date').inputValue()).toBe('30/12/2024');
    const amount = costs.locator('tbody').getByLabel('Amount').first();
    await amount.fill('1,400');
    await amount.press('Enter');
    await costs.getByRole('button', { name: /^Remove .*quarter 1/ }).click();
    await costs.getByText(/quarter 1.* was removed/).waitFor();
    await costs.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => costs.locator('tfoot').textContent()).toContain('59,000 EUR');
    await page.getByText('✓ Saved').waitFor();
    await page.reload();
    await expect.poll(() => costs.locator('tfoot').textContent()).toContain('59,000 EUR');
    await page.getByRole('tab', { name: 'Headings and lines' }).click();
    await expect.poll(() => spent.textContent()).toBe('59,000');
  }, 120_000);

  it('shows what pasted costs become before they are added, and goes to what is found in them', async () => {
    const { page, open } = await window();
    await open('budget?show=costs', 'CSMF');
    await page.getByRole('button', { name: 'Paste from Excel' }).click();
    const pasted = [
      ['Date', 'Budget line', 'Description', 'Amount', 'Currency'],
      ['02/12/2024', '2.2', 'Bus to the port', '48,000', 'DJF'],
      ['27/03/2024', 'Team leader', 'Team leader, quarter 1', '18,600.00', ''],
      ['', 'Total', '', '66,600', ''],
    ];
    await page.getByLabel('The table').fill(pasted.map((cells) => cells.join('\t')).join('\n'));
    for (const words of ['1 row is added', '1 row is on record already', '1 row is left out'])
      await page.getByText(words).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add 1 row' }).click();
    const finding = page.getByText(/cost in DJF has no converted amount/).first();
    await finding.waitFor();
    await open('findings', 'CSMF');
    await page.getByRole('article').filter({ has: finding }).getByRole('link', { name: 'Go to it' }).click();
    const column = 'document.activeElement.closest("td")?.dataset.column';
    await expect.poll(() => page.evaluate(column)).toBe('converted');
    await page.getByRole('button', { name: 'Take 257.37 EUR at 186.5' }).click();
    await finding.waitFor({ state: 'detached' });
  }, 120_000);

  it('shows what was spent, the years, and who pays', async () => {
    const { page, open, reload } = await window();
    await open('budget', 'CSMF');
    expect(await page.getByRole('meter', { name: 'Share spent, Human resources' }).count()).toBe(1);
    expect(await page.getByRole('columnheader', { name: 'Year 1' }).count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Years' }).check();
    await reload();
    await page.getByRole('columnheader', { name: 'Year 1' }).waitFor();
    const funding = page.getByRole('region', { name: 'Sources of funding' });
    expect(await funding.textContent()).toContain('90 %');
    await funding.getByRole('button', { name: 'Remove Northern Lakes Development Agency' }).click();
    await funding.getByRole('alert').getByText('Payments of this source are on record.').waitFor();
    await funding.getByLabel('Amount, Northern Lakes Development Agency').fill('100 000');
    await funding.getByLabel('Amount, Northern Lakes Development Agency').press('Enter');
    await funding.getByText(/sources of funding add up to/).waitFor();
  }, 120_000);
});

const isFocused = (element: Element): boolean => element === document.activeElement;

const titlesIn = (page: Page): Promise<readonly string[]> =>
  page
    .getByLabel(/^Heading or line, /)
    .evaluateAll((fields) =>
      fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')),
    );

async function stepsBetween(page: Page, first: string, second: string): Promise<number> {
  const titles = await titlesIn(page);
  return titles.indexOf(second) - titles.indexOf(first);
}

async function choose(page: Page, line: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${line}`, exact: true }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

async function countOfFindings(page: Page): Promise<number> {
  const badge = page
    .getByRole('navigation')
    .getByRole('link', { name: /^Findings/ })
    .locator('.badge');
  return Number(await badge.textContent());
}
