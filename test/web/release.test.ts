/** The public version: words are withheld wherever they stand, the files are searched, and what is published does not hold them. */

import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { describeInBrowser, violationsOn } from './browser-world.ts';

const facility = 'CSMF';

describeInBrowser('the public version', ({ window }) => {
  it('withholds words wherever they stand, looks through every file, and publishes what is left', async () => {
    const { page, open } = await window();
    page.setDefaultTimeout(90_000);
    await open('release', facility);
    await page.getByText('Nothing is withheld yet.').waitFor();
    const wanted = page.getByLabel('Words to withhold');
    await wanted.fill('Obo');
    await page.getByText('Write at least four letters.').waitFor();
    await wanted.fill('obock');
    await page.getByText(/^Stands in \d+ places:$/).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Enter');
    const withheld = page.getByRole('region', { name: 'What is withheld' });
    await withheld.getByRole('rowheader', { name: 'Obock' }).first().waitFor();

    await page.getByRole('button', { name: 'Look through it' }).click();
    await page.getByText('None of the withheld words was found in any file.').waitFor();
    await page.getByText(/reviewed by nobody but their author/).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByLabel('Who reviewed from outside').fill('The data protection officer of the donor');
    await page.getByRole('button', { name: 'Publish it' }).click();
    const file = page.getByRole('button', { name: /\.docx$/ });
    await file.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
    const parts = Object.values(unzipSync(readFileSync(await download.path()))).map((part) =>
      strFromU8(part),
    );
    expect(parts.some((part) => part.includes('4(1)(b)'))).toBe(true);
    expect(parts.filter((part) => /obock/i.test(part))).toEqual([]);
  }, 300_000);
});
