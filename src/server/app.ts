/** The HTTP application: routes from contracts, and around them headers, refusals and the log. It opens no socket. */

import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { Problem } from '../core/problem.ts';
import { type Answering, answerContract } from './answer-contract.ts';
import { apiPages } from './api-pages.ts';
import type { StreamTimes } from './event-stream.ts';
import type { Handler } from './handler.ts';
import type { ServerParts } from './parts.ts';
import { problemResponse } from './problem-response.ts';
import { readerLocale } from './reader-locale.ts';
import { type RequestLine, faultOf } from './request-line.ts';
import { type Learned, type RequestNotes, openNotes } from './request-notes.ts';
import { handlers } from './routes/index.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { type WorkLimits, openWork } from './work.ts';

/** How the application is run. */
export type AppOptions = {
  /** Is told of every request, once it is answered. */
  readonly log: (line: RequestLine) => void;
  /** A fresh number for a request, which its refusal and its line in the log share. */
  readonly newNumber: () => string;
  readonly limits: WorkLimits;
  readonly times: StreamTimes;
  /** How many proxies of our own stand in front; 0 where people come straight. */
  readonly proxies: number;
};

/** Streams of events say that they live each 20 s, and end after 2 min, so that a session that was ended does not go on in one. */
export const usualTimes: StreamTimes = { heartbeatMs: 20_000, longestMs: 120_000 };

type Env = { readonly Variables: { readonly notes: RequestNotes } };

/** The application; pages may be added to it as routes of their own before it answers its first request. */
export type App = Hono<Env>;

/** Builds the application. */
export function buildApp(parts: ServerParts, options: AppOptions): App {
  const app: App = new Hono<Env>();
  app.use(aroundAll(parts, options));
  app.onError((error, context) => refuse(error, context));
  app.notFound((context) => refuse(new Problem('unknown-address'), context));
  addContracts(app, handlers, { ...options, parts, work: openWork(options.limits) });
  for (const [path, page] of Object.entries(apiPages())) {
    app.get(path, (context) => page(context.req.param()));
    app.all(path, otherMethod(['GET', 'HEAD']));
  }
  return app;
}

function aroundAll(parts: ServerParts, { log, newNumber }: AppOptions): MiddlewareHandler<Env> {
  const isHttps = parts.address.startsWith('https:');
  return async (context, next) => {
    const began = parts.clock();
    const start = performance.now();
    const notes = openNotes({
      number: newNumber(),
      locale: readerLocale(context.req.header('accept-language') ?? null),
      failed: (failure) => tell({ problem: 'unexpected', fault: faultOf(failure) }),
    });
    const tell = (learned: Learned): void =>
      log({
        at: new Date(began).toISOString(),
        request: notes.number,
        method: context.req.method,
        ...notes.all(),
        ...learned,
        status: context.res.status,
        ms: Math.round(performance.now() - start),
      });
    context.set('notes', notes);
    await next();
    addSecurityHeaders(context.res.headers, isHttps);
    tell({});
  };
}

function refuse(error: unknown, context: Context<Env>): Response {
  const { notes } = context.var;
  notes.add(
    error instanceof Problem ? { problem: error.code } : { problem: 'unexpected', fault: faultOf(error) },
  );
  const response = problemResponse(error, notes);
  const cookie = notes.cookie();
  if (cookie !== undefined) response.headers.append('Set-Cookie', cookie);
  return response;
}

function addContracts(app: App, all: readonly Handler[], answering: Answering): void {
  const methods = new Map<string, string[]>();
  for (const handler of all) {
    const { contract } = handler;
    const path = contract.path.replaceAll(/\{(\w+)\}/g, ':$1');
    const method = contract.method.toUpperCase();
    const answer = answerContract(handler, answering);
    app.on(method, path, (context) => answer(context, context.var.notes));
    methods.set(path, [...(methods.get(path) ?? []), method, ...(method === 'GET' ? ['HEAD'] : [])]);
  }
  for (const [path, allowed] of methods) app.all(path, otherMethod(allowed));
}

/** To `OPTIONS` the methods of an address, to any other method that it has not a refusal. */
const otherMethod =
  (methods: readonly string[]) =>
  (context: Context<Env>): Response => {
    const allow = [...methods, 'OPTIONS'].join(', ');
    if (context.req.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: { Allow: allow } });
    const response = refuse(new Problem('wrong-method', { method: context.req.method }), context);
    response.headers.set('Allow', allow);
    return response;
  };
