/** The web application in a real browser: a served Strand with the samples, people who are signed in, and pages that tell of every error. */

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { embeddedWorld } from '../embedded-world.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { describeWithTool } from '../needs.ts';
import { type Look, type ServedSamples, newFolderToServe, serveSamples } from './served-samples.ts';

/** A browser of somebody who is signed in. */
export type Window = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Goes to a screen of a sample project and waits until it stands and can be worked with. */
  readonly open: (screen: string, sample?: string) => Promise<void>;
  /** Loads the page anew, and waits for the same. */
  readonly reload: () => Promise<void>;
};

/** What the tests of one file work with. */
export type BrowserWorld = {
  readonly address: () => string;
  readonly window: (look?: Look) => Promise<Window>;
  /** A user of the office with a role in all samples; gives his address. */
  readonly addUser: (name: string, role: string) => Promise<string>;
  /** The path of a screen of a sample project, by its acronym; the first where none is named. */
  readonly pathOf: (screen: string, sample?: string) => string;
};

/** A suite in a browser; it is skipped, and counted, where there is none. */
export function describeInBrowser(name: string, suite: (world: BrowserWorld) => void): void {
  describeWithTool('chromium', name, (executablePath) => suite(openWorld(executablePath)));
}

function openWorld(executablePath: string): BrowserWorld {
  const places = embeddedWorld();
  const left: BrowserContext[] = [];
  const troubles = new Set<string>();
  const open: { served?: ServedSamples; browser?: Browser } = {};
  const served = (): ServedSamples => {
    if (open.served === undefined) throw new Error('nothing is served yet');
    return open.served;
  };

  beforeAll(async () => {
    ensureBuilt();
    open.served = await serveSamples(await copyOfServed(places.newFolder()));
    open.browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-gpu-compositing'],
    });
  }, 120_000);

  // What stands open goes on working: it hears of every change, draws it and checks it.
  afterEach(async () => {
    for (const context of left.splice(0)) await context.close();
  });

  afterAll(async () => {
    await open.browser?.close();
    await open.served?.stop();
    expect([...troubles]).toEqual([]);
  });

  const pathOf = (screen: string, sample?: string): string => {
    const found = served().samples.find(({ acronym }) => sample === undefined || acronym === sample);
    if (found === undefined) throw new Error(`there is no sample ${sample}`);
    return `/projects/${found.office}/${found.project}${screen === 'home' ? '' : `/${screen}`}`;
  };

  return {
    address: () => served().address,
    pathOf,
    window: async (look) => {
      if (open.browser === undefined) throw new Error('there is no browser yet');
      const context = await served().signedIn(open.browser, look);
      left.push(context);
      const page = await context.newPage();
      listenFor(page, troubles);
      const standing = async (): Promise<void> => {
        await page.locator('h1').first().waitFor();
        // What is typed before that waits for it, and would be seen a moment later.
        await page.waitForFunction(() => performance.getEntriesByName('ready to decide').length > 0);
      };
      return {
        page,
        context,
        open: async (screen, sample) => {
          await page.goto(`${served().address}${pathOf(screen, sample)}`);
          await standing();
        },
        reload: async () => {
          await page.reload();
          await standing();
        },
      };
    },
    addUser: (name, role) => served().addUser(name, role),
  };
}

const first: { folder?: Promise<string> } = {};

/** A folder as a first start leaves it, which takes longer than to copy it. */
async function copyOfServed(folder: string): Promise<string> {
  const served = await (first.folder ??= firstServed());
  const { status } = spawnSync('cp', ['-a', `${served}/.`, folder]);
  if (status !== 0) throw new Error('the folder could not be copied');
  return folder;
}

async function firstServed(): Promise<string> {
  const folder = newFolderToServe('strand-samples-');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const served = await serveSamples(join(folder, 'data'));
  await served.stop();
  return join(folder, 'data');
}

const screenOf = (page: Page): string => new URL(page.url()).pathname.split('/').slice(4).join('/');

/** Errors on a page fail the file, wherever they come from; a broken line is no error of ours. */
function listenFor(page: Page, troubles: Set<string>): void {
  page.on('pageerror', (error) => troubles.add(`${screenOf(page)}: ${error.message}`));
  page.on('console', (message) => {
    const isNetwork = /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(message.text());
    const words = message.text().replaceAll(/nonce-[\w+/=]+/g, 'nonce');
    if (message.type() === 'error' && !isNetwork) troubles.add(`${screenOf(page)}: ${words}`);
  });
}

/** What axe finds on a page: each rule that is broken, with where. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResult> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run({ runOnly: tags });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    );
  });
}

type AxeResult = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
};
