/** From a handler's reply to an HTTP answer. */

import type { Contract, Gives } from '../api/contract.ts';
import { byteStream } from './byte-stream.ts';
import { setCookie, signInCookie } from './cookie.ts';
import { type StreamTimes, eventText } from './event-stream.ts';
import type { FileReply, Reply } from './handler.ts';
import { jsonResponse } from './json-response.ts';

/** What is sent beside the reply: to whom, and how streams are kept. */
export type Sending = {
  readonly request: Request;
  readonly times: StreamTimes;
  /** Ends a stream of events. */
  readonly signal: AbortSignal;
  /** Is told when a stream has ended, and why where its source failed. */
  readonly ended: (failure?: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** The answer of a contract. To `HEAD` it is the same without a body, and to who has this version already it is 304. */
export async function sendReply(
  contract: Contract,
  reply: Reply<Gives>,
  sending: Sending,
): Promise<Response> {
  const response = isKnown(reply, sending.request)
    ? new Response(null, { status: 304 })
    : await responseOf(contract, reply, sending);
  if (reply.version !== undefined) response.headers.set('ETag', `"${reply.version}"`);
  for (const cookie of cookiesOf(reply, sending.now)) response.headers.append('Set-Cookie', cookie);
  if (sending.request.method !== 'HEAD' || response.body === null) return response;
  await response.body.cancel();
  return new Response(null, response);
}

const signInSeconds = 600;

function cookiesOf({ session, signInState }: Reply<Gives>, now: number): readonly string[] {
  const ofSession =
    session === null ? setCookie('', 0) : session && setCookie(session.token, (session.endsAt - now) / 1000);
  const ofSignIn =
    signInState === null
      ? setCookie('', 0, signInCookie)
      : signInState && setCookie(signInState, signInSeconds, signInCookie);
  return [ofSession, ofSignIn].filter((cookie) => cookie !== undefined);
}

const isKnown = ({ version }: Reply<Gives>, { method, headers }: Request): boolean =>
  version !== undefined &&
  (method === 'GET' || method === 'HEAD') &&
  (headers.get('if-none-match') ?? '').split(',').some((one) => one.trim() === `"${version}"`);

async function responseOf(
  { gives }: Contract,
  reply: Reply<Gives>,
  { request, times, signal, ended }: Sending,
): Promise<Response> {
  if ('json' in reply) return jsonResponse(reply.json, gives.status, request);
  if ('file' in reply) return fileResponse(reply.file, ended);
  if ('events' in reply) {
    return new Response(byteStream(eventText(reply.events, times, signal), ended), {
      headers: { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' },
    });
  }
  if ('location' in reply)
    return new Response(null, { status: gives.status, headers: { Location: reply.location } });
  return new Response(null, { status: gives.status });
}

/** Always as a download: what somebody uploaded is never shown as a page of ours. */
function fileResponse({ name, mediaType, sizeBytes, bytes }: FileReply, ended: Sending['ended']): Response {
  const isWhole = bytes instanceof Uint8Array;
  const length = isWhole ? bytes.length : sizeBytes;
  return new Response(isWhole ? new Uint8Array(bytes) : byteStream(bytes, ended), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      ...(length !== undefined && { 'Content-Length': String(length) }),
    },
  });
}

const plainName = (name: string): string => name.replaceAll(/[^\w .-]/g, '_');
