/** The report: from the first look to the Word file; written with live values, by two at once, in Arabic once; commented, approved by another person, and submitted. */

import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Window, describeInBrowser, violationsOn } from './browser-world.ts';
import type { Look } from './served-samples.ts';

const facility = 'CSMF';

/** The words of the one document in a Word file. */
const wordsOf = (path: string): string =>
  strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array()).replaceAll(
    /<[^>]+>/g,
    '',
  );

const editorOf = (page: Page): Locator => page.locator('textarea').first();
const paperOf = (page: Page) => page.frameLocator('iframe').locator('body');

/** Puts words behind those that stand in the editor. */
async function typeAtEnd(page: Page, words: string): Promise<void> {
  await editorOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** What a download is kept as. */
async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly path: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), path: await file.path() };
}

/** A file that somebody was given is told from one that was altered, and from others. */
async function checkFiles(page: Page, submitted: Buffer): Promise<void> {
  const part = page.getByRole('region', { name: 'Check a file you were given' });
  const mimeType = 'application/octet-stream';
  const check = (name: string, buffer: Buffer) =>
    part.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  await check('given.docx', submitted);
  await part.getByText('given.docx is “interim-report.docx”, to the byte as it was submitted.').waitFor();
  await part.getByText(/^Interim report 01\/01\/2024 – 31\/12\/2024: Submitted on /).waitFor();
  const altered = zipSync({ ...unzipSync(submitted), 'word/comments.xml': strToU8('<w:comments/>') });
  await check('given.docx', Buffer.from(altered));
  await part.getByText(/^given\.docx was altered/).waitFor();
  await part.getByRole('button', { name: 'interim-report.docx' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await check('letter.pdf', Buffer.from('%PDF-1.7'));
  await part.getByText(/^letter\.pdf is not known here/).waitFor();
}

/** What was submitted is corrected beside it: by the button for that, and out of the refusal of an edit. */
async function correctValue(page: Page, open: () => Promise<void>): Promise<void> {
  await open();
  await page.getByRole('link', { name: /^1\.1\.1a / }).click();
  const period = '01/10/2024 – 31/12/2024';
  await page.getByRole('button', { name: `Correct this value: ${period}` }).click();
  const form = page.getByRole('dialog', { name: `Correct the value of ${period}` });
  await form.getByLabel('Value', { exact: true }).fill('3');
  await form.getByLabel('Reason').fill('One sheet came late');
  expect(await violationsOn(page)).toEqual([]);
  await form.getByRole('button', { name: 'Book the correction' }).click();
  await form.waitFor({ state: 'detached' });
  const corrected = page.getByRole('row').filter({ hasText: 'from 1 to 3' });
  await corrected.getByText('One sheet came late').waitFor();
  await corrected.getByText('Alma Probe (you), ').waitFor();

  await page.getByRole('button', { name: `Edit the value of ${period}` }).click();
  const edit = page.getByRole('dialog', { name: `Edit the value of ${period}` });
  await edit.getByLabel('Value', { exact: true }).fill('4');
  await edit.getByRole('button', { name: 'Save' }).click();
  await edit.getByRole('button', { name: 'Correct this value' }).click();
  expect(await edit.getByLabel('Value', { exact: true }).inputValue()).toBe('4');
  await edit.getByText('Corrected to 3 so far').waitFor();
  await edit.getByRole('button', { name: 'Cancel' }).click();
}

/** So are the heads of an event. */
async function correctHeads(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Events' }).click();
  await page.getByRole('link', { name: 'Training of Trainers (ToT) on the cold chain' }).first().click();
  await page.getByRole('button', { name: 'Correct these counts' }).click();
  const form = page.getByRole('dialog', { name: 'Correct these counts' });
  await form.getByText('As reported: not counted').first().waitFor();
  await form.getByLabel('Sex not noted').fill('3');
  await form.getByLabel('Reason').fill('One sheet came late');
  expect(await violationsOn(page)).toEqual([]);
  await form.getByRole('button', { name: 'Book the correction' }).click();
  await form.waitFor({ state: 'detached' });
  await page
    .getByRole('list', { name: 'Corrections of what was reported' })
    .getByText('Alma Probe (you), ')
    .waitFor();
}

/** And a cost, of which the difference is booked as a cost of its own. */
async function correctCost(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Correct this cost' }).first().click();
  const form = page.getByRole('dialog', { name: 'Correct this cost' });
  const amount = form.getByLabel(/^As it should have been/).first();
  await amount.fill('1');
  await form.getByLabel('Reason').fill('A voucher was read wrongly');
  expect(await violationsOn(page)).toEqual([]);
  await form.getByRole('button', { name: 'Book the correction' }).click();
  await form.waitFor({ state: 'detached' });
  await page.getByText('Correction: A voucher was read wrongly').waitFor();
}

describeInBrowser('the report', ({ window: anyWindow, addUser }) => {
  const window = async (look?: Look): Promise<Window> => {
    const opened = await anyWindow(look);
    // Files are written and previews built: on a busy machine that takes its time.
    opened.page.setDefaultTimeout(90_000);
    return opened;
  };

  it('is written with a live value and downloaded as a Word document that says both', async () => {
    const { page, open } = await window();
    await open('report?section=visibility', facility);
    await typeAtEnd(page, ' The stands of the fair drew /trainers trained');
    await page.getByRole('option', { selected: true }).getByText('# of trainers trained').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' trainers.');
    expect(await editorOf(page).inputValue()).toMatch(/drew \{1\.1\.1c current\} trainers\.$/);
    await paperOf(page).getByText('The stands of the fair drew 34 trainers.').waitFor();

    const { name, path } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Word', exact: true }).click(),
    );
    expect(name).toBe('CSMF interim report 2024-01-01 – 2024-12-31.docx');
    expect(wordsOf(path)).toContain('The stands of the fair drew 34 trainers.');
    await page.reload();
    await editorOf(page).waitFor();
    expect(await editorOf(page).inputValue()).toMatch(/drew \{1\.1\.1c current\} trainers\.$/);
  }, 240_000);

  it('is put on paper on a telephone where its reader comes to it', async () => {
    const { page, open } = await window({ isNarrow: true });
    await open('report', facility);
    const lastBefore = page.getByRole('textbox', { name: 'Add the comment' });
    await lastBefore.waitFor();
    await page.waitForTimeout(3000);
    expect(await page.locator('iframe').count()).toBe(0);
    // Whoever goes there by the keyboard comes to the downloads first.
    await lastBefore.focus();
    await page.getByRole('button', { name: 'Word', exact: true }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Word');
    await page.locator('.report-paper').scrollIntoViewIfNeeded();
    await paperOf(page).getByRole('heading', { level: 1 }).waitFor();
  });

  it('offers values for a slash or a brace, and takes words that only look like it as they are', async () => {
    const { page, open } = await window();
    await open('report?section=controls', facility);
    const values = page.getByRole('listbox', { name: 'Values of the record' });
    await typeAtEnd(page, ' Audits and/or visits');
    expect(await values.count()).toBe(0);
    await page.keyboard.type(' {budget');
    await values.waitFor();
    const active = () => editorOf(page).getAttribute('aria-activedescendant');
    const first = await active();
    await page.keyboard.press('ArrowDown');
    expect(await active()).not.toBe(first);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await values.waitFor({ state: 'detached' });
    expect(await editorOf(page).inputValue()).toMatch(/ Audits and\/or visits \{budget$/);
    for (let count = 0; count < ' Audits and/or visits {budget'.length; count += 1)
      await page.keyboard.press('Backspace');
    await page.getByText('Saved').waitFor();
  }, 240_000);

  it('shows what others write meanwhile, and loses neither text', async () => {
    const email = await addUser('Nour Reader', 'coordinator');
    const [one, other] = [await window(), await window({ email })];
    await one.open('report?section=context', facility);
    await other.open('report?section=context', facility);
    await editorOf(one.page).waitFor();
    await one.context.setOffline(true);
    await typeAtEnd(one.page, ' Harvests failed.');
    await one.page.keyboard.press('Control+Enter');
    await one.page.getByText('1 change is kept on this device').waitFor();
    await typeAtEnd(other.page, ' Prices rose.');
    await other.page.keyboard.press('Control+Enter');
    await other.page.getByText('Saved').waitFor();
    await one.context.setOffline(false);
    const note = one.page.getByText('Somebody else changed this while you did.').first();
    await note.waitFor();
    await one.page.getByText('Prices rose.').first().waitFor();
    await one.page.getByRole('button', { name: 'Keep yours' }).first().click();
    await other.page.getByText('Harvests failed.').first().waitFor();
    expect(await editorOf(one.page).inputValue()).toMatch(/all year\. Harvests failed\.$/);
  }, 240_000);

  it('is read in Arabic from the right, while its texts and the application stay in English', async () => {
    const { page, open } = await window();
    await open('report?section=results', facility);
    await page.getByLabel('Language of the report').selectOption('ar');
    await page.frameLocator('iframe').locator('html[dir=rtl][lang=ar]').waitFor();
    await paperOf(page).getByText('التقرير المرحلي').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
    expect(await editorOf(page).inputValue()).toContain('Skills: trainers');
    expect(page.url()).toContain('in=ar');
  }, 240_000);

  it('shows the pages of the PDF as they are printed', async () => {
    const { page, open } = await window();
    await open('report?section=results&view=pages', facility);
    const sheet = page.getByRole('img', { name: /^Page 1 of \d+$/ });
    await sheet.waitFor();
    await page.waitForFunction(() => document.querySelectorAll('canvas[width]').length > 1);
    expect(await violationsOn(page)).toEqual([]);
  }, 240_000);

  it('is commented, approved by another person and submitted in files; then its period is locked', async () => {
    const email = await addUser('Testa Beispiel', 'reviewer');
    const [writer, reviewer] = [await window(), await window({ email })];
    await writer.open('report?section=context', facility);
    await reviewer.open('report?section=context', facility);
    await typeAtEnd(writer.page, ' Rains came late.');
    await writer.page.keyboard.press('Control+Enter');
    await writer.page.getByText('Saved').waitFor();
    await writer.page.getByRole('button', { name: 'Ask for review' }).click();
    await reviewer.page.getByRole('textbox', { name: 'Add the comment' }).fill('Which harvest?');
    await reviewer.page.getByRole('button', { name: 'Add the comment' }).click();
    await writer.page.getByText('Which harvest?').waitFor();
    await writer.page.getByRole('button', { name: 'Settle', exact: true }).click();
    await reviewer.page.getByText('This comment is settled.').waitFor();
    expect(await violationsOn(writer.page)).toEqual([]);

    await writer.page.getByRole('button', { name: 'Approve …' }).click();
    const own = writer.page.getByRole('dialog', { name: 'Approve the report' });
    await own.getByRole('button', { name: 'Approve', exact: true }).click();
    await own.getByText('You have changed the record since the report was last approved.').waitFor();
    await own.getByRole('button', { name: 'Cancel' }).click();
    await reviewer.page.getByRole('button', { name: 'Approve …' }).click();
    const dialog = reviewer.page.getByRole('dialog', { name: 'Approve the report' });
    expect(await violationsOn(reviewer.page)).toEqual([]);
    await typeAtEnd(writer.page, ' Some fields were dry.');
    await writer.page.keyboard.press('Control+Enter');
    await paperOf(reviewer.page).getByText('Some fields were dry.').waitFor();
    await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
    await dialog.getByText('The report does not say any more what you have read.').waitFor();
    await reviewer.open('report?section=context', facility);
    await reviewer.page.getByRole('button', { name: 'Approve …' }).click();
    await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });

    const { page, open } = writer;
    await page.locator('.report-head .badge').getByText('Approved', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Submit …' }).click();
    const submission = page.getByRole('dialog', { name: 'Submit the report' });
    await submission.getByText('French').click();
    expect(await violationsOn(page)).toEqual([]);
    await submission.getByRole('button', { name: 'Submit', exact: true }).click();
    await submission.waitFor({ state: 'detached' });
    await page.getByText('This report is submitted.').waitFor();
    expect(await editorOf(page).getAttribute('readonly')).not.toBeNull();

    await page.getByRole('tab', { name: 'Submitted versions' }).click();
    for (const name of ['interim-report.docx', 'interim-report.fr.pdf'])
      await page.getByRole('button', { name, exact: true }).waitFor();
    const { name, path } = await downloaded(page, () =>
      page.getByRole('button', { name: 'interim-report.docx', exact: true }).click(),
    );
    expect(name).toBe('interim-report.docx');
    expect(wordsOf(path)).toContain('Coastal Skills and Mobility Facility');
    expect(wordsOf(path)).toContain('Journal before the submission');

    await checkFiles(page, readFileSync(path));
    await correctValue(page, () => open('indicators', facility));
    await correctHeads(page);
    await open('budget?show=costs', facility);
    await correctCost(page);
    await open('indicators', facility);
    await page.getByRole('link', { name: /^1\.1\.1a / }).click();
    await page
      .getByRole('region', { name: 'Values' })
      .getByRole('button', { name: 'Record a value' })
      .click();
    const form = page.getByRole('dialog', { name: 'Record a value' });
    await form.getByLabel('First day').fill('01/11/2024');
    await form.getByLabel('Last day').fill('30/11/2024');
    await form.getByLabel('Value', { exact: true }).fill('1');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText(/whose report was submitted/).waitFor();
  }, 240_000);

  it('is followed by the next one, with the period that comes next', async () => {
    const { page, open } = await window();
    await open('report', facility);
    await page.getByRole('button', { name: 'New report …' }).click();
    const dialog = page.getByRole('dialog', { name: 'New report' });
    expect(await dialog.getByLabel('First day').inputValue()).toBe('01/01/2025');
    expect(await dialog.getByLabel('Last day').inputValue()).toBe('31/12/2025');
    await dialog.getByRole('button', { name: 'Create the report' }).click();
    await page.getByRole('heading', { level: 1, name: 'Final report 01/01/2025 – 31/12/2025' }).waitFor();
    await page
      .getByRole('button', { name: 'Begin with the text of the report for 01/01/2024 – 31/12/2024' })
      .click();
    await paperOf(page).getByText('helps young people of the coast').first().waitFor();
  }, 240_000);
});
