import { describe, expect, it } from 'vitest';
import { Problem } from '../core/problem.ts';
import { type FetchInit, type Fetched, openClient } from './client.ts';

import { readJournal, watchProject } from './journal.ts';
import { setMember } from './members.ts';
import { readProject } from './projects.ts';

type Sent = { readonly url: string; readonly init: FetchInit<AbortSignal> };

const params = { office: '00000000-0000-4000-8000-000000000001', project: 'prj_1' };

/** A client whose requests are answered one after the other, and what it sent. */
function clientOf(answers: readonly (() => Fetched)[]) {
  const sent: Sent[] = [];
  const client = openClient<AbortSignal>({
    address: 'https://strand.example.org',
    fetch: (url, init) => {
      sent.push({ url, init });
      const answer = answers[sent.length - 1];
      return answer === undefined ? Promise.reject(new TypeError('no line')) : Promise.resolve(answer());
    },
    newDecoder: () => new TextDecoder(),
    pause: () => Promise.resolve(),
    headers: { 'Accept-Language': 'fr' },
  });
  return { client, sent };
}

const json =
  (body: unknown, init: ResponseInit = {}) =>
  (): Fetched =>
    Response.json(body, init);
const events =
  (...texts: string[]) =>
  (): Fetched =>
    new Response(texts.join(''));
const conflict = { table: 'activities', row: 'act_1', field: 'code', base: '1', theirs: '2', mine: '3' };

describe('openClient', () => {
  it('asks as the contract says, and gives the answer with its version', async () => {
    const { client, sent } = clientOf([
      json({ version: 7, record: {} }, { headers: { ETag: '"7"' } }),
      json({ entries: [] }),
      () => new Response(null, { status: 204 }),
    ]);
    const read = await client.call(readProject, { params });
    expect([read.version, read.json.version]).toEqual([7, 7]);
    await client.call(readJournal, { params, query: { after: 3 } });
    await client.call(setMember, { params: { ...params, user: 'usr_1' }, body: { role: 'auditor' } });
    const path = `https://strand.example.org/api/offices/${params.office}/projects/prj_1`;
    expect(sent.map(({ url, init }) => [init.method, url])).toEqual([
      ['GET', path],
      ['GET', `${path}/journal?after=3`],
      ['PUT', `${path}/members/usr_1`],
    ]);
    expect(sent[2]?.init.headers).toEqual({ 'Accept-Language': 'fr', 'Content-Type': 'application/json' });
  });

  it('throws refusals as the problems that they are, with the fields in conflict', async () => {
    const { client } = clientOf([
      json(
        { code: 'version-conflict', params: { expected: 1, fields: 1 }, conflicts: [conflict] },
        { status: 412 },
      ),
      () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
    ]);
    const refused = await client.call(readProject, { params }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    expect(refused).toMatchObject({ code: 'version-conflict', conflicts: [conflict] });
    await expect(client.call(readProject, { params })).rejects.toThrow('status 502');
  });

  it('takes up a line that ended or broke after the last event, and ends with a refusal', async () => {
    const busy = json({ code: 'server-busy', params: {} }, { status: 503 });
    const gone = json({ code: 'project-missing', params: { id: 'prj_1' } }, { status: 404 });
    const { client, sent } = clientOf([
      events('retry: 2000\n\n: still here\n\nid: 5\ndata: {"version":5}\n\nid: 6\nda'),
      busy,
      events('id: 6\ndata: {"version":6}\n\n'),
      gone,
    ]);
    const told: number[] = [];
    const watching = (async () => {
      const { signal } = new AbortController();
      for await (const { id } of client.watch(watchProject, { params, version: 4, signal })) told.push(id);
    })();
    await expect(watching).rejects.toMatchObject({ code: 'project-missing' });
    expect(told).toEqual([5, 6]);
    expect(sent.map(({ init }) => init.headers['Last-Event-ID'])).toEqual(['4', '5', '5', '6']);
  });
});
