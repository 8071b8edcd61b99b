/**
 * A client whose calls have the types of contracts, for the web and for programs. What it needs of its platform is passed in, so that it runs wherever
 * there is a `fetch`. Refusals are thrown as the Problems that they are.
 */

import type * as z from 'zod/mini';
import { type FieldConflict, Problem, type ProblemCode, problems } from '../core/problem.ts';
import type { DeepReadonly } from '../core/row.ts';
import type { AnswerOf, BodyOf, Contract, Gives, Schema } from './contract.ts';
import { type Decoder, readEvents } from './read-events.ts';
import { fillPath } from './path.ts';

/** What is sent: as much of `RequestInit` as the client uses. */
export type FetchInit<Signal> = {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly signal?: Signal;
  /** `low` for a stream of events: nobody waits for its end. */
  readonly priority?: 'low';
};

/** What comes back: as much of `Response` as the client uses. */
export type Fetched = {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly json: () => Promise<unknown>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
  readonly body: AsyncIterable<Uint8Array> | null;
};

/** What the client needs: the platform's `fetch`, `TextDecoder` and a pause, and the address of Strand without a slash at its end. */
export type Platform<Signal> = {
  readonly address: string;
  readonly fetch: (url: string, init: FetchInit<Signal>) => Promise<Fetched>;
  readonly newDecoder: () => Decoder;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Headers of every request: a bearer token, or the wish for a language. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** What is asked of a contract. `version` and `key` are for writes; the bytes of a file come with their media type. */
export type Asking<Of extends Contract, Signal> = {
  readonly params: z.input<Of['params']>;
  readonly query?: z.input<Of['query']>;
  readonly body?: BodyOf<Of['takes']>;
  readonly file?: { readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string };
  readonly version?: number;
  readonly key?: string;
  readonly signal?: Signal;
};

/** What was answered: its JSON, or the bytes of a file, and the version where there is one. */
export type Called<Out extends Gives> = {
  readonly version: number | undefined;
  readonly json: AnswerOf<Out>;
  readonly bytes: Out extends { readonly file: readonly string[] } ? Uint8Array<ArrayBuffer> : undefined;
};

/** An event: its number, which is the version that it made, and what happened. */
export type Happened<Out extends Gives> = {
  readonly id: number;
  readonly data: Out extends { readonly events: infer One extends Schema }
    ? DeepReadonly<z.output<One>>
    : undefined;
};

/** A client of one Strand. */
export type Client<Signal> = {
  readonly call: <Of extends Contract>(
    contract: Of,
    asking: Asking<Of, Signal>,
  ) => Promise<Called<Of['gives']>>;
  /**
   * What happens, from a version on, until the signal. A line that breaks or ends is taken up again after a pause, with nothing left out; a refusal
   * ends it.
   */
  readonly watch: <Of extends Contract>(
    contract: Of,
    asking: Asking<Of, Signal> & { readonly version: number; readonly signal: Signal },
  ) => AsyncIterable<Happened<Of['gives']>>;
};

/** Opens a client. */
export function openClient<Signal extends { readonly aborted: boolean }>(
  platform: Platform<Signal>,
): Client<Signal>;
export function openClient(platform: Platform<{ readonly aborted: boolean }>): unknown {
  return {
    call: async (contract: Contract, asking: Loose) =>
      answerOf(contract, await send(platform, contract, asking)),
    watch: (contract: Contract, asking: Loose) => watch(platform, contract, asking),
  };
}

type Loose = Asking<Contract, { readonly aborted: boolean }>;

async function send<Signal>(
  { address, fetch, headers }: Platform<Signal>,
  contract: Contract,
  asking: Asking<Contract, Signal>,
): Promise<Fetched> {
  const { params, query, body, file, signal } = asking;
  const text = body === undefined ? undefined : JSON.stringify(body);
  const content = file?.bytes ?? text;
  const url = `${address}${fillPath(contract.path, fieldsOf(params))}${queryText(fieldsOf(query))}`;
  const fetched = await fetch(url, {
    method: contract.method.toUpperCase(),
    headers: { ...headers, ...headersOf(contract, asking) },
    ...(content !== undefined && { body: content }),
    ...(signal !== undefined && { signal }),
    ...('events' in contract.gives && { priority: 'low' }),
  });
  if (fetched.status >= 400) throw await problemIn(fetched);
  return fetched;
}

function headersOf(contract: Contract, { body, file, version, key }: Asking<Contract, unknown>) {
  const mediaType = file?.mediaType ?? (body === undefined ? undefined : 'application/json');
  const isEvents = 'events' in contract.gives;
  return {
    ...(mediaType !== undefined && { 'Content-Type': mediaType }),
    ...(key !== undefined && { 'Idempotency-Key': key }),
    ...(version !== undefined &&
      (isEvents ? { 'Last-Event-ID': `${version}` } : { 'If-Match': `"${version}"` })),
    ...(isEvents && { Accept: 'text/event-stream' }),
  };
}

async function answerOf({ gives }: Contract, fetched: Fetched): Promise<unknown> {
  const version = /^"(\d+)"$/.exec(fetched.headers.get('etag') ?? '')?.[1];
  return {
    version: version === undefined ? undefined : Number(version),
    json: 'json' in gives ? await fetched.json() : undefined,
    bytes: 'file' in gives ? new Uint8Array(await fetched.arrayBuffer()) : undefined,
  };
}

const pauseMs = 2000;

async function* watch(
  platform: Platform<{ readonly aborted: boolean }>,
  contract: Contract,
  asking: Loose,
): AsyncGenerator<{ readonly id: number; readonly data: unknown }> {
  let { version } = asking;
  const isOver = (): boolean => asking.signal?.aborted === true;
  while (!isOver()) {
    try {
      const { body } = await send(platform, contract, {
        ...asking,
        ...(version !== undefined && { version }),
      });
      for await (const event of readEvents(body, platform.newDecoder())) {
        version = event.id;
        yield event;
      }
    } catch (error) {
      if (isOver()) return;
      // A busy server and a broken line pass; what is refused stays so.
      if (error instanceof Problem && problems[error.code].status < 500) throw error;
    }
    if (!isOver()) await platform.pause(pauseMs);
  }
}

function queryText(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    listOf(value).map((one) => [name, one] as const),
  );
  const text = pairs.map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  );
  return text.length === 0 ? '' : `?${text.join('&')}`;
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

/** The refusal in an answer; what is no refusal of Strand is one of whatever stands before it. */
async function problemIn(fetched: Fetched): Promise<Error> {
  const body = await fetched.json().catch(() => undefined);
  if (!isObject(body) || !isCode(body['code'])) return new Error(`answered with status ${fetched.status}`);
  const { code, params, conflicts } = body;
  return new Problem(code, paramsOf(params), { conflicts: conflictsOf(conflicts) });
}

const paramsOf = (value: unknown): Problem['params'] =>
  Object.fromEntries(
    Object.entries(fieldsOf(value)).flatMap(([name, one]) =>
      typeof one === 'string' || typeof one === 'number' ? [[name, one] as const] : [],
    ),
  );

const conflictsOf = (value: unknown): readonly FieldConflict[] =>
  listOf(value).flatMap((one) => {
    const { table, row, field, base, theirs, mine } = fieldsOf(one);
    return [{ table: String(table), row: String(row), field: String(field), base, theirs, mine }];
  });

const isCode = (code: unknown): code is ProblemCode =>
  typeof code === 'string' && Object.hasOwn(problems, code);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
