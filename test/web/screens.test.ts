/** What holds of every screen: it opens by its address, says what it is, is accessible in both directions and both schemes, and fits a telephone and a window at 400 %. */

import { expect, it } from 'vitest';
import { screens } from '../../src/web/screens/index.ts';
import { describeInBrowser, violationsOn } from './browser-world.ts';

const telephone = { width: 390, height: 844 };
/** What is left of 1280 pixels at 400 %. */
const zoomed = { width: 320, height: 256 };

describeInBrowser('every screen', ({ window }) => {
  it.each(['en', 'ar'] as const)(
    'is accessible in %s, in the light and in the dark, and fits a telephone and a window at 400 %% without scrolling sideways',
    async (locale) => {
      const { page, open } = await window({ locale });
      const size = page.viewportSize() ?? telephone;
      for (const { name } of screens) {
        await page.setViewportSize(size);
        await open(name, 'LIBMITAF');
        await page.waitForTimeout(500);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect([name, colorScheme, await violationsOn(page)]).toEqual([name, colorScheme, []]);
        }
        for (const small of [telephone, zoomed]) {
          await page.setViewportSize(small);
          const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
          expect([name, small.width, Math.max(width, small.width)]).toEqual([name, small.width, small.width]);
        }
      }
    },
    240_000,
  );

  it('is reached by its letters, also on an Arabic keyboard; a dialog begins in its field and gives the focus back', async () => {
    const { page, open } = await window();
    await open('home', 'CSMF');
    await page.evaluate(() => {
      for (const [key, code] of [
        ['ل', 'KeyG'],
        ['ث', 'KeyE'],
      ] as const)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }));
    });
    await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor();
    const focused = page.locator(':focus');
    await expect.poll(() => focused.getAttribute('id')).toBe('content');
    const add = page.getByRole('button', { name: 'Record an event …' });
    await add.focus();
    await page.keyboard.press('Enter');
    const first = page.getByLabel('Work-plan item');
    await expect.poll(() => first.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => focused.innerText()).toBe('Record an event …');
  }, 60_000);
});
