/** Without a line: the application opens and edits, what was typed outlives the browser, and reaches the server exactly once. */

import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser-world.ts';

describeInBrowser('without a line', ({ window, address, pathOf }) => {
  it('keeps what is typed, over a reload without a line, and sends it once when the line is back', async () => {
    const { page, context, open } = await window({ isInstalled: true });
    await open('home', 'CSMF');
    await page.getByRole('switch').check();
    await untilKept(page);
    await context.setOffline(true);

    const field = page.getByLabel('Contract number');
    await field.fill('EU/2026/001');
    await field.blur();
    await page.getByText('is kept on this device').waitFor();

    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByLabel('Contract number').inputValue()).toBe('EU/2026/001');

    await context.setOffline(false);
    await page.getByText('Saved').first().waitFor({ timeout: 40_000 });
    const place = pathOf('home', 'CSMF');
    const [, , office, project] = place.split('/');
    const entries = await page.evaluate(
      async (path) =>
        ((await (await fetch(path)).json()) as { entries: { entry: { command: string } }[] }).entries,
      `${address()}/api/offices/${office}/projects/${project}/journal?limit=500`,
    );
    expect(entries.filter(({ entry }) => entry.command === 'edit-row')).toHaveLength(1);
  }, 120_000);

  it('keeps a page that names nobody, though those of projects say who reads them', async () => {
    const { page, open } = await window({ isInstalled: true });
    await open('home', 'CSMF');
    const reader = 'alma.probe@strand.example';
    expect(await page.locator('meta[name="account"]').getAttribute('content')).toContain(reader);
    await untilKept(page);
    const kept = await page.evaluate(async () => (await caches.match('/'))?.text());
    expect(kept).toContain('id="application"');
    expect(kept).not.toContain(reader);
  }, 120_000);

  it('keeps the project as it was changed on any screen', async () => {
    const { page, context, open } = await window({ isInstalled: true });
    await open('home', 'CSMF');
    await page.getByRole('switch').check();
    await untilKept(page);
    await page.getByRole('link', { name: 'Results' }).first().click();
    await page.getByRole('tab', { name: 'Outline' }).click();
    const field = page.getByRole('textbox', { name: 'Statement of Output 1.1.2' });
    await field.fill('Certificates that employers ask for.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved').first().waitFor();
    await page.waitForTimeout(4000);
    await context.setOffline(true);
    await page.reload();
    await expect
      .poll(() => field.inputValue(), { timeout: 20_000 })
      .toBe('Certificates that employers ask for.');
  }, 120_000);

  it('replays twenty edits exactly once after the browser was killed', async () => {
    const { page, context, open } = await window({ isInstalled: true });
    await open('home', 'LIBMITAF');
    await page.getByRole('switch').check();
    await untilKept(page);
    await context.setOffline(true);
    const fields = ['Acronym', 'Contract number'];
    for (let nth = 0; nth < 20; nth += 1) {
      const field = page.getByLabel(fields[nth % 2] ?? '');
      await field.fill(`Value ${nth}`);
      await field.blur();
    }
    await page.getByText('20 changes').first().waitFor();
    await page.close();

    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`${address()}${pathOf('home', 'LIBMITAF')}`);
    await again.getByText('Saved').first().waitFor({ timeout: 40_000 });
    const [, , office, project] = pathOf('home', 'LIBMITAF').split('/');
    const entries = await again.evaluate(
      async (path) =>
        ((await (await fetch(path)).json()) as { entries: { entry: { command: string } }[] }).entries,
      `${address()}/api/offices/${office}/projects/${project}/journal?limit=500`,
    );
    expect(entries.filter(({ entry }) => entry.command === 'edit-row')).toHaveLength(20);
  }, 120_000);
});

/** Waits until the worker has the application, and the device the project. */
async function untilKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate('navigator.serviceWorker.controller !== null'), { timeout: 20_000 })
    .toBe(true);
  await page.waitForTimeout(500);
}
