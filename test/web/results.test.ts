/** The results chain: linked in the graph by keyboard, edited in the outline, printed as a logframe; in Arabic once. */

import { expect, it } from 'vitest';
import { describeInBrowser, violationsOn } from './browser-world.ts';

const facility = 'CSMF';

describeInBrowser('the results', ({ window }) => {
  it('link an activity to two outputs in the graph, with the keyboard alone', async () => {
    const { page, open } = await window();
    await open('results', facility);
    const chain = page.getByRole('list', { name: 'Results chain, from activities to impact' });
    await chain.getByRole('button').first().focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    const activity = chain.locator('button:focus');
    const code = (await activity.locator('b').innerText()).trim();
    expect(code).toMatch(/^\d+(\.\d+){3}$/);
    const links = () => page.locator('.graph-lines path').count();
    const before = await links();

    const button = page.getByRole('button', { name: 'Link to …' });
    for (
      let count = 0;
      count < 12 && !(await button.evaluate((one) => one === document.activeElement));
      count += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').waitFor();
    for (const output of ['3.1.1', '4.1.1']) {
      await page.keyboard.type(output);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await dialog.getByText(`${code} contributes to ${output} now.`).waitFor();
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await links()).toBe(before + 2);
    await page.getByText('Saved').waitFor();
    await page.reload();
    await page
      .locator('.graph-lines path')
      .nth(before + 1)
      .waitFor({ state: 'attached' });
  }, 120_000);

  it('say why a link that would lead in a circle is refused', async () => {
    const { page, open } = await window();
    await open('results?row=res_1', facility);
    await page.getByRole('button', { name: 'Link to …' }).click();
    await page.getByRole('combobox', { name: 'Result to link to' }).fill('1.1.1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('This link would make 1 contribute to itself.').waitFor();
    await page.keyboard.press('Escape');
    expect(await violationsOn(page)).toEqual([]);
  }, 120_000);

  it('are edited in the outline, kept over a reload, and taken back', async () => {
    const { page, open } = await window();
    await open('results?tab=outline', facility);
    const field = page.getByRole('textbox', { name: 'Statement of Output 1.1.2' });
    const before = await field.inputValue();
    await field.fill('Young people hold certificates that employers ask for.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved').waitFor();
    await page.reload();
    await expect
      .poll(() => field.inputValue())
      .toBe('Young people hold certificates that employers ask for.');
    await page.getByRole('tab', { name: 'Logframe' }).click();
    await expect
      .poll(() => field.inputValue())
      .toBe('Young people hold certificates that employers ask for.');
    await field.fill(before);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved').waitFor();
  }, 120_000);

  it('take a new output below an outcome, with its number offered and its link drawn', async () => {
    const { page, open } = await window();
    await open('results?tab=outline&row=res_41', facility);
    await page.getByRole('button', { name: 'Add an output' }).click();
    await page
      .getByLabel('What will be there, or have changed')
      .fill('A register of associations is open to all.');
    expect(await page.getByRole('dialog').getByLabel('Number').inputValue()).toBe('4.1.3');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Statement of Output 4.1.3' });
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page
      .getByRole('complementary', { name: 'About Output 4.1.3' })
      .getByRole('button', { name: /^4\.1 / })
      .waitFor();
    await page.getByRole('button', { name: 'Remove Output 4.1.3' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await field.waitFor({ state: 'detached' });
  }, 120_000);

  it('run from right to left in Arabic: arrow keys follow the lines there too', async () => {
    const { page, open } = await window({ locale: 'ar' });
    await open('results', facility);
    const nodes = page.locator('.graph-node');
    await nodes.first().focus();
    const focused = page.locator('.graph-node:focus');
    const nodeAndPlace = async () => ({
      node: await focused.getAttribute('data-node'),
      x: (await focused.boundingBox())?.x ?? 0,
    });
    const start = await nodeAndPlace();
    await page.keyboard.press('ArrowRight');
    const there = await nodeAndPlace();
    expect(there.node).not.toBe(start.node);
    expect(there.x).toBeGreaterThan(start.x);
    await page.keyboard.press('ArrowLeft');
    expect((await nodeAndPlace()).node).toBe(start.node);
    for (const tab of ['outline', 'logframe']) {
      await open(`results?tab=${tab}`, facility);
      await page.waitForTimeout(300);
      expect([tab, await violationsOn(page)]).toEqual([tab, []]);
    }
  }, 120_000);
});
