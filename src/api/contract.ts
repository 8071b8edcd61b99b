/**
 * The shape of a contract: one thing that can be asked of Strand over HTTP, as data. Server, OpenAPI document, typed client and the tests that try
 * to break in are all made of the same list (`index.ts`).
 */

import * as z from 'zod/mini';
import type { OfficeRole } from '../core/journal/office-entry.ts';
import type { Permission } from '../core/permissions.ts';
import type { ProblemCode } from '../core/problem.ts';
import type { DeepReadonly } from '../core/row.ts';

/** A schema of zod that JSON Schema can say too. */
export type Schema = z.core.$ZodType;

/**
 * Who may ask. What is named in the path - an office, or a project in it - does not exist for whoever has no part in it.
 * - `anyone`: nobody needs to be signed in; `signed-in`; `operator`: who may make offices.
 * - `office`: a user of the office in the path, at least in that role.
 * - `project`: somebody whose grant in the project in the path holds the permission; `by-changes` where that depends on what would change.
 */
export type Access =
  | 'anyone'
  | 'signed-in'
  | 'operator'
  | { readonly office: OfficeRole }
  | { readonly project: Permission | 'by-changes' };

/**
 * What comes in besides path and query: a JSON body of a schema, bytes of a file, or nothing. Limits are in bytes and hold before anything is parsed;
 * `mostBytesOf` says what holds where none is named.
 */
export type Takes<Body extends Schema = Schema> =
  | { readonly json: Body; readonly mostBytes?: number }
  | { readonly file: readonly string[]; readonly mostBytes: number }
  | 'nothing';

/** What goes out: JSON of a schema, a file of one of these media types, server-sent events of a schema each, or nothing but a status. */
export type Gives<Answer extends Schema = Schema> =
  | { readonly status: 200 | 201 | 202; readonly json: Answer }
  | { readonly status: 200; readonly file: readonly string[] }
  | { readonly status: 200; readonly events: Answer }
  | { readonly status: 204 }
  | { readonly status: 302 };

/** A contract. `path` names its parameters in braces: `/api/offices/{office}/projects/{project}`; `params` is the schema of exactly these. */
export type Contract<
  Params extends Schema = Schema,
  Query extends Schema = Schema,
  In extends Takes = Takes,
  Out extends Gives = Gives,
  Who extends Access = Access,
> = {
  /** Its name in the OpenAPI document and in the reference: `read-project`. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  /** What it does, in English words. */
  readonly title: string;
  readonly access: Who;
  readonly params: Params;
  readonly query: Query;
  readonly takes: In;
  readonly gives: Out;
  /** `write`: it needs the headers `If-Match` (the version seen) and `Idempotency-Key`; `read`: its answer carries the version as `ETag`. */
  readonly versioned?: 'read' | 'write';
  /** Why something that writes below a project needs no version: for writes that are not `versioned`. */
  readonly unversioned?: string;
  /** It may take more than a moment: it waits in a queue of its own, and has two minutes. */
  readonly isHeavy?: true;
  /** It is answered past all queues: how Strand does must be known when it has too much to do. */
  readonly isUrgent?: true;
  /** What it may refuse beside what every contract may. */
  readonly problems?: readonly ProblemCode[];
};

/** Nothing in the path, the query or the body. */
export const nothing = z.strictObject({});

type Definition<
  Params extends Schema,
  Query extends Schema,
  In extends Takes,
  Out extends Gives,
  Who extends Access,
> = Omit<Contract<Params, Query, In, Out, Who>, 'params' | 'query' | 'takes'> & {
  readonly params?: Params;
  readonly query?: Query;
  readonly takes?: In;
};

/** The contract of a definition, in which what is left out is nothing. */
export function contract<
  const Out extends Gives,
  const Who extends Access,
  Params extends Schema = typeof nothing,
  Query extends Schema = typeof nothing,
  const In extends Takes = 'nothing',
>(definition: Definition<Params, Query, In, Out, Who>): Contract<Params, Query, In, Out, Who>;
export function contract(definition: Definition<Schema, Schema, Takes, Gives, Access>): Contract {
  return { params: nothing, query: nothing, takes: 'nothing', ...definition };
}

/** Bytes of JSON that are read where a contract says nothing else. */
export const usualMostBytes = 1024 * 1024;

/** And where anyone may send them: addresses, passwords and names need no more. */
const mostBytesOfAnyone = 16 * 1024;

/** The most bytes that a body of a contract may have. */
export function mostBytesOf({ takes, access }: Contract): number {
  const named = takes === 'nothing' ? undefined : takes.mostBytes;
  return named ?? (access === 'anyone' ? mostBytesOfAnyone : usualMostBytes);
}

/** What a contract's JSON body is; `undefined` where it takes none. */
export type BodyOf<In extends Takes> = In extends { readonly json: infer Body extends Schema }
  ? DeepReadonly<z.output<Body>>
  : undefined;

/** What a contract answers: its JSON, the events one by one, or the file. */
export type AnswerOf<Out extends Gives> = Out extends { readonly json: infer Answer extends Schema }
  ? DeepReadonly<z.output<Answer>>
  : undefined;
