import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { address, clientOf } from '../../test/http-client.ts';
import { type HttpWorld, type Person, openHttpWorld } from '../../test/http-world.ts';
import { describeOnStore } from '../../test/stores.ts';
import { exportProject, importProject } from '../api/exchange.ts';
import { keepFile, readFile } from '../api/files.ts';
import { watchProject } from '../api/journal.ts';
import { createOffice } from '../api/offices.ts';
import { readProject } from '../api/projects.ts';
import { createRow } from '../core/commands/create-row.ts';
import { Problem } from '../core/problem.ts';
import { anActivity } from '../core/testing.ts';
import { machine } from '../workspace/sender.ts';
import { type AppOptions, buildApp, usualTimes } from './app.ts';
import type { RequestLine } from './request-line.ts';
import { usualWorkLimits } from './work.ts';

const notSet = (): void => undefined;

describeOnStore('the application at its limits', (makeDatabase) => {
  let world: HttpWorld;
  let project: string;
  let officer: Person;
  let params: { readonly office: string; readonly project: string };
  beforeAll(async () => {
    world = await openHttpWorld(makeDatabase);
    project = await world.addProject();
    params = { office: world.office, project };
    officer = await world.addMember('Basil Sample', project, 'coordinator');
    for (const id of ['act_1', 'act_2', 'act_3']) await write(id);
  });
  afterAll(() => world.close());

  const write = async (id: string): Promise<number> => {
    const { head } = await world.parts.workspace.projects.read(machine, params);
    const input = { table: 'activities', row: anActivity({ id }) };
    const request = { ...params, sender: machine, command: createRow.name, input, key: id };
    return (await world.parts.workspace.projects.run({ ...request, version: head.version })).version;
  };
  const projectAt = () => `${address}/api/offices/${world.office}/projects/${project}`;
  const appWith = (parts: Partial<HttpWorld['parts']>, options: Partial<AppOptions> = {}) =>
    buildApp(
      { ...world.parts, ...parts },
      {
        log: notSet,
        newNumber: () => 'n1',
        limits: usualWorkLimits,
        times: usualTimes,
        proxies: 0,
        ...options,
      },
    );

  describe('streams of events', () => {
    it('begin after the last one that was told, with nothing left out', async () => {
      const ending = new AbortController();
      const told: number[] = [];
      for await (const { id } of officer.client.watch(watchProject, {
        params,
        version: 1,
        signal: ending.signal,
      })) {
        told.push(id);
        if (id === 3) void write('act_4');
        if (id === 4) break;
      }
      ending.abort();
      expect(told).toEqual([2, 3, 4]);
    });

    it('come back by themselves when a line ends', async () => {
      const app = appWith({}, { times: { heartbeatMs: 10, longestMs: 30 } });
      const client = clientOf(app, officer.headers);
      const ending = new AbortController();
      const after = (await officer.client.call(readProject, { params })).json.version;
      setTimeout(() => void write('act_5'), 120);
      for await (const { id } of client.watch(watchProject, {
        params,
        version: after,
        signal: ending.signal,
      })) {
        expect(id).toBe(after + 1);
        break;
      }
      ending.abort();
    });

    it('are few for each user, and are given back when they are left', async () => {
      const limits = { ...usualWorkLimits, events: { perUser: 2, all: 10 } };
      const app = appWith({}, { limits });
      const open = async () => app.request(`${projectAt()}/events`, { headers: officer.headers });
      const [first, second] = [await open(), await open()];
      expect((await open()).status).toBe(503);
      await first.body?.cancel();
      const again = await open();
      expect(again.status).toBe(200);
      await Promise.all([second.body?.cancel(), again.body?.cancel()]);
    });

    it('end for who may no longer read', async () => {
      const leaver = await world.addMember('Cora Example', project, 'coordinator');
      const stream = await world.app.request(`${projectAt()}/events`, { headers: leaver.headers });
      expect(stream.status).toBe(200);
      const reading = stream.text();
      await world.parts.workspace.projects.setMember(machine, params, {
        user: leaver.user,
        grant: undefined,
      });
      await write('act_6');
      expect(await reading).not.toContain('act_6');
      const refused = await world.app.request(`${projectAt()}/events`, { headers: leaver.headers });
      expect(refused.status).toBe(404);
    });
  });

  it('hands projects out and takes them in elsewhere, the same to the last entry', async () => {
    const { client } = world.administrator;
    const { bytes } = await client.call(exportProject, { params, body: {} });
    const { office } = (await client.call(createOffice, { params: {}, body: { name: 'South' } })).json;
    const file = { bytes, mediaType: 'application/octet-stream' };
    const taken = (await client.call(importProject, { params: { office }, file })).json;
    expect(taken.project).toBe(project);
    const [here, there] = await Promise.all(
      [params, { ...params, office }].map((place) => client.call(readProject, { params: place })),
    );
    expect(there?.json).toEqual(here?.json);
  });

  it('keeps files by their content and gives them as downloads alone', async () => {
    const bytes = new TextEncoder().encode('<script>1</script>');
    const file = { bytes, mediaType: 'text/plain' };
    const { sha256 } = (await world.administrator.client.call(keepFile, { params, file })).json;
    expect(
      (await world.administrator.client.call(readFile, { params: { ...params, sha256 } })).bytes,
    ).toEqual(bytes);
    const answer = await world.app.request(`${projectAt()}/files/${sha256}`, {
      headers: world.administrator.headers,
    });
    await answer.body?.cancel();
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; sandbox/);
    const html = { bytes, mediaType: 'text/html' };
    await expect(world.administrator.client.call(keepFile, { params, file: html })).rejects.toThrow(
      'wrong-media-type',
    );
  });

  it('says of a fault of ours nothing but its number, which the log has with what happened', async () => {
    const lines: RequestLine[] = [];
    const broken = {
      ...world.parts.workspace.projects,
      read: () => Promise.reject(new Error('secret of row 7')),
    };
    const app = appWith(
      { workspace: { ...world.parts.workspace, projects: broken } },
      { log: (line) => void lines.push(line) },
    );
    const answer = await app.request(projectAt(), {
      headers: officer.headers,
    });
    const text = await answer.text();
    expect([answer.status, JSON.parse(text)]).toMatchObject([
      500,
      { code: 'unexpected', params: { number: 'n1' } },
    ]);
    expect(text).not.toContain('secret');
    expect(lines).toMatchObject([
      { request: 'n1', status: 500, problem: 'unexpected', fault: { name: 'Error' } },
    ]);
  });

  it('refuses what is too much at once, with when to come again, and still says that it lives', async () => {
    const ending = new AbortController();
    const waiting = new Promise<never>((_, reject) =>
      ending.signal.addEventListener('abort', () => reject(new Problem('database-busy'))),
    );
    const slow = { ...world.parts.workspace.projects, read: () => waiting };
    const limits = { ...usualWorkLimits, ordinary: { atOnce: 2, waiting: 0 } };
    const app = appWith({ workspace: { ...world.parts.workspace, projects: slow } }, { limits });
    const ask = async () => app.request(projectAt(), { headers: officer.headers });
    const stuck = [ask()];
    await new Promise((resolve) => setTimeout(resolve, 50));
    stuck.push(ask());
    await new Promise((resolve) => setTimeout(resolve, 50));
    const refused = await ask();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await app.request(`${address}/healthz`)).status).toBe(200);
    ending.abort();
    expect((await Promise.all(stuck)).map(({ status }) => status)).toEqual([503, 503]);
  });

  it('begins no session over plain http from another machine', async () => {
    const at = 'http://192.0.2.7:7040';
    const answer = await world.app.request(`${at}/api/sign-in`, {
      method: 'POST',
      headers: { Origin: at, Host: '192.0.2.7:7040', 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'alma@example.org', password: 'whatever it is' }),
    });
    expect([answer.status, await answer.json()]).toMatchObject([403, { code: 'needs-https' }]);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('lets programs in by a token, without cookie and origin', async () => {
    const { token } = await world.parts.accounts.makeToken(
      { user: officer.user, isOperator: false },
      { office: world.office, label: 'reader', scopes: ['read'], days: 1 },
    );
    const client = clientOf(world.app, { Authorization: `Bearer ${token}` });
    expect((await client.call(readProject, { params })).version).toBeGreaterThan(0);
    const file = { bytes: new Uint8Array(1), mediaType: 'text/plain' };
    await expect(client.call(keepFile, { params, file })).rejects.toThrow('not-allowed');
  });
});
