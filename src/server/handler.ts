/** What answers a contract. It gets what was asked for as checked values, and knows nothing of HTTP but what stands here. */

import type { Access, AnswerOf, BodyOf, Contract, Gives, Schema, Takes } from '../api/contract.ts';
import type * as z from 'zod/mini';
import type { DeepReadonly } from '../core/row.ts';
import type { LocaleTag } from '../i18n/locales/index.ts';
import type { Sender } from '../workspace/sender.ts';
import type { ServerParts } from './parts.ts';

/** Where a request comes from: the network address for throttling, and the browser or program in a few words. Neither is ever logged with a name. */
export type Origin = { readonly address: string; readonly device: string; readonly isSecure: boolean };

/** What is asked: path, query and body as the contract's schemas gave them. */
export type Asked<Of extends Contract> = {
  readonly params: DeepReadonly<z.output<Of['params']>>;
  readonly query: DeepReadonly<z.output<Of['query']>>;
  readonly body: BodyOf<Of['takes']>;
  /** The bytes of a file, where the contract takes one; it ends with an error past the contract's limit. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** What the file says it is; one of those that the contract takes. Empty without a body. */
  readonly mediaType: string;
  /** Who asks; for contracts open to anyone it may be nobody. */
  readonly sender: 'anyone' extends Of['access'] ? Sender | undefined : Sender;
  /** The token of the session, where one was sent. */
  readonly session: string | undefined;
  /** What the cookie of a sign-in that another site carries out (OpenID Connect) holds, where one was sent. */
  readonly signInState: string | undefined;
  /** The number in `If-Match`, or `Last-Event-ID` for events. */
  readonly version: number | undefined;
  /** The text in `Idempotency-Key`; empty where none was sent. */
  readonly key: string;
  /** The language that the sender reads, of those that Strand speaks. */
  readonly locale: LocaleTag;
  readonly origin: Origin;
  readonly signal: AbortSignal;
};

/** What a file is called and what it is. */
export type FileReply = {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes?: number;
  readonly bytes: AsyncIterable<Uint8Array> | Uint8Array;
};

/**
 * An answer, of the kind that the contract gives. `session` sets the cookie of a session, `null` clears it. `signInState` sets (for ten minutes:
 * HttpOnly, SameSite=Lax, since the provider sends the browser back by a link) or clears the cookie that binds a sign-in to its browser.
 */
export type Reply<Out extends Gives> = {
  readonly version?: number;
  readonly session?: { readonly token: string; readonly endsAt: number } | null;
  readonly signInState?: string | null;
} & (Out extends { readonly json: Schema }
  ? { readonly json: AnswerOf<Out> }
  : Out extends { readonly file: readonly string[] }
    ? { readonly file: FileReply }
    : Out extends { readonly events: infer One extends Schema }
      ? {
          readonly events: AsyncIterable<{ readonly id: number; readonly data: DeepReadonly<z.output<One>> }>;
        }
      : Out extends { readonly status: 302 }
        ? { readonly location: string }
        : object);

/** A contract with what answers it. */
export type Handler = {
  readonly contract: Contract;
  readonly run: (asked: Asked<Contract>, parts: ServerParts) => Promise<Reply<Gives>>;
};

/** The handler of a contract. What it throws as a Problem is the answer (RFC 9457). */
export function handle<
  Params extends Schema,
  Query extends Schema,
  In extends Takes,
  Out extends Gives,
  Who extends Access,
  Of extends Contract<Params, Query, In, Out, Who>,
>(contract: Of, run: (asked: Asked<Of>, parts: ServerParts) => Promise<Reply<Of['gives']>>): Handler;
export function handle(contract: Contract, run: Handler['run']): Handler {
  return { contract, run };
}
