import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { address, clientOf } from '../../test/http-client.ts';
import { newId } from '../../test/http-parts.ts';
import { type HttpWorld, type Person, openHttpWorld } from '../../test/http-world.ts';
import { describeOnStore } from '../../test/stores.ts';
import { keepFile } from '../api/files.ts';
import { readFindings } from '../api/findings.ts';
import { createRow } from '../core/commands/create-row.ts';
import { anActivity } from '../core/testing.ts';
import { hashOf } from '../workspace/accounts/secrets.ts';
import { machine } from '../workspace/sender.ts';
import { buildApp, usualTimes } from './app.ts';
import { listen } from './listen.ts';
import type { RequestLine } from './request-line.ts';
import { usualWorkLimits } from './work.ts';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;
const hour = 3_600_000;

describeOnStore('what requests cost', (makeDatabase) => {
  let world: HttpWorld;
  let officer: Person;
  let params: { readonly office: string; readonly project: string };
  let projectAt: string;
  beforeAll(async () => {
    world = await openHttpWorld(makeDatabase);
    const project = await world.addProject();
    officer = await world.addMember('Basil Sample', project, 'coordinator');
    params = { office: world.office, project };
    projectAt = `${address}/api/offices/${world.office}/projects/${project}`;
  });
  afterAll(() => world.close());

  const writes = { 'If-Match': '"0"', 'Idempotency-Key': 'bounds' };

  const write = async (parts: HttpWorld['parts'], id: string): Promise<void> => {
    const { head } = await parts.workspace.projects.read(machine, params);
    const input = { table: 'activities', row: anActivity({ id }) };
    const request = { ...params, sender: machine, command: createRow.name, input, key: id };
    await parts.workspace.projects.run({ ...request, version: head.version });
  };

  const appWith = (parts: Partial<HttpWorld['parts']>, log: (line: RequestLine) => void = () => undefined) =>
    buildApp(
      { ...world.parts, ...parts },
      {
        log,
        newNumber: () => 'n1',
        limits: { ...usualWorkLimits, bodyBytes: { known: megabyte, strangers: 20 * kilobyte } },
        times: usualTimes,
        proxies: 0,
      },
    );

  const known = (app: HttpWorld['app'], body: ReadableStream<Uint8Array> | string) =>
    post(app, { at: `${projectAt}/commands/create-row`, body, headers: { ...officer.headers, ...writes } });

  describe('bodies', () => {
    it('of anyone are small', async () => {
      const large = JSON.stringify({ email: 'alma@example.org', password: 'x'.repeat(17 * kilobyte) });
      const refused = await stranger(world.app, large);
      expect([refused.status, await codeOf(refused)]).toEqual([413, 'input-too-large']);
    });

    it('that are in memory at once have one room, and those of strangers another', async () => {
      const app = appWith({});
      const slow = stalled(700 * kilobyte);
      const first = known(app, slow.body);
      const slowStranger = stalled(15 * kilobyte);
      const strangers = stranger(app, slowStranger.body);
      await Promise.all([slow.begun, slowStranger.begun]);
      await sleep(10);
      const refused = await known(app, ' '.repeat(400 * kilobyte));
      expect([refused.status, refused.headers.get('retry-after'), await codeOf(refused)]).toEqual([
        503,
        '5',
        'server-busy',
      ]);
      expect((await stranger(app, ' '.repeat(10 * kilobyte))).status).toBe(503);
      // Neither stands in the way of a small one, nor of the other kind.
      expect((await known(app, '{}')).status).toBe(422);
      await Promise.all([slow.end(), slowStranger.end()]);
      expect([(await first).status, (await strangers).status]).toEqual([422, 422]);
      expect((await known(app, ' '.repeat(400 * kilobyte))).status).toBe(422);
      expect((await stranger(app, `{${' '.repeat(10 * kilobyte)}}`)).status).toBe(422);
    });

    it('that are large are not begun from who has no part in the project', async () => {
      const outsider = await world.addPerson('Dora Example');
      let pulled = 0;
      const body = new ReadableStream<Uint8Array>(
        {
          pull: (controller) => {
            pulled += 1;
            controller.enqueue(Buffer.alloc(megabyte, 0x20));
            if (pulled === 4) controller.close();
          },
        },
        { highWaterMark: 0 },
      );
      const at = `${projectAt}/commands/import-record`;
      const refused = await post(world.app, { at, body, headers: { ...outsider.headers, ...writes } });
      expect([await codeOf(refused), pulled]).toEqual(['project-missing', 0]);
      const taken = { record: { activities: [anActivity({ id: 'act_9' })] }, replaces: false };
      const answer = await post(world.app, {
        at,
        body: JSON.stringify({ input: taken }),
        headers: { ...officer.headers, ...writes },
      });
      expect(answer.status).toBe(200);
    });
  });

  describe.skipIf(!existsSync('/proc/self/fd'))(
    'files that were opened (skipped: where there is no /proc)',
    () => {
      let sha256: string;
      beforeAll(async () => {
        const file = { bytes: new Uint8Array(randomBytes(2 * megabyte)), mediaType: 'image/png' };
        ({ sha256 } = (await world.administrator.client.call(keepFile, { params, file })).json);
      });

      const isOpen = (descriptor: string): boolean => {
        try {
          return readlinkSync(`/proc/self/fd/${descriptor}`).includes(sha256);
        } catch {
          return false;
        }
      };
      const openCount = (): number => readdirSync('/proc/self/fd').filter(isOpen).length;
      const expectAllClosed = () => expect.poll(openCount, { timeout: 5000 }).toBe(0);

      it('are closed after HEAD, and after a reader who leaves before or amidst the bytes', async () => {
        const { headers } = officer;
        for (let turn = 0; turn < 50; turn += 1) {
          const head = await world.app.request(`${projectAt}/files/${sha256}`, { method: 'HEAD', headers });
          expect(head.headers.get('content-length')).toBe(String(2 * megabyte));
        }
        await expectAllClosed();
        for (let turn = 0; turn < 20; turn += 1) {
          const answer = await world.app.request(`${projectAt}/files/${sha256}`, { headers });
          const reader = answer.body?.getReader();
          if (turn % 2 === 0) await reader?.read();
          await reader?.cancel();
        }
        await expectAllClosed();
      });

      it('are closed when the connection breaks', async () => {
        const listener = await listen({ host: '127.0.0.1', port: 0 });
        listener.answerWith((request, env) => world.app.fetch(request, env));
        const at = projectAt.replace(address, `http://127.0.0.1:${listener.port}`);
        for (let turn = 0; turn < 10; turn += 1) {
          const ending = new AbortController();
          const { headers } = officer;
          const asking = fetch(`${at}/files/${sha256}`, { headers, signal: ending.signal });
          if (turn % 2 === 0) await asking;
          else setTimeout(() => ending.abort(), turn);
          ending.abort();
          await asking.catch(() => undefined);
        }
        await expectAllClosed();
        await listener.close(100);
      });

      it('are closed after an export that nobody waits for', async () => {
        for (let turn = 0; turn < 10; turn += 1) {
          const answer = await world.app.request(`${projectAt}/export`, {
            method: 'POST',
            headers: { ...world.administrator.headers, 'Content-Type': 'application/json' },
            body: '{}',
          });
          expect(answer.status).toBe(200);
          const reader = answer.body?.getReader();
          for (let piece = 0; piece < turn; piece += 1) await reader?.read();
          await reader?.cancel();
        }
        await expectAllClosed();
      });
    },
  );

  it('gives the new token of a session also with a refusal, and does not write it down', async () => {
    const lines: RequestLine[] = [];
    const app = appWith({}, (line) => void lines.push(line));
    const refusals = [
      {
        path: `${address}/api/offices/${world.office}/projects/prj_none`,
        method: 'GET',
        code: 'project-missing',
      },
      { path: `${projectAt}/journal?x=1`, method: 'GET', code: 'invalid-input' },
      { path: `${address}/api/users/usr_1/disabled`, method: 'PUT', code: 'not-allowed' },
    ];
    for (const { path, method, code } of refusals) {
      const token = randomBytes(32).toString('base64url');
      const now = Date.now();
      await world.store.users.addSession({
        hash: hashOf(token),
        id: newId('ses'),
        user: officer.user,
        device: 'Testbrowser 1',
        madeAt: now - 25 * hour,
        usedAt: now - hour,
        endsAt: now + 100 * hour,
      });
      const headers = { Cookie: `__Host-strand=${token}`, Origin: address };
      const refused = await app.request(path, { method, headers });
      const renewed = /^__Host-strand=([\w-]{43});/.exec(refused.headers.get('set-cookie') ?? '')?.[1] ?? '';
      expect([await codeOf(refused), renewed === token, renewed.length]).toEqual([code, false, 43]);
      const client = clientOf(app, { Cookie: `__Host-strand=${renewed}`, Origin: address });
      expect((await client.call(readFindings, { params })).json.version).toBeGreaterThanOrEqual(0);
      expect(JSON.stringify(lines)).not.toContain(renewed);
    }
  });

  it('gives the findings of the version that it names, though another comes in between', async () => {
    const { projects } = world.parts.workspace;
    const before = (await officer.client.call(readFindings, { params })).json;
    const read: typeof projects.read = async (...asked) => {
      const stored = await projects.read(...asked);
      await write(world.parts, 'act_between');
      return stored;
    };
    const app = appWith({ workspace: { ...world.parts.workspace, projects: { ...projects, read } } });
    const amidst = (await clientOf(app, officer.headers).call(readFindings, { params })).json;
    expect(amidst).toEqual(before);
    const after = (await officer.client.call(readFindings, { params })).json;
    expect(after.version).toBe(before.version + 1);
    expect(after.findings).not.toEqual(before.findings);
  });
});

type Sent = {
  readonly at: string;
  readonly body: ReadableStream<Uint8Array> | string;
  readonly headers?: Readonly<Record<string, string>>;
};

const post = async (app: HttpWorld['app'], { at, body, headers }: Sent): Promise<Response> =>
  app.request(at, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: address, ...headers },
    body,
    ...(typeof body !== 'string' && { duplex: 'half' }),
  });

const stranger = (app: HttpWorld['app'], body: Sent['body']): Promise<Response> =>
  post(app, { at: `${address}/api/sign-in`, body });

const codeOf = async (answer: Response | Promise<Response>): Promise<unknown> =>
  ((await (await answer).json()) as Readonly<Record<string, unknown>>)['code'];

/** A JSON body that begins and does not go on until it is told to end. */
function stalled(bytes: number) {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  // Done when somebody reads it.
  const begun = writer.write(Buffer.alloc(bytes, 0x20));
  const end = async (): Promise<void> => {
    await writer.write(Buffer.from('{}'));
    await writer.close();
  };
  return { body: readable, begun, end };
}
