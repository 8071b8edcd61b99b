/** Events: a workshop is recorded with what it completes, who came and the signed sheet. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { aWorkbook } from '../a-workbook.ts';
import { describeInBrowser, violationsOn } from './browser-world.ts';

const facility = 'CSMF';

/** Pastes a list into the dialog that is open. */
async function paste(page: Page, list: string): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), list);
  await page.getByLabel('Paste the attendance list here').click();
  await page.keyboard.press('Control+v');
}

async function register(page: Page, list: string): Promise<void> {
  await page.getByRole('button', { name: 'Paste a list …' }).click();
  await paste(page, list);
  const button = page.getByRole('dialog').getByRole('button', { name: /^Register \d+ person/ });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

/** Drops a file that is no workbook, then chooses one with a sheet so large that it is not inflated at once, and a second one. */
async function chooseWorkbook(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  const dataTransfer = await page.evaluateHandle(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(['%PDF-1.7\n'], 'list.xlsx'));
    return dropped;
  });
  await dialog.getByLabel('Paste the attendance list here').dispatchEvent('drop', { dataTransfer });
  await dialog.getByText('This is neither an Excel workbook').waitFor();
  const many = Array.from({ length: 12_000 }, () => ['']);
  const workbook = aWorkbook([
    { name: 'Day 1', rows: [['الاسم', 'الجنس'], ['نورة المثال', 'أنثى'], ...many] },
    {
      name: 'Day 2',
      rows: [
        ['Name', 'Sex'],
        ['Alma Probe', 'F'],
      ],
    },
  ]);
  const file = { name: 'list.xlsx', mimeType: '', buffer: Buffer.from(workbook) };
  await dialog.getByLabel('Choose a file …').setInputFiles(file);
}

describeInBrowser('events', ({ window }) => {
  it('are recorded once, and complete the work-plan item that they carry out', async () => {
    const { page, open } = await window();
    await open('events', facility);
    await page.getByRole('button', { name: 'Record an event …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Record an event' });
    const item = dialog.getByLabel('Work-plan item');
    const planned = await item.locator('option').filter({ hasText: /^53/ }).innerText();
    await item.selectOption({ label: planned });
    await dialog.getByLabel('Title').fill('Closing workshop');
    await page.mouse.click(5, 5);
    expect(await dialog.getByLabel('Title').inputValue()).toBe('Closing workshop');
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await dialog.getByText('There is no such day. Write one like 31/03/2022.').waitFor();
    await dialog.getByLabel('First day').fill('22/11/2024');
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Closing workshop' }).waitFor();
    await page.getByText('completed', { exact: true }).waitFor();
    await page.getByLabel('Number of: Women').fill('٢١');
    await page.keyboard.press('Tab');
    await page.getByLabel('Number of: Men').fill('19');
    await page.keyboard.press('Tab');
    await page.getByRole('row', { name: 'Total 40' }).waitFor();
    await page.getByText('Saved').waitFor();
    expect(await violationsOn(page)).toEqual([]);

    await page.reload();
    await page.getByRole('row', { name: 'Total 40' }).waitFor();
    await page.getByRole('link', { name: 'All events' }).click();
    const row = page.getByRole('row', { name: 'Closing workshop' });
    await row.getByText('none', { exact: true }).waitFor();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(
      expect.arrayContaining(['22/11/2024', '21', '19', '40']),
    );
  }, 120_000);

  it('keep the signed sheet, which can be had again', async () => {
    const { page, open } = await window();
    await open('events', facility);
    await page.getByRole('link', { name: 'Official project launch' }).click();
    const upload = page.getByLabel('Add a file …');
    await upload.setInputFiles({ name: 'sheet.exe', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await page.getByText('Files can be PDF').waitFor();
    await upload.setInputFiles({
      name: 'Second day.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('signed'),
    });
    const file = page.getByRole('button', { name: 'Download Second day' });
    await file.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
    expect(download.suggestedFilename()).toBe('Second day.txt');
    await page.getByRole('button', { name: 'Take Second day away from this event' }).click();
    await file.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await file.waitFor();
    expect(await violationsOn(page)).toEqual([]);
  }, 120_000);

  it('know who came from a pasted list, in Latin and Arabic letters, and show no name unasked', async () => {
    const { page, open } = await window();
    await open('events', facility);
    await page.getByRole('link', { name: 'Official project launch' }).click();
    await register(
      page,
      `Name\tSex\tAge\tOrganisation\nTesta Beispiel\tF\t24\tHarbour Watch\nMohamed Mustermann\tM\t41\tHarbour Watch`,
    );
    await page.getByText('2 persons: 1 women, 1 men').waitFor();
    await page.getByText('The list has 2, 90 heads were counted.').waitFor();
    expect(await page.content()).not.toContain('Beispiel');
    expect(await violationsOn(page)).toEqual([]);

    await page.getByRole('button', { name: 'Show names …' }).click();
    await page.getByLabel('Reason').fill('Check of the sheet');
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader', { name: 'Testa Beispiel' }).waitFor();

    await open('events', facility);
    await page.getByRole('link', { name: 'First Steering Committee' }).click();
    await page.getByRole('button', { name: 'Paste a list …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Register who came' });
    await chooseWorkbook(page);
    await dialog.getByRole('rowheader', { name: 'نورة المثال' }).waitFor();
    await dialog.getByLabel('Several sheets').selectOption({ label: 'Day 2' });
    await dialog.getByRole('rowheader', { name: 'Alma Probe' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await paste(page, 'الاسم\tالجنس\nمحمد مسترمان\tذكر\nليلى بروبه\tأنثى');
    const who = dialog.getByRole('row').filter({ hasText: 'محمد مسترمان' }).getByRole('combobox');
    await who.waitFor();
    expect(await who.locator('option').allInnerTexts()).toContainEqual(
      expect.stringContaining('in other letters'),
    );
    await who.selectOption({ index: 1 });
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Register 2 persons' }).click();
    await page.getByText('2 persons: 1 women, 1 men').waitFor();
  }, 180_000);

  it('say of people without names who is one and the same, and take that back', async () => {
    const { page, open } = await window();
    await open('events', facility);
    await page.getByRole('link', { name: 'Training of counsellors in Obock' }).click();
    await register(page, 'Name\tSex\nZora Alfa\tF\nZora Omega\tF');
    await open('events?show=people', facility);
    const table = page.getByRole('region', { name: 'People of the register' });
    const rows = table.getByRole('row');
    const change = rows.last().getByRole('button', { name: /^Change/ });
    await change.waitFor();
    const count = await rows.count();
    await change.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('This is the same person as another one').click();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('combobox').selectOption({ index: 1 });
    await dialog.getByRole('button', { name: 'Do it' }).click();
    await table.getByText(/^is Participant/).waitFor();
    await change.click();
    await dialog.getByText('They are two people after all').click();
    await dialog.getByRole('button', { name: 'Do it' }).click();
    await table.getByText(/^is Participant/).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(count);
    expect(await violationsOn(page)).toEqual([]);

    await change.click();
    await dialog.getByLabel('Reason').fill('Asked for it in writing');
    const save = dialog.getByRole('button', { name: 'Save all that is held on this person' });
    const [held] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(JSON.parse(readFileSync(await held.path(), 'utf8'))).toMatchObject({
      personal: { nameLatin: expect.stringContaining('Zora') as string },
    });

    await page.getByRole('button', { name: 'Show names …' }).click();
    await page.getByLabel('Reason').fill('A name is spelled wrongly');
    await page.keyboard.press('Enter');
    await rows
      .last()
      .getByRole('button', { name: /^Details of Zora/ })
      .click();
    await dialog.getByLabel('Name in Latin letters').fill('Zora Omikron');
    await dialog.getByLabel('Telephone').fill('+20 100 200 300');
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Do it' }).click();
    await table.getByRole('rowheader', { name: 'Zora Omikron' }).waitFor();

    await open('history', facility);
    await page.getByRole('heading', { name: 'Correct the name or the contact of a person' }).waitFor();
    const entry = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: 'Export all that is held on a person' }) });
    await entry.waitFor();
    expect(await entry.getByRole('button', { name: /^Take back/ }).count()).toBe(0);
  }, 180_000);

  it('belong to a series, and lead to its other events', async () => {
    const { page, open } = await window();
    for (const name of ['Training of counsellors in Obock', 'Training of counsellors in Tadjourah']) {
      await open('events', facility);
      await page.getByRole('link', { name }).click();
      await page.getByLabel('Series').fill('Counsellors');
      await page.getByLabel('Series').press('Control+Enter');
      await page.getByLabel('Languages, with commas between').fill('fr, ar');
      await page.getByLabel('Languages, with commas between').press('Enter');
    }
    await page.getByRole('link', { name: 'Training of counsellors in Obock' }).click();
    await page.getByRole('link', { name: 'Training of counsellors in Tadjourah' }).waitFor();
    expect(await page.getByLabel('Languages, with commas between').inputValue()).toBe('fr, ar');
    expect(await violationsOn(page)).toEqual([]);
  }, 120_000);

  it('are read in Arabic from the right', async () => {
    const { page, open } = await window({ locale: 'ar', isNarrow: true });
    await open('events', facility);
    await page.getByRole('heading', { level: 1, name: 'الفعاليات' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    const [wide, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(inner ?? 0);
    expect(await violationsOn(page)).toEqual([]);
  }, 120_000);
});
