import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { address } from '../../test/http-client.ts';
import { type HttpWorld, type Person, openHttpWorld } from '../../test/http-world.ts';
import { describeOnStore } from '../../test/stores.ts';
import { anActivity } from '../core/testing.ts';

describeOnStore('the application', (makeDatabase) => {
  let world: HttpWorld;
  let project: string;
  let officer: Person;
  let path: string;
  beforeAll(async () => {
    world = await openHttpWorld(makeDatabase);
    project = await world.addProject();
    officer = await world.addMember('Basil Sample', project, 'coordinator');
    path = `/api/offices/${world.office}/projects/${project}`;
  });
  afterAll(() => world.close());

  const get = async (at: string, headers: Readonly<Record<string, string>> = officer.headers) =>
    world.app.request(`${address}${at}`, { headers });
  const create = (id: string, headers: Readonly<Record<string, string>> = {}) =>
    post(`${path}/commands/create-row`, { input: { table: 'activities', row: anActivity({ id }) } }, headers);
  const post = async (at: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    world.app.request(`${address}${at}`, {
      method: 'POST',
      headers: { ...officer.headers, 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  describe('writes', () => {
    it('ask for the version that was seen, and for a key', async () => {
      expect(await problemIn(await create('act_a'))).toEqual([428, 'version-missing']);
      for (const version of ['0', 'W/"0"', '*', '"-1"', '"x"'])
        expect(await problemIn(await create('act_a', { 'If-Match': version }))).toEqual([
          422,
          'invalid-input',
        ]);
      expect(await problemIn(await create('act_a', { 'If-Match': '"0"' }))).toEqual([422, 'invalid-input']);
    });

    it('act once, however often they are sent, and answer with the version', async () => {
      const headers = { 'If-Match': '"0"', 'Idempotency-Key': 'once' };
      const answers = await Promise.all([1, 2, 3].map(() => create('act_b', headers)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(answers.map(({ headers: sent }) => sent.get('etag'))).toEqual(['"1"', '"1"', '"1"']);
      const [first, ...others] = await Promise.all(answers.map((answer) => answer.json()));
      for (const other of others) expect(other).toEqual(first);
      expect(await problemIn(await create('act_c', headers))).toEqual([422, 'key-reused']);
    });

    it('refuse a version that is not there yet', async () => {
      const headers = { 'If-Match': '"99"', 'Idempotency-Key': 'ahead' };
      expect(await problemIn(await create('act_d', headers))).toEqual([412, 'version-ahead']);
    });
  });

  describe('reads', () => {
    it('answer 304 to who has the version already', async () => {
      const first = await get(path);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"\d+"$/);
      const again = await get(path, { ...officer.headers, 'If-None-Match': etag });
      expect([again.status, await again.text()]).toEqual([304, '']);
    });

    it('answer HEAD as GET without a body', async () => {
      for (const at of [path, `${path}/events`, '/api', '/healthz']) {
        const head = await world.app.request(`${address}${at}`, { method: 'HEAD', headers: officer.headers });
        expect([at, head.status < 300, await head.text()]).toEqual([at, true, '']);
      }
    });

    it('are compressed for who asks for it', async () => {
      const plain = await get('/api/openapi.json', {});
      const packed = await get('/api/openapi.json', { 'Accept-Encoding': 'gzip' });
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      const stream = (packed.body ?? new Blob([]).stream()).pipeThrough(new DecompressionStream('gzip'));
      expect(await new Response(stream).json()).toEqual(await plain.json());
    });
  });

  describe('addresses', () => {
    it('that hold nothing are 404, whatever is wrong with them', async () => {
      for (const at of [
        '/nothing',
        '/api/nothing',
        '/api/offices/x/projects',
        `/api/offices/${world.office}/projects/../x`,
      ])
        expect([at, ...(await problemIn(await get(at)))]).toEqual([at, 404, 'unknown-address']);
    });

    it('say which methods they have', async () => {
      const wrong = await world.app.request(`${address}${path}`, {
        method: 'PATCH',
        headers: officer.headers,
      });
      expect(wrong.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(await problemIn(wrong)).toEqual([405, 'wrong-method']);
      const options = await world.app.request(`${address}${path}`, { method: 'OPTIONS' });
      expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
    });

    it('refuse what they do not know in the query, and what is given twice', async () => {
      for (const query of ['x=1', 'after=1&after=2', 'after=x', 'after=-1', 'limit=501', '__proto__=1'])
        expect([query, ...(await problemIn(await get(`${path}/journal?${query}`)))]).toEqual([
          query,
          422,
          'invalid-input',
        ]);
      expect((await get(`${path}/journal?after=0&limit=5`)).status).toBe(200);
    });
  });

  describe('strangers', () => {
    it('are asked to sign in, also with a session or a token that is nobody’s', async () => {
      const nobody = [
        {},
        { Cookie: '__Host-strand=nobody' },
        { Cookie: '__Host-strand=' },
        { Authorization: 'Bearer strand_nobody' },
      ];
      for (const headers of nobody)
        expect(await problemIn(await get(path, headers))).toEqual([401, 'not-signed-in']);
    });

    it('see no difference between a project that is not theirs and none', async () => {
      const stranger = await world.addPerson('Dora Example');
      const bodies = await Promise.all(
        [project, 'prj_none'].map(async (id) => {
          const answer = await get(`/api/offices/${world.office}/projects/${id}`, stranger.headers);
          const { instance: _, ...body } = (await answer.json()) as Record<string, unknown>;
          return JSON.stringify(body).replaceAll(id, 'ID');
        }),
      );
      expect(bodies[0]).toBe(bodies[1]);
      expect(bodies[0]).toContain('project-missing');
    });
  });

  describe('bodies', () => {
    const write = { 'If-Match': '"0"', 'Idempotency-Key': 'body' };

    it('are JSON and nothing else', async () => {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])
        expect(await problemIn(await create('act_e', { ...write, 'Content-Type': type }))).toEqual([
          415,
          'wrong-media-type',
        ]);
      for (const body of ['{', '[1,', '"\ud800"x', ''])
        expect((await problemIn(await post(`${path}/commands/create-row`, body, write)))[0]).toBe(422);
    });

    it('hold no field that was not asked for, no trap and no endless nesting', async () => {
      const input = { table: 'activities', row: anActivity({ id: 'act_f' }) };
      for (const body of [
        { input, actor: 'usr_other' },
        { input, version: 1 },
        { input: { ...input, role: 'administrator' } },
        `{"input":{"table":"activities","row":{"__proto__":{"id":"act_x"}}}}`,
        `{"input":${'['.repeat(500_000)}${']'.repeat(500_000)}}`,
      ])
        expect((await problemIn(await post(`${path}/commands/create-row`, body, write)))[0]).toBe(422);
    });

    it('stay within their size, announced or not', async () => {
      const large = JSON.stringify({ input: 'x'.repeat(1_100_000) });
      expect(await problemIn(await post(`${path}/commands/create-row`, large, write))).toEqual([
        413,
        'input-too-large',
      ]);
      // Before anything is made of it: else it would be no JSON.
      const unreadable = await post(`${path}/commands/create-row`, 'x'.repeat(1_100_000), write);
      expect(await problemIn(unreadable)).toEqual([413, 'input-too-large']);
      const announced = { ...write, 'Content-Length': '2000000' };
      expect(await problemIn(await post(`${path}/commands/create-row`, '{}', announced))).toEqual([
        413,
        'input-too-large',
      ]);
      const lied = { ...write, 'Content-Length': '10' };
      expect(await problemIn(await post(`${path}/commands/create-row`, large, lied))).toEqual([
        413,
        'input-too-large',
      ]);
    });
  });

  describe('other sites', () => {
    const matrix: [string, Record<string, string | undefined>, number][] = [
      ['our own page', {}, 200],
      ['a browser that leaves the origin out', { Origin: undefined, 'Sec-Fetch-Site': 'same-origin' }, 200],
      ['nobody who says where from', { Origin: undefined }, 403],
      ['another site', { Origin: 'https://evil.example' }, 403],
      ['another site that looks like ours', { Origin: `${address}.evil.example` }, 403],
      ['a page without origin', { Origin: 'null' }, 403],
      ['another site by its fetch metadata', { Origin: undefined, 'Sec-Fetch-Site': 'cross-site' }, 403],
      [
        'our own page without encryption',
        { Origin: 'http://strand.example.org', Host: 'strand.example.org' },
        403,
      ],
    ];
    it.each(matrix)('%s: a write with the cookie', async (name, changed, status) => {
      const headers = new Headers({
        ...officer.headers,
        'Content-Type': 'application/json',
        'If-Match': '"1"',
        'Idempotency-Key': name.replaceAll(' ', '-'),
      });
      for (const [key, value] of Object.entries(changed)) {
        if (value === undefined) headers.delete(key);
        else headers.set(key, value);
      }
      const id = `act_m${matrix.findIndex((one) => one[0] === name)}`;
      const body = JSON.stringify({ input: { table: 'activities', row: anActivity({ id }) } });
      const answer = await world.app.request(`${address}${path}/commands/create-row`, {
        method: 'POST',
        headers,
        body,
      });
      expect(answer.status).toBe(status);
    });
  });

  describe('every answer', () => {
    it('carries the headers that keep browsers safe', async () => {
      for (const at of [path, '/nothing', '/api', '/healthz', '/api/openapi.json', '/problems/frozen']) {
        const { headers } = await get(at);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('content-security-policy')).toMatch(
          /^default-src 'none'; .*frame-ancestors 'none'$/,
        );
        expect(headers.get('content-security-policy')).not.toContain('unsafe');
        expect(headers.get('referrer-policy')).toBe('no-referrer');
        expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
        expect(headers.get('cache-control')).toBe('no-store');
        expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}$/);
        expect(headers.get('access-control-allow-origin')).toBeNull();
      }
    });

    it('says in the language of its reader why something is refused', async () => {
      const titles = await Promise.all(
        ['fr-TN, en;q=0.5', 'ar', 'de, en;q=0.1', 'fr;q=0, en', ''].map(async (wish) => {
          const answer = await get(`${path}/report`, { ...officer.headers, 'Accept-Language': wish });
          return answer.headers.get('content-language');
        }),
      );
      expect(titles).toEqual(['fr', 'ar', 'en', 'en', 'en']);
    });

    it('is one line in the log, without ids of rows, names or addresses', async () => {
      const before = world.lines.length;
      await get(`${path}?secret=1`);
      expect(world.lines.slice(before)).toEqual([
        {
          at: expect.stringMatching(/Z$/) as string,
          request: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
          method: 'GET',
          contract: 'read-project',
          user: officer.user,
          problem: 'invalid-input',
          status: 422,
          ms: expect.any(Number) as number,
        },
      ]);
    });
  });

  it('shows every operation on a page, and what a problem means', async () => {
    const page = await (await get('/api', {})).text();
    expect(page).toContain('/api/offices/{office}/projects/{project}/commands/record-observation');
    expect(page).not.toMatch(/<script|<style|style=|\bon\w+=/);
    expect((await get('/problems/frozen', {})).status).toBe(200);
    expect((await get('/problems/nothing', {})).status).toBe(404);
  });
});

/** The status and code of a refusal, which must be one (RFC 9457). */
async function problemIn(response: Response): Promise<[number, string]> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const body = (await response.json()) as { status: number; code: string; type: string };
  expect([body.status, body.type]).toEqual([response.status, `/problems/${body.code}`]);
  return [response.status, body.code];
}
