/** Strand connects to nothing that it was not told of: every call of the kernel by which it could is looked at, its database's and its children's too. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { type Client, openClient } from '../src/api/client.ts';
import { readReport } from '../src/api/exchange.ts';
import { readFindings } from '../src/api/findings.ts';
import { acceptLink, askForReset } from '../src/api/links.ts';
import { listOffices } from '../src/api/offices.ts';
import { listProjects } from '../src/api/projects.ts';
import { compileReport } from '../src/api/reports.ts';
import { embeddedWorld } from './embedded-world.ts';
import { ensureBuilt } from './ensure-built.ts';
import { startMailServer } from './fake-mail-server.ts';
import { describeWithTool } from './needs.ts';
import { root } from './source-files.ts';

const world = embeddedWorld();
const started: ChildProcess[] = [];
const traced = 'trace=connect,sendto,sendmsg,sendmmsg';

beforeAll(() => ensureBuilt());
afterEach(async () => {
  await Promise.all(started.splice(0).map(end));
});

/** Asks the program below `strace` to end; it takes its database with it. */
async function end(strace: ChildProcess): Promise<void> {
  if (strace.pid === undefined || strace.exitCode !== null) return;
  const ended = once(strace, 'exit');
  const path = `/proc/${strace.pid}/task/${strace.pid}/children`;
  for (const pid of readFileSync(path, 'utf8').split(' ').filter(Boolean))
    process.kill(Number(pid), 'SIGINT');
  await ended;
}

type Traced = {
  readonly address: string;
  /** The token of the link that makes the first administrator. */
  readonly token: string;
  /** The calls so far that reach further than the sockets of this machine's own files. */
  readonly calls: () => readonly string[];
};

/** Starts Strand with its samples below `strace`, with a mail server that it may use. */
async function startTraced(strace: string, mail: string): Promise<Traced> {
  const trace = join(world.newFolder(), 'trace');
  const strand = [process.execPath, join(root, 'bin', 'strand.js'), 'serve', '--port', '0', '--with-samples'];
  const child = spawn(strace, ['-f', '-qq', '--seccomp-bpf', '-e', traced, '-o', trace, ...strand], {
    env: {
      PATH: process.env['PATH'],
      STRAND_DATA: world.newFolder(),
      STRAND_SMTP_URL: mail,
      STRAND_MAIL_FROM: 'strand@example.org',
    },
  });
  started.push(child);
  const written = { out: '', err: '' };
  child.stdout.on('data', (text: Buffer) => (written.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (written.err += text.toString()));
  for (;;) {
    const [, address, token] = /(http:\/\/[^\s/]+)\/link#(\S+)/.exec(written.out) ?? [];
    if (address !== undefined && token !== undefined)
      return { address, token, calls: () => outward(readFileSync(trace, 'utf8')) };
    if (child.exitCode !== null) throw new Error(`it ended: ${written.err}`);
    await sleep(50);
  }
}

const outward = (trace: string): readonly string[] =>
  trace.split('\n').filter((line) => /sa_family=AF_(?!UNIX|UNSPEC)/.test(line));

/** A client of somebody who has just become the first administrator. */
async function enter({ address, token }: Traced): Promise<Client<AbortSignal>> {
  const person = { name: 'Alma Probe', email: 'alma@example.org', password: 'three blue kettles' };
  const answer = await fetch(`${address}${acceptLink.path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: address },
    body: JSON.stringify({ token, ...person }),
  });
  expect(answer.status).toBe(200);
  const [cookie = ''] = answer.headers.getSetCookie();
  return openClient<AbortSignal>({
    address,
    headers: { Cookie: cookie.split(';', 1)[0] ?? '', Origin: address },
    fetch: (url, init) => fetch(url, init),
    newDecoder: () => new TextDecoder(),
    pause: sleep,
  });
}

describeWithTool('strace', 'a Strand that serves', (strace) => {
  it('connects to nobody while it is worked with, and to the mail server alone once there is a mail', async () => {
    const mail = await startMailServer();
    const strand = await startTraced(strace, mail.url);
    const client = await enter(strand);
    const [found] = (await client.call(listOffices, { params: {} })).json.offices;
    const office = { office: found?.office ?? '' };
    const { projects } = (await client.call(listProjects, { params: office })).json;
    const params = { ...office, project: projects[0]?.project ?? '' };
    await client.call(readFindings, { params });
    for (const format of ['pdf', 'docx', 'html'] as const)
      await client.call(compileReport, { params, query: { format } });
    const bytes = new Uint8Array(readFileSync(join(root, 'fixtures', 'libmitaf', 'record.json')));
    await client.call(readReport, { params: office, file: { bytes, mediaType: 'application/json' } });
    expect(strand.calls()).toEqual([]);
    await client.call(askForReset, { params: {}, body: { email: 'alma@example.org' } });
    await expect.poll(() => mail.mails.length, { timeout: 20_000 }).toBe(1);
    await mail.close();
    const toMail = `sin_port=htons(${new URL(mail.url).port})`;
    const calls = strand.calls();
    expect(calls.filter((line) => line.includes(toMail)).length).toBeGreaterThan(0);
    expect(calls.filter((line) => !line.includes(toMail))).toEqual([]);
  }, 180_000);
});
