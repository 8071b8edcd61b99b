/** One request of a contract, from its headers to its answer. */

import type { Context } from 'hono';
import type { Contract } from '../api/contract.ts';
import { Problem } from '../core/problem.ts';
import { clientAddress } from './client-address.ts';
import { cookieFor, signInStateIn } from './cookie.ts';
import type { Handler, Origin } from './handler.ts';
import { type Identified, identify, refuseForeignOrigin } from './identify.ts';
import { ownOrigin } from './judge-origin.ts';
import type { ServerParts } from './parts.ts';
import { openReader } from './read-asked.ts';
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
 * Answers requests of a handler's contract. The order is meant: who is nobody has no body read, and what is only being sent holds no place in a queue.
 * Throws what is to be refused.
 */
export function answerContract({ contract, run }: Handler, answering: Answering): Answer {
  const { parts, work } = answering;
  const read = openReader(contract);
  return async (context, notes) => {
    const { raw } = context.req;
    notes.add({ contract: contract.id });
    if (raw.method === 'HEAD' && 'events' in contract.gives) return new Response(null, { status: 204 });
    refuseForeignOrigin(raw, parts.address);
    const ending = new AbortController();
    const who = await work.runFirst(contract, ending, () => identify(raw.headers, contract.access, parts));
    if (who.sender !== undefined) notes.add({ user: who.sender.user });
    const asked = await read(context);
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
      const renewed =
        who.renewed !== undefined && reply.session === undefined ? { session: who.renewed } : {};
      const sending = {
        request: raw,
        times: answering.times,
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
  };
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
