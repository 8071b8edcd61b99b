/** The program behind `node scripts/pictures.js`: pictures of every screen of the sample project, of the portfolio and of one's settings. */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { settingsPath } from '../../src/web/routes.ts';
import { screens } from '../../src/web/screens/index.ts';
import { newFolderToServe, serveSamples } from './served-samples.ts';

const { target, executablePath, isToLookAt } = JSON.parse(process.argv[2] ?? '{}') as {
  target: string;
  executablePath: string;
  /** Every language, both widths, and each page down to its end, instead of what is shown in the documentation. */
  isToLookAt: boolean;
};
const locales = isToLookAt ? (['en', 'fr', 'ar'] as const) : (['en', 'ar'] as const);
const looks = locales.flatMap((locale) =>
  [false, true].flatMap((isDark) =>
    (isToLookAt ? [false, true] : [false]).map((isNarrow) => ({ locale, isDark, isNarrow })),
  ),
);

const folder = newFolderToServe('strand-pictures-');
const served = await serveSamples(folder);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
mkdirSync(target, { recursive: true });
const sample = served.samples.find(({ acronym }) => acronym === 'CSMF');
const project = `/projects/${sample?.office}/${sample?.project}`;
const pages = [
  { name: 'portfolio', path: '/' },
  ...screens.map(({ name }) => ({ name, path: name === 'home' ? project : `${project}/${name}` })),
  { name: 'settings', path: settingsPath },
];
for (const look of looks) {
  const { locale, isDark, isNarrow } = look;
  const context = await served.signedIn(browser, look);
  const page = await context.newPage();
  // The first visit is set in the letters of the machine.
  await page.goto(`${served.address}${project}`);
  await page.waitForFunction(() => localStorage.getItem('strand letters') !== null);
  for (const { name, path } of pages) {
    await page.goto(`${served.address}${path}`);
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(1500);
    const file = `${name}-${locale}-${isDark ? 'dark' : 'light'}${isNarrow ? '-narrow' : ''}.jpg`;
    await page.screenshot({
      path: join(target, file),
      type: 'jpeg',
      quality: 75,
      animations: 'disabled',
      fullPage: isToLookAt,
    });
    process.stderr.write(`${file}\n`);
  }
  await context.close();
}
await browser.close();
await served.stop();
rmSync(folder, { recursive: true, force: true });
process.stdout.write('{}\n');
