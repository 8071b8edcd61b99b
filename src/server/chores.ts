/** What a server does by itself from time to time. */

import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf } from './request-line.ts';
import type { Log } from './log.ts';

/** Something to be done again and again, whenever it is due. It should end soon after the signal. */
export type Chore = {
  readonly name: string;
  readonly isDue: Due;
  readonly run: (signal: AbortSignal) => Promise<void>;
};

/** Whether something is due now, when it was done last at a moment, in milliseconds since 1970, or not since the start. */
export type Due = (now: number, last: number | undefined) => boolean;

/** Due at the start, and when so many milliseconds have passed. A clock that was set back puts it off for no longer than that. */
export const every =
  (ms: number): Due =>
  (now, last) =>
    last === undefined || Math.abs(now - last) >= ms;

/** Due once a night, between one and five in the morning, UTC. */
export const nightly: Due = (now, last) => {
  const hour = new Date(now).getUTCHours();
  return hour >= 1 && hour < 5 && (last === undefined || Math.abs(now - last) >= 12 * 3_600_000);
};

/** What chores need: milliseconds since 1970 and the log; `lookMs` is how often it is looked what is due. */
export type ChoreParts = { readonly clock: () => number; readonly log: Log; readonly lookMs: number };

/**
 * Does chores that are due one after the other until it is stopped; stopping waits for the one that runs. One that fails is
 * written down, and comes again when it is due.
 */
export function startChores(
  chores: readonly Chore[],
  parts: ChoreParts,
): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const done = repeat(chores, parts, stopping.signal);
  return {
    stop: () => {
      stopping.abort();
      return done;
    },
  };
}

async function repeat(chores: readonly Chore[], parts: ChoreParts, signal: AbortSignal): Promise<void> {
  const lastAt = new Map<string, number>();
  while (!signal.aborted) {
    for (const chore of chores) {
      if (signal.aborted || !chore.isDue(parts.clock(), lastAt.get(chore.name))) continue;
      lastAt.set(chore.name, parts.clock());
      await doOnce(chore, parts, signal);
    }
    await sleep(parts.lookMs, undefined, { signal }).catch(() => undefined);
  }
}

async function doOnce(chore: Chore, { clock, log }: ChoreParts, signal: AbortSignal): Promise<void> {
  const start = performance.now();
  const at = new Date(clock()).toISOString();
  try {
    await chore.run(signal);
    log({ at, event: 'chore', what: chore.name, ms: Math.round(performance.now() - start) });
  } catch (error) {
    log({ at, event: 'chore-failed', what: chore.name, fault: faultOf(error) });
  }
}
