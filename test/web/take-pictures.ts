/** The program behind `node scripts/pictures.js`: pictures of every screen of the sample project, in both directions of writing and both schemes. */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { screens } from '../../src/web/screens/index.ts';
import { newFolderToServe, serveSamples } from './served-samples.ts';

const { target, executablePath } = JSON.parse(process.argv[2] ?? '{}') as {
  target: string;
  executablePath: string;
};
const looks = (['en', 'ar'] as const).flatMap((locale) =>
  [false, true].map((isDark) => ({ locale, isDark })),
);

const folder = newFolderToServe('strand-pictures-');
const served = await serveSamples(folder);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
mkdirSync(target, { recursive: true });
const sample = served.samples.find(({ acronym }) => acronym === 'CSMF');
for (const { locale, isDark } of looks) {
  const context = await served.signedIn(browser, { locale, isDark });
  const page = await context.newPage();
  for (const { name } of screens) {
    const screen = name === 'home' ? '' : `/${name}`;
    await page.goto(`${served.address}/projects/${sample?.office}/${sample?.project}${screen}`);
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(1500);
    const file = `${name}-${locale}-${isDark ? 'dark' : 'light'}.jpg`;
    await page.screenshot({ path: join(target, file), type: 'jpeg', quality: 75, animations: 'disabled' });
    process.stderr.write(`${file}\n`);
  }
  await context.close();
}
await browser.close();
await served.stop();
rmSync(folder, { recursive: true, force: true });
process.stdout.write('{}\n');
