/** What reaches a socket and is no good HTTP: broken lines and lengths, two meanings in one, and requests that break off. */

import { connect } from 'node:net';
import type { Chance } from '../soak/chance.ts';

/** What is sent over one connection, which is then ended when its answer has come, or torn off before. */
export type Raw = { readonly bytes: Buffer; readonly ending: 'ended' | 'torn' };

/** Something of the kind, for a project and with the cookie of somebody who may use it. */
export function rawRequest(chance: Chance, { project, cookie }: Aim): Raw {
  const body = '{"input":{"table":"activities","row":{"id":"act_9","title":{"en":"Training"}}}}';
  const whole = chance.pick(shapes)({ project, cookie, body });
  const bytes = typeof whole === 'string' ? Buffer.from(whole, 'latin1') : whole;
  const kept = chance.percent(35) ? bytes.subarray(0, 1 + chance.below(bytes.length)) : bytes;
  return { bytes: struckBytes(kept, chance), ending: chance.percent(30) ? 'torn' : 'ended' };
}

/** The path of the project that it is about, and who asks. */
export type Aim = { readonly project: string; readonly cookie: string };

function struckBytes(bytes: Buffer, chance: Chance): Buffer {
  if (!chance.percent(40) || bytes.length === 0) return bytes;
  const struck = Buffer.from(bytes);
  for (let blows = 1 + chance.below(3); blows > 0; blows -= 1)
    struck[chance.below(struck.length)] = chance.below(256);
  return struck;
}

type Shape = (aim: Aim & { readonly body: string }) => string | Buffer;

const lines = (...all: readonly string[]): string => all.join('\r\n');

/** A request that would be good, but for its first line or these headers. */
const post =
  (given: { readonly first?: string; readonly headers?: readonly string[]; readonly body?: string }): Shape =>
  ({ project, cookie, body }) =>
    lines(
      given.first ?? `POST ${project}/commands/create-row HTTP/1.1`,
      'Host: strand.example.org',
      `Cookie: ${cookie}`,
      'Origin: https://strand.example.org',
      'Content-Type: application/json',
      'If-Match: "1"',
      'Idempotency-Key: raw',
      ...(given.headers ?? [`Content-Length: ${body.length}`]),
      '',
      given.body ?? body,
    );

const get =
  (target: (path: string) => string, ...headers: readonly string[]): Shape =>
  ({ project, cookie }) =>
    lines(
      `GET ${target(project)} HTTP/1.1`,
      'Host: strand.example.org',
      `Cookie: ${cookie}`,
      ...headers,
      '',
      '',
    );

const chunked = ['Transfer-Encoding: chunked'];

/** A file on its way into a project. */
const file =
  (...headers: readonly string[]): Shape =>
  ({ project, cookie }) =>
    lines(
      `POST ${project}/files HTTP/1.1`,
      'Host: strand.example.org',
      `Cookie: ${cookie}`,
      'Origin: https://strand.example.org',
      'Content-Type: text/plain',
      ...headers,
      '',
      'half a file',
    );

const shapes: readonly Shape[] = [
  post({}),
  post({}),
  file('Content-Length: 11'),
  file('Content-Length: 500'),
  file(...chunked),
  post({ headers: ['Content-Length: 5000'] }),
  post({ headers: ['Content-Length: 3'] }),
  post({ headers: ['Content-Length: -1'] }),
  post({ headers: ['Content-Length: 10', 'Content-Length: 20'] }),
  post({ headers: ['Content-Length: 99999999999999999999'] }),
  post({ headers: ['Content-Length: 2000000000'] }),
  post({ headers: ['Content-Length: 10', ...chunked], body: '0\r\n\r\nGET /api/account HTTP/1.1\r\n\r\n' }),
  post({ headers: chunked, body: '5\r\n{"inp\r\n0\r\n\r\n' }),
  post({ headers: chunked, body: 'zz\r\n{}\r\n0\r\n\r\n' }),
  post({ headers: chunked, body: `ffffffff\r\n${'a'.repeat(2000)}` }),
  post({ headers: chunked, body: '2;x=y\r\n{}\r\n0\r\nIf-Match: "9"\r\n\r\n' }),
  post({ headers: ['Expect: 100-continue', 'Content-Length: 2'], body: '{}' }),
  post({ headers: ['Content-Encoding: gzip', 'Content-Length: 2'], body: '{}' }),
  post({ headers: ['Host: elsewhere.example.org', 'Content-Length: 2'], body: '{}' }),
  post({ headers: ['Bad Header: x', 'Content-Length: 2'], body: '{}' }),
  post({ headers: [': x', 'Content-Length: 2'], body: '{}' }),
  post({ headers: ['X-Null: a\0b', 'Content-Length: 2'], body: '{}' }),
  post({ headers: ['X-Folded: a', ' b', 'Content-Length: 2'], body: '{}' }),
  post({ headers: [`X-Long: ${'a'.repeat(20_000)}`] }),
  post({ headers: Array.from({ length: 3000 }, (_, nth) => `X-${nth}: 1`) }),
  post({ headers: ['Upgrade: websocket', 'Connection: Upgrade', 'Content-Length: 2'], body: '{}' }),
  post({ first: '__proto__ / HTTP/1.1' }),
  post({ first: 'POST HTTP/1.1' }),
  post({ first: 'POST  / HTTP/1.1' }),
  post({ first: 'post /api/sign-in HTTP/1.1' }),
  post({ first: 'BREW /api HTTP/1.1' }),
  post({ first: 'CONNECT strand.example.org:443 HTTP/1.1' }),
  post({ first: 'TRACE / HTTP/1.1' }),
  post({ first: 'OPTIONS * HTTP/1.1' }),
  post({ first: 'PROPFIND /api HTTP/1.1' }),
  post({ first: 'POST /api/sign-in HTTP/9.9' }),
  post({ first: 'GET /api/account' }),
  post({ first: 'PRI * HTTP/2.0' }),
  get((path) => path),
  get((path) => `http://elsewhere.example.org${path}`),
  get((path) => `//elsewhere.example.org${path}`),
  get(() => 'http://[::1'),
  get(() => 'http://'),
  get(() => '/%'),
  get(() => '/api/offices/%ff%fe/projects'),
  get(() => '/api/offices/\u00ff/projects'),
  get(() => `/${'a'.repeat(15_000)}`),
  get(() => '/api/health#x?y'),
  get(() => '?'),
  get(() => 'api/health'),
  get((path) => path, 'Host: a', 'Host: b'),
  get((path) => path, 'Host: strand.example.org:99999999'),
  get((path) => `${path}/events`, 'Accept: text/event-stream'),
  get((path) => path, 'Content-Length: 4', '', 'body'),
  ({ project }) => `GET ${project} HTTP/1.1\r\n\r\n`,
  ({ project }) => `GET ${project} HTTP/1.0\r\n\r\n`,
  ({ project }) => `GET ${project}\n\n`,
  ({ project }) => `GET ${project} HTTP/1.1\r\nHost: \r\n\r\n`,
  ({ project }) => `GET ${project} HTTP/1.1\r\nHost: a b\r\n\r\n`,
  ({ project }) => `GET ${project} HTTP/1.1\r\nHost: [::1\r\n\r\n`,
  ({ project }) => `GET ${project} HTTP/1.1\r\nHost: a/../b\r\n\r\n`,
  ({ project }) => `GET ${project} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(40),
  () => Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]),
  () => Buffer.alloc(5000),
  () => '\r\n\r\n\r\n',
];

/** How long an answer is waited for, and how long more of it after its first part. */
const waits = { first: 250, next: 20 };

/** Sends it and gives the statuses that came back before the connection ended. */
export function speakRaw(port: number, { bytes, ending }: Raw): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes, () => void (ending === 'torn' && setTimeout(() => socket.resetAndDestroy(), 5)));
    });
    let late = setTimeout(() => socket.destroy(), waits.first);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      clearTimeout(late);
      late = setTimeout(() => socket.destroy(), waits.next);
    });
    // A connection that the server tears off is one way to refuse.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(late);
      const text = Buffer.concat(chunks).toString('latin1');
      resolve([...text.matchAll(/^HTTP\/1\.[01] (\d{3})/gm)].map(([, status]) => Number(status)));
    });
  });
}
