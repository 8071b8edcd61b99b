/** What holds of every screen: it opens by its address, says what it is, is accessible in both directions and both schemes, and fits a telephone. */

import { expect, it } from 'vitest';
import { screens } from '../../src/web/screens/index.ts';
import { describeInBrowser, violationsOn } from './browser-world.ts';

describeInBrowser('every screen', ({ window }) => {
  it.each(['en', 'ar'] as const)(
    'is accessible in %s, in the light and in the dark',
    async (locale) => {
      const { page, open } = await window({ locale });
      for (const { name } of screens) {
        await open(name, 'LIBMITAF');
        await page.waitForTimeout(500);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect([name, colorScheme, await violationsOn(page)]).toEqual([name, colorScheme, []]);
        }
      }
    },
    240_000,
  );

  it('fits a telephone without scrolling sideways', async () => {
    const { page, open } = await window({ isNarrow: true });
    for (const { name } of screens) {
      await open(name, 'LIBMITAF');
      const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
      expect([name, width <= 390]).toEqual([name, true]);
    }
  }, 120_000);
});
