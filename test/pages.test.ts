/** The pages in a real browser: that their script runs under their own policy, and does what the server left to it. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { config } from '../src/server/config.ts';
import { type Served, serve } from '../src/server/main.ts';
import { embeddedWorld } from './embedded-world.ts';
import { ensureBuilt } from './ensure-built.ts';
import { describeWithTool } from './needs.ts';

describeWithTool('chromium', 'the pages in a browser', (chromium) => {
  const world = embeddedWorld();
  let served: Served;

  beforeAll(async () => {
    ensureBuilt();
    const settings = config({ STRAND_DATA: world.newFolder(), STRAND_PORT: '0' });
    served = await serve(settings, { log: () => undefined });
  }, 120_000);
  afterAll(() => served.stop());

  /** The page as it stands when its script has done its work. */
  async function read(address: string): Promise<string> {
    const options = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--virtual-time-budget=10000',
      '--dump-dom',
    ];
    const { stdout } = await promisify(execFile)(chromium, [...options, '--accept-lang=ar', address]);
    return stdout;
  }

  it('ask the first administrator for name and address, in the language of the browser', async () => {
    const page = await read(served.firstLink ?? '');
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(shown(page)).toEqual([
      'first-administrator',
      'first-administrator invitation password-reset',
      'first-administrator',
    ]);
  }, 60_000);

  it('say of half a link that it is not whole, and of another that it is over', async () => {
    expect(shown(await read(`${served.address}/link`))).toEqual(['none']);
    expect(shown(await read(`${served.address}/link#${'a'.repeat(43)}`))).toEqual(['refused']);
  }, 120_000);
});

/** The parts for a use of a link that are not hidden. */
const shown = (page: string): readonly string[] =>
  [...page.matchAll(/<(?:p|div) data-use="([^"]*)"(?![^>]* hidden)/g)].map(([, use = '']) => use);
