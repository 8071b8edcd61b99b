/** The public version: words are withheld wherever they stand, the files are searched, and what is published does not hold them. */

import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, violationsOn } from './browser-world.ts';

const facility = 'CSMF';

/** Sends a command as the page does, on what it has seen. */
async function send(page: Page, command: string, input: object): Promise<void> {
  const status = await page.evaluate(
    async ([path, body]) => {
      const [, , office, project] = location.pathname.split('/');
      const base = `/api/offices/${office}/projects/${project}`;
      const seen = (await fetch(base)).headers.get('etag') ?? '';
      const headers = {
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
        'If-Match': seen,
      };
      return (await fetch(`${base}/${path}`, { method: 'POST', headers, body: body ?? '' })).status;
    },
    [command, JSON.stringify({ input })],
  );
  expect([command, status]).toEqual([command, 200]);
}

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
    await page
      .getByText('None of the withheld words, and nobody of the register, was found in any file.')
      .waitFor();
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

  it('asks why somebody of the register may stand in it, by reference and never by name', async () => {
    const { page, open } = await window();
    page.setDefaultTimeout(90_000);
    await open('release', facility);
    const title = { en: 'The Testa Beispiel Facility' };
    await send(page, 'commands/edit-row', { table: 'project', id: 'prj_coastal', set: { title } });
    await send(page, 'register/register-participants', {
      event: 'evt_006',
      participants: [
        { person: 'per_minister', participation: 'par_minister', personal: { nameLatin: 'Testa Beispiel' } },
      ],
    });
    await page.getByRole('button', { name: 'Look through it' }).click();
    const found = page.getByRole('group', { name: 'A person in the register, {per_minister}, stands in:' });
    await found.waitFor();
    expect(await page.getByText(/Testa/).count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    const publish = page.getByRole('button', { name: 'Publish it' });
    await page.getByLabel('Who reviewed from outside').fill('The data protection officer of the donor');
    expect(await publish.isDisabled()).toBe(true);
    await found.getByLabel('Why it may stand there').fill('The facility bears the name on purpose.');
    await publish.click();
    await found.waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').count()).toBe(0);
  }, 300_000);
});
