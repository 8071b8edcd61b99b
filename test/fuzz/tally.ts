/** Counts what was sent and what came back. */

import type { Kind } from './make-request.ts';

/** What came of it. */
export type Fuzzed = {
  readonly requests: number;
  /** How many answers had each status. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly operations: number;
  /** Operations of which no request succeeded, so that what they do was not tried. */
  readonly neverDone: readonly string[];
  /** What is wrong, each kind once: with the seed, the number of the request and the smallest one that repeats it. */
  readonly flaws: readonly string[];
  readonly slowest: { readonly operation: string; readonly ms: number };
};

/** A request that was answered, as far as it counts. */
export type Counted = {
  readonly operation: string;
  readonly kind: Kind;
  readonly status: number;
  readonly ms: number;
};

/** Counts. */
export type Tally = {
  readonly count: (counted: Counted) => void;
  readonly addFlaw: (kind: string, says: string) => void;
  readonly hasFlaw: (kind: string) => boolean;
  readonly flaws: () => number;
  readonly result: () => Fuzzed;
};

/** Begins to count for all operations of these names. */
export function openTally(operations: readonly string[]): Tally {
  const statuses = new Map<number, number>();
  const kinds = new Map<Kind, number>();
  const done = new Set<string>();
  const flaws = new Map<string, string>();
  let requests = 0;
  let slowest = { operation: '', ms: 0 };
  return {
    count: ({ operation, kind, status, ms }) => {
      requests += 1;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (status > 0 && status < 400 && kind !== 'stray') done.add(operation);
      if (ms > slowest.ms) slowest = { operation, ms: Math.round(ms) };
    },
    addFlaw: (kind, says) => void flaws.set(kind, says),
    hasFlaw: (kind) => flaws.has(kind),
    flaws: () => flaws.size,
    result: () => ({
      requests,
      statuses,
      kinds,
      operations: operations.length,
      neverDone: operations.filter((id) => !done.has(id)),
      flaws: [...flaws.values()],
      slowest,
    }),
  };
}
