/** One request of a contract, from its headers to its answer. */

import type { Context } from 'hono';
import type { Contract } from '../api/contract.ts';
import { Problem } from '../core/problem.ts';
import { clientAddress } from './client-address.ts';
import { confirmPart, isConfirmedFirst } from './confirm-part.ts';
import { cookieFor, setCookie, signInStateIn } from './cookie.ts';
import type { Handler, Origin } from './handler.ts';
import { type Identified, identify, refuseForeignOrigin, refuseNoOperator } from './identify.ts';
import { ownOrigin } from './judge-origin.ts';
import type { ServerParts } from './parts.ts';
import { type AskedBody, type AskedHead, openReader } from './read-asked.ts';
import type { RequestNotes } from './request-notes.ts';
import { sendReply } from './send-reply.ts';
import type { StreamTimes } from './event-stream.ts';
import type { Work } from './work.ts';

/** What requests are answered with. `proxies` of our own stand in front. */
export type Answering = {
  readonly parts: ServerParts;
  readonly work: Work;
  readonly times: StreamTimes;
  readonly proxies: number;
};

type Answer = (context: Context, notes: RequestNotes) => Promise<Response>;

/**
 * Answers requests of a handler's contract. The order is meant: who is nobody has no body read, who has no part in a project has no large one read,
 * and what is only being sent holds no place in a queue. Throws what is to be refused.
 */
export function answerContract(handler: Handler, answering: Answering): Answer {
  const { contract } = handler;
  const { parts, work } = answering;
  const { readHead, readBody } = openReader(contract);
  const confirmsFirst = isConfirmedFirst(contract);
  return async (context, notes) => {
    const { raw } = context.req;
    notes.add({ contract: contract.id });
    if (raw.method === 'HEAD' && 'events' in contract.gives) return new Response(null, { status: 204 });
    refuseForeignOrigin(raw, parts.address);
    const ending = new AbortController();
    const who = await work.runFirst(contract, ending, () => identify(raw.headers, contract.access, parts));
    noteWho(who, notes, parts.clock());
    refuseNoOperator(contract.access, who);
    const head = readHead(context);
    if (confirmsFirst) await work.runFirst(contract, ending, () => confirmPart(head, who, parts));
    const room = work.bodyRoom(who.sender !== undefined);
    try {
      const asked = { ...head, ...(await readBody(raw, room.take)) };
      return await answerAsked(handler, answering, { context, notes, who, asked, ending });
    } finally {
      room.give();
    }
  };
}

/** Who it is, for the log, and his session's new token for the answer, whatever it will be. */
function noteWho({ sender, renewed }: Identified, notes: RequestNotes, now: number): void {
  if (sender !== undefined) notes.add({ user: sender.user });
  if (renewed !== undefined) notes.keepCookie(setCookie(renewed.token, (renewed.endsAt - now) / 1000));
}

/** A request that was read. */
type Arrived = {
  readonly context: Context;
  readonly notes: RequestNotes;
  readonly who: Identified;
  readonly asked: AskedHead & AskedBody;
  readonly ending: AbortController;
};

async function answerAsked(
  { contract, run }: Handler,
  answering: Answering,
  { context, notes, who, asked, ending }: Arrived,
): Promise<Response> {
  const { parts, work, times } = answering;
  const { raw } = context.req;
  const origin = originOf(context, answering);
  const signal = AbortSignal.any([raw.signal, ending.signal]);
  const ended = takeStream(contract, who, { work, ending });
  try {
    const reply = await work.run(contract, ending, () =>
      run(
        {
          ...asked,
          sender: who.sender,
          session: who.session,
          signInState: signInStateIn(raw.headers.get('cookie')),
          locale: notes.locale,
          origin,
          signal,
        },
        parts,
      ),
    );
    if ((reply.session || reply.signInState) && !origin.isSecure) throw new Problem('needs-https');
    const renewed = who.renewed !== undefined && reply.session === undefined ? { session: who.renewed } : {};
    const sending = {
      request: raw,
      times,
      signal,
      ended: (failure?: unknown) => {
        ended();
        if (failure !== undefined) notes.failed(failure);
      },
      now: parts.clock(),
    };
    return await sendReply(contract, { ...reply, ...renewed }, sending);
  } catch (error) {
    ended();
    throw error;
  }
}

/** A place for the stream, where the contract gives one; what is returned ends it. */
function takeStream(
  contract: Contract,
  { sender }: Identified,
  { work, ending }: { readonly work: Work; readonly ending: AbortController },
): () => void {
  const give = 'events' in contract.gives ? work.takeStream(sender?.user ?? '') : () => undefined;
  return () => {
    give();
    ending.abort();
  };
}

const longestDevice = 120;

const originOf = (context: Context, { proxies, parts }: Answering): Origin => ({
  address: clientAddress(context, proxies),
  device: (context.req.header('user-agent') ?? '').slice(0, longestDevice),
  isSecure: cookieFor(ownOrigin(context.req.raw.headers, parts.address)) !== undefined,
});
