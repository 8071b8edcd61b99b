/** What an error of the database means for whoever asked. */

import { Problem, type ProblemCode } from '../core/problem.ts';

/**
 * - `conflict`: the database could not serialise the transaction, and took it back.
 * - `lost`: the connection is gone or could not be made; what was sent last may have been done.
 * - `unsent`: the connection was gone already, so that nothing was sent.
 * - `other`: anything else.
 */
export type FailureKind = 'conflict' | 'lost' | 'unsent' | 'other';

/** How an error of the database, its driver or its socket is to be taken. */
export function failureKindOf(error: unknown): FailureKind {
  const state = sqlStateOf(error) ?? '';
  if (state === '40001' || state === '40P01') return 'conflict';
  if (lostStates.test(state) || lostSockets.has(state)) return 'lost';
  return kindOfMessage(error instanceof Error ? error.message : '');
}

// What the driver says itself has no code.
function kindOfMessage(message: string): FailureKind {
  if (message.endsWith('is not queryable')) return 'unsent';
  return message.startsWith('Connection terminated') ? 'lost' : 'other';
}

/** The code that an error carries: an SQLSTATE, or Node's name of an error of a socket. */
export function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The name of the constraint that an error names, without the shard's number that a cluster appends. */
export function constraintOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('constraint' in error)) return undefined;
  return typeof error.constraint === 'string' ? error.constraint.replace(/_\d{6,}$/, '') : undefined;
}

/** The Problem that an error is to the sender; the error itself where it is none of theirs. */
export function toProblem(error: unknown): unknown {
  if (error instanceof Problem) return error;
  const code = failureKindOf(error) === 'other' ? refusalOf(error) : 'database-unreachable';
  return code === undefined ? error : new Problem(code, {}, { cause: error });
}

const refusalOf = (error: unknown): ProblemCode | undefined =>
  isWaitOver(error) ? 'database-busy' : refusals[sqlStateOf(error) ?? ''];

/** Whether all connections were in use for too long. */
const isWaitOver = (error: unknown): boolean =>
  error instanceof Error && error.message === 'timeout exceeded when trying to connect';

// 57P01 to 57P03: the server is being shut down, has crashed, or is starting.
const lostStates = /^(08...|57P0[123])$/;
const lostSockets = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH']);

const refusals: Readonly<Record<string, ProblemCode>> = {
  '22021': 'text-not-storable',
  '22P02': 'text-not-storable',
  '22P05': 'text-not-storable',
  '53100': 'disk-full',
  '53300': 'database-busy',
  '55P03': 'database-busy',
  '57014': 'database-busy',
};
