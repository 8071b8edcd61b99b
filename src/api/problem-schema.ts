import * as z from 'zod/mini';
import { type ProblemCode, problems } from '../core/problem.ts';
import type { Contract } from './contract.ts';

const codes = Object.keys(problems).filter((code): code is ProblemCode => Object.hasOwn(problems, code));

const conflictSchema = z.strictObject({
  table: z.string(),
  row: z.string(),
  field: z.string(),
  base: z.optional(z.unknown()),
  theirs: z.optional(z.unknown()),
  mine: z.optional(z.unknown()),
});

/**
 * A refusal as it is answered (RFC 9457). `title` is in the reader's language; `conflicts` are the fields over which a change was refused, each with
 * what both started from, what stands there now and what was sent.
 */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(codes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  conflicts: z.exactOptional(z.array(conflictSchema)),
  instance: z.string(),
});

/** The codes that a contract may answer with, beside what may befall every request. */
export function problemsOf(contract: Contract): readonly ProblemCode[] {
  const codesOf: readonly (readonly [boolean, readonly ProblemCode[]])[] = [
    [contract.access === 'operator', ['not-allowed']],
    [contract.path.includes('{office}'), ['unknown-office', 'not-allowed']],
    [contract.path.includes('{project}'), ['project-missing']],
    [contract.method !== 'get', writes],
    [contract.versioned === 'write', ['version-missing', 'version-ahead', 'version-conflict', 'key-reused']],
    // A token that does not hold is said so, even where nobody needs one.
    [true, ['not-signed-in', 'invalid-input', 'unknown-address', ...(contract.problems ?? []), ...anyTime]],
  ];
  return [...new Set(codesOf.flatMap(([applies, some]) => (applies ? some : [])))];
}

/** What may befall every request that is no mere question. */
const writes = [
  'foreign-origin',
  'needs-https',
  'input-too-large',
  'wrong-media-type',
  'unreadable-input',
  'text-not-storable',
  'disk-full',
  'commit-unknown',
] as const;

/** What may befall every request. */
const anyTime = [
  'server-busy',
  'took-too-long',
  'database-unreachable',
  'database-busy',
  'unexpected',
] as const;
