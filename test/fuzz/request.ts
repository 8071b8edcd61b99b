/** A request as data, so that it can be struck, made smaller, printed and sent again. */

import { type ActorName, address, headersOf, type Scene, type World } from './world.ts';
import type { Id } from '../../src/core/base/id.ts';
import type { RequestLine } from '../../src/server/request-line.ts';
import { machine } from '../../src/workspace/sender.ts';

/** Names with their values, in order; a name may stand there twice. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** What is sent. Who asks, the version that a change builds on and a fresh key are filled in when it is sent. */
export type Request = {
  readonly actor: ActorName;
  readonly method: string;
  /** As it stands in the address, already escaped. */
  readonly path: string;
  readonly query: Pairs;
  /** They take the place of what is filled in. */
  readonly headers: Pairs;
  readonly body: Body;
  /** The project whose version goes into `If-Match`, with an `Idempotency-Key` beside it. */
  readonly buildsOn?: Id;
  /** How many entries the version in `If-Match` is behind the last. */
  readonly behind?: number;
};

/** Nothing, a value as JSON, or bytes as they are. */
export type Body = undefined | { readonly json: unknown } | { readonly bytes: Uint8Array };

/** What came back, and what was written to the log about it. */
export type Answer = {
  /** 0 where nothing came back because the application threw something; then that is in `bytes`. */
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly line: RequestLine | undefined;
  readonly ms: number;
};

/** Sends a request, as whoever it names in a scene. */
export async function send(world: World, scene: Scene, request: Request): Promise<Answer> {
  const { method, body } = request;
  const bytes = body === undefined ? undefined : bytesOf(body);
  const hasBody = bytes !== undefined && method !== 'GET' && method !== 'HEAD';
  const headers = await headersFor(world, scene, request);
  const asked = { method, headers, ...(hasBody && { body: new Uint8Array(bytes) }) };
  const start = performance.now();
  const back = await answerOf(world, urlOf(request), asked);
  return { ...back, line: world.lastLine(), ms: performance.now() - start };
}

async function answerOf(
  { app }: World,
  url: string,
  asked: RequestInit,
): Promise<Omit<Answer, 'line' | 'ms'>> {
  try {
    const response = await app.request(url, asked);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: 0, headers: new Headers(), bytes: Buffer.from(told) };
  }
}

/** The address that a request goes to. */
export function urlOf({ path, query }: Pick<Request, 'path' | 'query'>): string {
  const search = query.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&');
  return `${address}${path}${search === '' ? '' : `?${search}`}`;
}

/** A text for an address; half pairs, which no address can hold, become the mark for what is unreadable. */
export const escaped = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

/** A request as a person reads it and can build it again. */
export function printed({ body, ...request }: Request): string {
  const content = body !== undefined && 'bytes' in body ? bytesText(body.bytes) : body;
  return JSON.stringify({ ...request, body: content });
}

const mostPrinted = 2000;

function bytesText(bytes: Uint8Array): object {
  const start = Buffer.from(bytes.subarray(0, mostPrinted)).toString('latin1');
  return bytes.length > mostPrinted ? { bytes: bytes.length, start } : { bytes: start };
}

function bytesOf(body: Exclude<Body, undefined>): Uint8Array {
  // `undefined` is a body without a value: `JSON.stringify` says nothing of it.
  return 'bytes' in body ? body.bytes : Buffer.from(JSON.stringify(body.json) ?? '');
}

async function headersFor(world: World, scene: Scene, request: Request): Promise<Headers> {
  const { actor, body } = request;
  const filledIn: Record<string, string> = {
    Origin: address,
    'X-Forwarded-For': '198.51.100.7',
    ...headersOf(scene, actor),
    ...(body !== undefined && 'json' in body && { 'Content-Type': 'application/json' }),
    ...(await versionHeaders(world, scene, request)),
  };
  const given = new Headers();
  for (const [name, value] of request.headers) given.append(name, value);
  const headers = new Headers(filledIn);
  for (const [name, value] of given) {
    const beside = name === 'cookie' ? headers.get('cookie') : null;
    headers.set(name, beside === null ? value : `${beside}; ${value}`);
  }
  return headers;
}

async function versionHeaders(
  { parts, newId }: World,
  { office }: Scene,
  { buildsOn: project, behind = 0 }: Request,
): Promise<Readonly<Record<string, string>>> {
  if (project === undefined) return {};
  const place = { office, project };
  // Of a project that is not there, any version will do.
  const version = await parts.workspace.projects.read(machine, place).then(
    ({ head }) => Math.max(0, head.version - behind),
    () => 1,
  );
  return { 'If-Match': `"${version}"`, 'Idempotency-Key': newId('key') };
}
