/** The socket: it is open before there is anything to answer with, so that an address in use is known before the data is touched. */

import { createServer, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Problem } from '../core/problem.ts';

/** Answers a request; `env` is what `@hono/node-server` gives with it. */
export type Answer = (request: Request, env: unknown) => Promise<Response> | Response;

/** An open socket: its port, and who answers from now on; until that is said everything is told to come again. */
export type Listener = {
  readonly port: number;
  readonly answerWith: (answer: Answer) => void;
  /** Takes no more requests, waits so long for those that run, and closes their connections then. Streams of events end at once: who watches comes again. */
  readonly close: (graceMs: number) => Promise<void>;
};

/** A slow or silent client costs a connection for so long, and no more of them are open at once. Uploads may take their time. */
const limits = {
  headersTimeout: 15_000,
  requestTimeout: 600_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
} as const;
const mostConnections = 2000;

/** Listens on a host and port; port 0 is any free one. Throws a Problem where that cannot be. */
export async function listen(place: Place): Promise<Listener> {
  const state: { answer: Answer } = { answer: comeAgain };
  const streams = new Set<ServerResponse>();
  const answer = getRequestListener((request, env) => state.answer(request, env));
  const server = createServer(limits, (incoming, outgoing) => {
    if (incoming.headers.accept?.includes('text/event-stream') === true) {
      streams.add(outgoing);
      outgoing.once('close', () => streams.delete(outgoing));
    }
    void answer(incoming, outgoing);
  });
  server.maxConnections = mostConnections;
  const port = await bind(server, place);
  return {
    port,
    answerWith: (next) => {
      state.answer = next;
    },
    close: (graceMs) => close(server, streams, graceMs),
  };
}

type Place = { readonly host: string; readonly port: number };

const comeAgain: Answer = () =>
  new Response('Strand is starting.\n', {
    status: 503,
    headers: { 'Content-Type': 'text/plain', 'Retry-After': '1', 'Cache-Control': 'no-store' },
  });

function bind(server: Server, { host, port }: Place): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Problem('address-in-use', { port: String(port) }, { cause: error })
          : new Problem(
              'address-unusable',
              { host, port: String(port), code: error.code ?? error.message },
              { cause: error },
            ),
      );
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server, streams: ReadonlySet<ServerResponse>, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), graceMs);
    // A connection that is kept alive after its last answer holds nobody up.
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    server.close(() => {
      clearTimeout(late);
      clearInterval(idle);
      resolve();
    });
    for (const stream of streams) stream.destroy();
  });
}
