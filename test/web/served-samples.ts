/** A Strand that serves the samples, its administrator, and browsers in which somebody is signed in: for journeys, measurements and pictures. */

import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { changeOwnAccount } from '../../src/api/own-account.ts';
import { acceptLink, invite } from '../../src/api/links.ts';
import { setMember } from '../../src/api/members.ts';
import { fillPath } from '../../src/api/path.ts';
import { signIn } from '../../src/api/sign-in.ts';
import { config } from '../../src/server/config.ts';
import { serve } from '../../src/server/main.ts';
import { loadFixture } from '../fixtures.ts';

/** How a page is looked at. */
export type Look = {
  /** Whether the application installs itself, so that it opens without a line: that loads all of it. */
  readonly isInstalled?: boolean;
  readonly locale?: 'en' | 'fr' | 'ar';
  readonly isDark?: boolean;
  readonly isNarrow?: boolean;
  /** Who looks: the administrator where nobody is named. */
  readonly email?: string;
};

/** A sample project, by the acronym that it is known by. */
export type Sample = { readonly office: string; readonly project: string; readonly acronym: string };

/** Calls the API in the name of the administrator; throws where it refuses. Without a body it reads. */
export type Call = (path: string, body?: object, options?: CallOptions) => Promise<unknown>;
type CallOptions = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> };

/** The samples, served. `address` has a host on which a browser keeps the cookie of a session without HTTPS. */
export type ServedSamples = {
  readonly address: string;
  readonly samples: readonly Sample[];
  readonly call: Call;
  readonly signedIn: (browser: Browser, look?: Look) => Promise<BrowserContext>;
  /** A user of the office with a role in all samples; gives his address. */
  readonly addUser: (name: string, role: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

const password = 'three blue kettles on a shelf';
const administrator = 'alma.probe@strand.example';

/** An empty folder that a server may enter which runs as another user, as it does where we are root. */
export function newFolderToServe(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}

/** Serves them on an empty folder, or on one where they were served before. */
export async function serveSamples(folder: string): Promise<ServedSamples> {
  const samples = ['libmitaf', 'coastal-facility'].map(loadFixture);
  const served = await serve(config({ STRAND_DATA: folder, STRAND_PORT: '0' }), {
    log: () => undefined,
    samples,
  });
  const address = served.address.replace('127.0.0.1', 'localhost');
  const call = callAt(address);
  const token = served.firstLink?.split('#')[1];
  if (token === undefined) await call(signIn.path, { email: administrator, password });
  else
    await call(acceptLink.path, { token, email: administrator, name: 'Alma Probe', password, locale: 'en' });
  const listed = await listSamples(call);
  const kept: Kept = {};
  return {
    address,
    samples: listed,
    call,
    signedIn: (browser, look = {}) => openContext(browser, { look, address, call, kept }),
    addUser: (name, role) => addUser(call, listed, { name, role }),
    stop: served.stop,
  };
}

const jsonHeaders = { 'Content-Type': 'application/json' };

function callAt(address: string): Call {
  const kept = { cookie: '' };
  return async (path, body, options = {}) => {
    const { method = body === undefined ? 'GET' : 'POST' } = options;
    const headers = { Origin: address, Cookie: kept.cookie, ...jsonHeaders, ...options.headers };
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(`${address}${path}`, { method, headers, ...content });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    kept.cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? kept.cookie;
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
}

type Figure = { readonly kind: string; readonly body: { readonly acronym?: string } };

async function listSamples(call: Call): Promise<readonly Sample[]> {
  const { projects } = (await call('/api/portfolio')) as {
    projects: readonly { office: string; project: string; figures: readonly Figure[] }[];
  };
  return projects.map(({ office, project, figures }) => {
    const acronym = figures.find(({ kind }) => kind === 'project')?.body.acronym ?? '';
    return { office, project, acronym };
  });
}

type Kept = { administrator?: Awaited<ReturnType<BrowserContext['storageState']>> };

type Opening = {
  readonly look: Look;
  readonly address: string;
  readonly call: Call;
  /** The session of the administrator in a browser: one does for all his windows. */
  readonly kept: Kept;
};

async function openContext(browser: Browser, opening: Opening): Promise<BrowserContext> {
  const { look, kept, call } = opening;
  const { locale = 'en', email = administrator } = look;
  const known = email === administrator ? kept.administrator : undefined;
  const context = await browser.newContext({ ...optionsOf(look), ...(known && { storageState: known }) });
  if (known === undefined) await signInAt(context, opening);
  else await call(changeOwnAccount.path, { locale }, { method: 'PATCH' });
  if (email === administrator) kept.administrator ??= await context.storageState();
  return context;
}

const tags = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-LY' };

const optionsOf = ({ locale = 'en', isDark, isNarrow, isInstalled }: Look): BrowserContextOptions => ({
  viewport: isNarrow === true ? { width: 390, height: 844 } : { width: 1440, height: 900 },
  colorScheme: isDark === true ? 'dark' : 'light',
  locale: tags[locale],
  permissions: ['clipboard-read', 'clipboard-write'],
  serviceWorkers: isInstalled === true ? 'allow' : 'block',
});

/** Signs in on the page itself, since only a browser keeps such a cookie without HTTPS. */
async function signInAt(context: BrowserContext, { look, address }: Opening): Promise<void> {
  const { locale = 'en', email = administrator } = look;
  const page = await context.newPage();
  await page.goto(`${address}/sign-in`);
  const statuses = await page.evaluate(
    async (asked) => {
      const all: number[] = [];
      for (const [path, method, body] of asked) {
        const headers = { 'Content-Type': 'application/json' };
        all.push((await fetch(path ?? '', { method: method ?? '', headers, body: body ?? '' })).status);
      }
      return all;
    },
    [
      [signIn.path, 'POST', JSON.stringify({ email, password })],
      [changeOwnAccount.path, 'PATCH', JSON.stringify({ locale })],
    ],
  );
  if (statuses.some((status) => status !== 200))
    throw new Error(`${email} cannot sign in: ${statuses.join(', ')}`);
  await page.close();
}

type Invited = { readonly user: string; readonly link: { readonly address: string } };

/** Invites somebody, lets him choose his password, and gives him a role. */
async function addUser(
  call: Call,
  samples: readonly Sample[],
  { name, role }: { readonly name: string; readonly role: string },
): Promise<string> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@strand.example`;
  const office = samples[0]?.office ?? '';
  const invitation = { email, name, role: 'member', locale: 'en' };
  const { user, link } = (await call(fillPath(invite.path, { office }), invitation)) as Invited;
  for (const { project } of samples)
    await call(fillPath(setMember.path, { office, project, user }), { role }, { method: 'PUT' });
  const { origin, hash } = new URL(link.address);
  await fetch(`${origin}${acceptLink.path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ token: hash.slice(1), password }),
  });
  return email;
}
