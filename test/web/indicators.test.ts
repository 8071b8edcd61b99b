/** Indicators in a browser: a value is recorded, a target revised, a split filled in, and every figure that hangs on them follows. */

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, violationsOn } from './browser-world.ts';

const standing = (page: Page) => page.getByRole('region', { name: 'How it stands' });

async function goTo(page: Page, code: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${code.replaceAll('.', '\\.')} `) }).click();
  await page.getByRole('heading', { level: 1, name: code }).waitFor();
}

describeInBrowser('the indicators', ({ window }) => {
  it('records a value, and value, bar, list and overview change', async () => {
    const { page, open } = await window();
    await open('indicators', 'LIBMITAF');
    await goTo(page, '2.1.1a');
    const bar = standing(page).getByRole('img', {
      name: 'Value to date not known, target at least 2, baseline 0.',
    });
    await bar.waitFor();
    await page.getByRole('button', { name: 'Record a value' }).click();
    const form = page.getByRole('dialog', { name: 'Record a value' });
    expect(await form.getByLabel('First day').inputValue()).toBe('01/04/2021');
    expect(await form.getByLabel('Last day').inputValue()).toBe('31/03/2022');
    await form.getByLabel('Value', { exact: true }).fill('one');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('This is no number. Write it in digits, like 1,250.5.').waitFor();
    expect(await form.getByLabel('Value', { exact: true }).inputValue()).toBe('one');
    await form.getByLabel('Value', { exact: true }).fill('1');
    await form.getByLabel('Note').fill('Ministerial meeting in March');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    await standing(page)
      .getByRole('img', { name: 'Value to date 1, target at least 2, baseline 0.' })
      .waitFor();
    expect(await standing(page).textContent()).toContain('50 % of the way');
    await page
      .getByRole('row')
      .filter({ hasText: '01/04/2021 – 31/03/2022' })
      .getByText('Ministerial meeting')
      .waitFor();
    await page.getByRole('link', { name: 'All indicators' }).click();
    const row = page.getByRole('row').filter({ hasText: '2.1.1a' });
    await expect.poll(() => row.textContent()).toContain('On the way');
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByText('1 / 2', { exact: true }).waitFor();
  }, 120_000);

  it('says that a value is there before it replaces it, and takes it away again', async () => {
    const { page, open } = await window();
    await open('indicators', 'CSMF');
    await goTo(page, '1.1.1a');
    const values = page.getByRole('region', { name: 'Values' });
    await values.getByRole('button', { name: 'Record a value' }).click();
    const form = page.getByRole('dialog');
    expect(await form.getByLabel('First day').inputValue()).toBe('01/01/2025');
    await form.getByLabel('First day').fill('01/10/2024');
    await form.getByLabel('Last day').fill('31/12/2024');
    await form.getByText('There is a value for this period already: 1.').waitFor();
    await form.getByRole('checkbox', { name: 'A value was reported' }).uncheck();
    await form.getByRole('button', { name: 'Save' }).click();
    const row = values.getByRole('row').filter({ hasText: '01/10/2024' });
    await expect.poll(() => row.textContent()).toContain('not reported');
    await expect.poll(() => standing(page).textContent()).toContain('1 period was not reported');
    await row.getByRole('button', { name: 'Remove the value of 01/10/2024 – 31/12/2024' }).click();
    await row.waitFor({ state: 'detached' });
  }, 120_000);

  it('revises a target with its reason, and keeps the one before', async () => {
    const { page, open } = await window();
    await open('indicators', 'LIBMITAF');
    await goTo(page, '2.1.2b');
    const targets = page.getByRole('region', { name: 'Targets' });
    await targets.getByRole('button', { name: 'Revise the target' }).click();
    const form = page.getByRole('dialog', { name: 'Revise the target' });
    expect(await form.getByLabel('Value', { exact: true }).inputValue()).toBe('85');
    await form.getByLabel('Value', { exact: true }).fill('60');
    await form.getByLabel('By when').fill('03/2023');
    await form.getByLabel('Decided on').fill('01/02/2022');
    await form.getByLabel('Reason').fill('Two workshops were held online, as the steering committee agreed.');
    await form.getByRole('button', { name: 'Save' }).click();
    const newer = targets.getByRole('row').filter({ hasText: 'at least 60' });
    await expect.poll(() => newer.textContent()).toContain('03/2023');
    expect(await newer.textContent()).toContain('in force');
    expect(await newer.textContent()).toContain('steering committee');
    expect(await targets.getByRole('row').filter({ hasText: 'at least 85' }).textContent()).toContain(
      'replaced',
    );
    await expect.poll(() => standing(page).textContent()).toContain('at least 60 by 03/2023');
  }, 120_000);

  it('is split as it is told to be, and says whether the parts add up', async () => {
    const { page, open } = await window();
    await open('indicators', 'LIBMITAF');
    await goTo(page, '2.1.2b');
    const split = page.getByRole('region', { name: 'Split' });
    await split.getByLabel('Split by').fill('sex');
    await split.getByLabel('Split by').blur();
    await split.getByText('Write each dimension on a line of its own').waitFor();
    await split.getByLabel('Split by').fill('sex: women, men');
    await split.getByLabel('Split by').press('Control+Enter');
    await split.getByLabel('Target, women').fill('40');
    await split.getByLabel('Target, women').press('Enter');
    await page.getByRole('button', { name: 'Record a value' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Value', { exact: true }).fill('24');
    await form.getByLabel('women').fill('10');
    await form.getByLabel('men', { exact: true }).fill('13');
    await form.getByText('The split by sex adds up to 23, not to 24.').waitFor();
    await form.getByLabel('men', { exact: true }).fill('14');
    await form.getByText('The split by sex adds up.').waitFor();
    await form.getByRole('button', { name: 'Save' }).click();
    await split.getByText('The split by sex adds up.').waitFor();
    expect(await split.getByRole('row').filter({ hasText: 'women' }).textContent()).toContain('10');
    expect(await split.getByLabel('Target, women').inputValue()).toBe('40');
  }, 120_000);

  it('say where something of them cannot be loaded, and load it once they can', async () => {
    const { page, open } = await window();
    await page.route('**/drawn-dialog-*', (route) => route.abort());
    await open('indicators', 'CSMF');
    await page.getByRole('link', { name: /^1\.1\.1a / }).click();
    await page
      .getByRole('region', { name: 'Values' })
      .getByRole('button', { name: 'Record a value' })
      .click();
    const note = page.getByRole('alert').filter({ hasText: 'Strand does not answer.' });
    await note.waitFor();
    await page.unroute('**/drawn-dialog-*');
    await note.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('dialog', { name: 'Record a value' }).waitFor();
    expect(await note.count()).toBe(0);
  }, 60_000);

  it('filters by how they stand, and the address keeps it', async () => {
    const { page, open } = await window();
    await open('indicators', 'CSMF');
    await page.getByLabel('How it stands').selectOption('reached');
    await expect.poll(() => page.getByRole('img').count()).toBe(3);
    await page.reload();
    await page.getByRole('img').first().waitFor();
    expect(await page.getByRole('img').count()).toBe(3);
    await page.getByLabel('Search in the indicators').fill('manual');
    await expect.poll(() => page.getByRole('img').count()).toBe(1);
    await page.getByLabel('Search in the indicators').fill('nothing like it');
    await page.getByRole('link', { name: 'Show all' }).click();
    await expect.poll(() => page.getByRole('img').count()).toBe(30);
  }, 120_000);

  it('adds an indicator by the keyboard, sets its target, and goes on to its neighbour', async () => {
    const { page, open } = await window();
    await open('indicators', 'CSMF');
    await page.getByRole('button', { name: 'Add an indicator' }).press('Enter');
    await page.getByRole('dialog').getByLabel('Title').waitFor();
    await page.keyboard.type('# of maps printed');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '# of maps printed' }).waitFor();
    await page.getByRole('button', { name: 'Set a target' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'Set a target' });
    await form.getByLabel('Compares as').selectOption('between');
    await form.getByLabel('Value', { exact: true }).fill('10');
    await form.getByLabel('and at most').fill('20');
    await form.getByLabel('By when').fill('2025');
    await form.getByLabel('By when').press('Enter');
    await expect.poll(() => standing(page).textContent()).toContain('between 10 and 20 by 2025');
    await page.getByRole('link', { name: /^Previous: / }).press('Enter');
    await page.getByRole('heading', { level: 1, name: '4.1.2c' }).waitFor();
  }, 120_000);

  it('mirrors its bars for Arabic readers', async () => {
    const { page, open } = await window({ locale: 'ar' });
    await open('indicators', 'CSMF');
    const places = await page
      .locator('svg.bullet')
      .first()
      .evaluate((picture) => {
        const box = picture.getBoundingClientRect();
        const bar = picture.querySelector('.value')?.getBoundingClientRect();
        return { fromRight: box.right - (bar?.right ?? 0), width: bar?.width ?? 0 };
      });
    expect(places.fromRight).toBeLessThan(1);
    expect(places.width).toBeGreaterThan(20);
  }, 120_000);

  it('are counted from events by a formula that is picked, and opened down to the signed sheets', async () => {
    const { page, open } = await window();
    await open('indicators', 'CSMF');
    await page.getByRole('link', { name: '# of trainers trained' }).click();
    await page
      .getByRole('region', { name: 'How the value is counted' })
      .getByRole('combobox')
      .first()
      .selectOption({ label: 'Participations' });
    await page.getByRole('group', { name: 'Types of events' }).getByLabel('Training of trainers').check();
    await page.getByRole('heading', { name: /^How 34 came about/ }).waitFor();
    const trace = page.getByRole('region', { name: 'Participations at trainings of trainers' });
    const row = trace.getByRole('row', { name: 'Training of Trainers (ToT) on the cold chain' });
    await row.getByText('16 heads counted, without a list').waitFor();
    await row.getByText('Attendance sheet').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await row.getByRole('link').click();
    await page
      .getByRole('heading', { level: 1, name: 'Training of Trainers (ToT) on the cold chain' })
      .waitFor();

    await page.getByLabel('Number of: Women').fill('10');
    await page.keyboard.press('Tab');
    await page.goBack();
    await trace.getByRole('row', { name: 'Together 35' }).waitFor();
    // The value that was reported stands until somebody takes it back.
    await page.getByText('Typed instead of what was computed:').waitFor();
    await page.getByText('Saved').waitFor();
  }, 120_000);
});
