/** What holds of every screen: it opens by its address, says what it is, is accessible in both directions and both schemes, and fits a telephone. */

import { expect, it } from 'vitest';
import { screens } from '../../src/web/screens/index.ts';
import { describeInBrowser, violationsOn } from './browser-world.ts';

const looks = [
  { locale: 'en', isDark: false },
  { locale: 'en', isDark: true },
  { locale: 'ar', isDark: false },
  { locale: 'ar', isDark: true },
] as const;

describeInBrowser('every screen', ({ window }) => {
  it.each(looks)(
    'is accessible in $locale, dark: $isDark',
    async (look) => {
      const { page, open } = await window(look);
      for (const { name } of screens) {
        await open(name, 'LIBMITAF');
        await page.waitForTimeout(500);
        expect([name, await violationsOn(page)]).toEqual([name, []]);
      }
    },
    120_000,
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
