/** A server as one process runs it: its pages and its API in a browser's place, on a real database. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { embeddedWorld, pidOf, until } from './embedded-world.ts';
import { ensureBuilt } from './ensure-built.ts';
import { aProject, aProjectRow } from '../src/core/testing.ts';
import { config } from '../src/server/config.ts';
import type { LogLine } from '../src/server/log.ts';
import { type Served, serve } from '../src/server/main.ts';

const world = embeddedWorld();
const password = 'a long sentence to remember';
const samples = [
  aProject({ project: [aProjectRow({ id: 'prj_one', title: { en: 'Facility of the North' } })] }),
  aProject({ project: [aProjectRow({ id: 'prj_two', title: { en: 'Facility of the South' } })] }),
];
let served: Served | undefined;

beforeAll(() => ensureBuilt());
afterEach(async () => {
  await served?.stop();
  served = undefined;
});

async function start(folder: string, environment: Record<string, string> = {}) {
  const lines: LogLine[] = [];
  const settings = config({ STRAND_DATA: folder, STRAND_PORT: '0', ...environment });
  served = await serve(settings, { log: (line) => void lines.push(line), samples });
  return { ...served, lines };
}

/** A browser in a few lines: it keeps its cookie and says where its requests come from. */
function aBrowser(address: string) {
  const jar: string[] = [];
  const ask = async (path: string, body?: unknown): Promise<Response> => {
    const headers = { Origin: address, Cookie: jar.join('; '), 'Accept-Language': 'en' };
    const response = await fetch(`${address}${path}`, {
      redirect: 'manual',
      ...(body === undefined
        ? { headers }
        : {
            method: 'POST',
            headers: { ...headers, 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          }),
    });
    jar.push(...response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? ''));
    return response;
  };
  return { ask, page: async (path: string) => (await ask(path)).text() };
}

const begin = (link: string | undefined, email: string) => ({
  token: link?.split('#')[1],
  password,
  email,
  name: 'Amal Example',
  locale: 'fr',
});

describe('serve', () => {
  it('lets in the first administrator by its link, once, and finds all there after a restart', async () => {
    const folder = world.newFolder();
    const first = await start(folder);
    expect(first.firstLink).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/link#[\w-]{43}$/);
    const amal = aBrowser(first.address);
    expect((await amal.ask('/')).headers.get('location')).toBe('/sign-in');
    const accepted = await amal.ask('/api/links/accept', begin(first.firstLink, 'amal@example.org'));
    expect(accepted.status).toBe(200);
    const page = await amal.ask('/');
    expect(page.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect(await page.text()).toMatch(/lang="fr".*Chargement…/s);
    expect((await amal.page('/api/portfolio')).match(/Facility of the (North|South)/g)).toHaveLength(2);
    const again = aBrowser(first.address);
    expect((await again.ask('/api/links/accept', begin(first.firstLink, 'b@example.org'))).status).toBe(410);
    await first.stop();

    const second = await start(folder);
    expect(second.firstLink).toBeUndefined();
    const back = aBrowser(second.address);
    const email = 'amal@example.org';
    expect((await back.ask('/api/sign-in', { email, password })).status).toBe(200);
    expect((await back.page('/api/portfolio')).match(/Facility of the (North|South)/g)).toHaveLength(2);
    const events = second.lines.flatMap((line) => ('event' in line ? [line.event] : []));
    expect(events).toContain('started');
    expect(JSON.stringify([first.lines, second.lines])).not.toMatch(/amal|Amal|127\.0\.0\.1|secret|sentence/);
  });

  it('shows nothing of an office to strangers, and no page that is not there', async () => {
    const { address, firstLink } = await start(world.newFolder());
    const amal = aBrowser(address);
    await amal.ask('/api/links/accept', begin(firstLink, 'amal@example.org'));
    const other = '/users?office=00000000-0000-4000-8000-000000000000';
    const answers = [await amal.ask(other), await amal.ask('/users?office=1'), await amal.ask('/members')];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });

  it('serves again after its database was killed, and writes that down', async () => {
    const folder = world.newFolder();
    const { address, lines } = await start(folder);
    process.kill(pidOf(folder), 'SIGKILL');
    const events = () => lines.flatMap((line) => ('event' in line ? [line.event] : []));
    await until(() => events().includes('database-restarted'));
    await until(async () => (await fetch(`${address}/readyz`)).ok);
    expect(events()).toContain('started');
  });

  it('calls the first office as it was told to', async () => {
    const { address, firstLink } = await start(world.newFolder(), { STRAND_OFFICE: 'Office of the North' });
    const amal = aBrowser(address);
    await amal.ask('/api/links/accept', begin(firstLink, 'amal@example.org'));
    expect(await (await amal.ask('/api/offices')).text()).toContain('Office of the North');
  });

  it('touches no data where the address is in use', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => {
      taken.listen(0, '127.0.0.1', resolve);
    });
    const { port } = taken.address() as AddressInfo;
    const folder = world.newFolder();
    await expect(start(`${folder}/new`, { STRAND_PORT: String(port) })).rejects.toMatchObject({
      code: 'address-in-use',
    });
    taken.close();
  });
});
