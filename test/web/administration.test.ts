/** Administration: somebody is invited, given a role and lets himself in; tokens, sessions and one's language. */

import { expect, it } from 'vitest';
import { describeInBrowser, violationsOn } from './browser-world.ts';

const facility = 'CSMF';
const soon = { timeout: 20_000 };

describeInBrowser('administration', ({ window, address, pathOf, addUser }) => {
  it('invites a second user and gives a role, with which he reads and writes', async () => {
    const { page, open, context } = await window();
    await open('administration', facility);
    await page.getByRole('link', { name: 'Invite somebody to the office' }).click();
    await page.getByLabel('Name').fill('Dana Probe');
    await page.getByLabel('E-mail address').fill('dana.probe@strand.example');
    await page.getByRole('button', { name: 'Invite' }).click();
    const link = page.locator('code.secret');
    await page.getByText('The link opens on this machine alone').waitFor();
    await link.waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const token = (await link.innerText()).split('#')[1] ?? '';

    await open('administration', facility);
    await page.getByLabel('Who').selectOption({ label: 'Dana Probe' });
    await page.getByLabel('Role of Dana Probe').selectOption('coordinator');
    await page.getByRole('button', { name: 'Give the role' }).click();
    await page.getByRole('button', { name: 'Withdraw the role of Dana Probe' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    const invited = await context.browser()?.newContext();
    const guest = await invited?.newPage();
    if (guest === undefined) throw new Error('no browser');
    await guest.goto(`${address()}/link#${token}`);
    await guest.getByLabel('New password').fill('four green lamps by a window');
    await guest.getByRole('button', { name: 'Begin' }).click();
    await guest.waitForURL(({ pathname }) => pathname === '/');
    await guest.goto(`${address()}${pathOf('coordination', facility)}`);
    await guest.getByRole('button', { name: 'Add a framework' }).waitFor();
    expect(await guest.getByRole('link', { name: 'Administration' }).count()).toBe(0);
    await invited?.close();
  }, 120_000);

  it('gives a partner strands, changes the role and withdraws it', async () => {
    await addUser('Emil Probe', 'donor');
    const { page, open } = await window();
    await open('administration', facility);
    const role = page.getByLabel('Role of Emil Probe', { exact: true });
    await role.selectOption('partner');
    await page
      .getByRole('group', { name: 'Strands of Emil Probe' })
      .getByLabel('Skills', { exact: true })
      .check();
    await page.getByRole('button', { name: 'Change' }).click();
    await page.reload();
    await expect.poll(() => role.inputValue(), soon).toBe('partner');
    expect(await page.getByLabel('Skills', { exact: true }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Withdraw the role of Emil Probe' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw' }).click();
    await role.waitFor({ state: 'detached' });
  }, 120_000);

  it('shows a token once, and takes it back', async () => {
    const { page } = await window();
    await page.goto(`${address()}/settings?show=tokens`);
    await page.getByLabel('Label').fill('Spreadsheet');
    await page.getByRole('button', { name: 'Make a token' }).click();
    const secret = await page.locator('code.secret').innerText();
    const answer = await page.request.get(`${address()}/api/portfolio`, {
      headers: { Authorization: `Bearer ${secret}` },
    });
    expect(answer.status()).toBe(200);
    await page.reload();
    await page.getByRole('button', { name: 'Remove Spreadsheet' }).click();
    expect(await page.locator('code.secret').count()).toBe(0);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('You have no token.').waitFor();
  }, 120_000);

  it('ends one’s other sessions', async () => {
    const email = await addUser('Fay Probe', 'auditor');
    const [here, there] = [await window({ email }), await window({ email })];
    await here.page.goto(`${address()}/settings?show=sessions`);
    await here.page.getByRole('rowheader', { name: /\(here\)$/ }).waitFor();
    await here.page.getByRole('button', { name: 'End all others' }).click();
    await expect.poll(() => here.page.getByRole('row').count(), soon).toBe(2);
    await there.page.goto(`${address()}${pathOf('home', facility)}`);
    await there.page.waitForURL(/sign-in/);
  }, 120_000);

  it('goes on in another language at once, in its direction', async () => {
    const email = await addUser('Gil Probe', 'auditor');
    const { page } = await window({ email });
    await page.goto(`${address()}/settings`);
    await page.getByLabel('Language').selectOption('ar');
    await page.getByRole('heading', { name: 'الإعدادات' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await violationsOn(page)).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: 'الإعدادات' }).waitFor();
  }, 120_000);

  it('says when the last backup was made, to administrators of the office alone', async () => {
    const { page } = await window();
    await page.goto(`${address()}/settings?show=backups`);
    await page.getByText('No backup has been made yet.').waitFor();
    const other = await window({ email: await addUser('Hale Probe', 'coordinator') });
    await other.page.goto(`${address()}/settings`);
    await other.page.getByRole('tab', { name: 'Account' }).waitFor();
    expect(await other.page.getByRole('tab', { name: 'Backups' }).count()).toBe(0);
  }, 120_000);
});
