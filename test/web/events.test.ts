/** Events: a workshop is recorded with what it completes, who came and the signed sheet. */

import { expect, it } from 'vitest';
import { describeInBrowser, violationsOn } from './browser-world.ts';

const facility = 'CSMF';

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
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await dialog.getByText('Write a day like 31/03/2022.').waitFor();
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
